package org.confide.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.confide.shared.ui.Notice;
import org.springframework.stereotype.Component;

/** Confide's words where Vaadin would use its own: a lost connection, a failure in a listener. */
@Component
class ServiceWords implements VaadinServiceInitListener {

    private static final String NO_CONNECTION =
            "No connection to the practice's server. Keep this window open; what you type is saved when it returns.";
    private static final int NEVER_GIVE_UP = 1_000_000;
    private static final int RETRY_MILLIS = 3_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(ServiceWords::inListener));
        event.getSource().addUIInitListener(ui -> words(ui.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icon.svg"));
        event.getSource().setSystemMessagesProvider(information -> systemMessages());
    }

    private static void words(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(NO_CONNECTION);
        reconnect.setDialogTextGaveUp(NO_CONNECTION);
        reconnect.setReconnectAttempts(NEVER_GIVE_UP);
        reconnect.setReconnectInterval(RETRY_MILLIS);
    }

    private static CustomizedSystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // The page loads again by itself and the sign-in page keeps the address.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption("That did not work.");
        messages.setInternalErrorMessage("What was saved is safe. Press here or Esc to load the page again.");
        messages.setCookiesDisabledCaption("This browser refuses cookies.");
        messages.setCookiesDisabledMessage(
                "Confide needs one to know you. Allow cookies for this site and load the page again.");
        messages.setSyncErrorNotificationEnabled(false);
        return messages;
    }

    private static void inListener(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        UI ui = event.getComponent()
                .flatMap(com.vaadin.flow.component.Component::getUI)
                .orElse(UI.getCurrent());
        if (ui == null) {
            Failure.unforeseen(failure);
            return;
        }
        if (Failure.isNothingThere(failure)) {
            MainLayout.in(ui).ifPresent(layout -> layout.showInstead(new NothingHere()));
        } else if (Failure.isNotReachable(failure)) {
            Notice.show(Failure.notReachable(failure));
        } else {
            Notice.show(
                    Failure.badInput(failure).map(Throwable::getMessage).orElseGet(() -> Failure.unforeseen(failure)));
        }
    }
}
