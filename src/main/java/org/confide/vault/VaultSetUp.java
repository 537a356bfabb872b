package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** First use: a passphrase that only the author knows, typed twice. */
final class VaultSetUp extends Div {

    VaultSetUp(String ifLost, Consumer<String> setUp) {
        addClassName("vault-body");
        Paragraph loss = new Paragraph(ifLost);
        loss.addClassName("sub");
        NewPassphrase fields = new NewPassphrase();
        Button button = new Button("Set up the vault", click -> fields.take(setUp));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(VaultLock.promise(), loss, fields, button);
    }
}
