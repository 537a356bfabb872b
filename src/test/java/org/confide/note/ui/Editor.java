package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.confide.support.Screens;

/** The session editor as the person at the keyboard uses it. */
final class Editor {

    private Editor() {}

    static TextArea section(String label) {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of(label))));
    }

    static List<String> sections() {
        return _find(TextArea.class).stream()
                .map(it -> it.getAriaLabel().orElse(""))
                .toList();
    }

    static void type(String label, String text) {
        _setValue(section(label), text, true);
    }

    /** Presses the button that a screen reader calls so. */
    static void press(String label) {
        _click(_get(
                Button.class, spec -> spec.withPredicate(it -> it.getAriaLabel().equals(Optional.of(label)))));
    }

    /** Opens the dialog that signs, and gives a password there. */
    static void sign(String button, String password) {
        if (_find(Dialog.class).isEmpty()) {
            _click(_get(Button.class, spec -> spec.withText(button)));
            // It opens once the last save has come back.
            Screens.until(() -> !_find(Dialog.class).isEmpty());
        }
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), password, true);
        _click(_get(dialog, Button.class, spec -> spec.withText(button)));
    }

    /** Whether the browser was just told to put the cursor into a section; to be asked before anything is looked for. */
    static boolean jumpedTo(String label) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains("focus"))
                .map(script -> Element.get(script.getOwner()).getComponent().orElse(null))
                .anyMatch(field ->
                        field instanceof TextArea area && area.getAriaLabel().equals(Optional.of(label)));
    }
}
