package org.confide.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;

/**
 * Tells of something that happened elsewhere or can be undone, for six seconds at the bottom. Never of a save, and
 * never with a client's name.
 */
public final class Notice {

    private static final int MILLIS = 6000;

    private Notice() {}

    /**
     * Shows a sentence.
     *
     * @param sentence what happened
     */
    public static void show(String sentence) {
        open(new Notification(), sentence);
    }

    /**
     * Shows a sentence with a way to undo it.
     *
     * @param sentence what happened, such as "Moved to 3:15 PM."
     * @param label the button's words, such as "Undo"
     * @param action what the button does
     */
    public static void show(String sentence, String label, Command action) {
        Notification notification = new Notification();
        open(notification, sentence);
        Button button = new Button(label, event -> {
            notification.close();
            action.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(button);
    }

    private static void open(Notification notification, String sentence) {
        notification.add(new Span(sentence));
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(MILLIS);
        notification.open();
    }
}
