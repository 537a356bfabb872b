package org.confide.vault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.persistence.PersistenceException;
import org.confide.identity.CurrentUser;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells a person whom recovery concerns so as soon as they are at a screen, until they close it: an officer with a sheet
 * to print or a case that runs, an author about whom a case runs. It tells no detail.
 */
@Component
class RecoveryNotices implements VaadinServiceInitListener {

    private final transient CurrentUser currentUser;
    private final transient RecoveryAttention attention;

    RecoveryNotices(CurrentUser currentUser, RecoveryAttention attention) {
        this.currentUser = currentUser;
        this.attention = attention;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            if (currentUser.find().isPresent()) {
                tell(begun.getUI());
            }
        });
    }

    private static boolean isThere(UI ui) {
        return ui.getInternals().getActiveViewLocation().getPath().startsWith(RecoveryView.PATH);
    }

    private void tell(UI ui) {
        try {
            String sentence = attention.sentence();
            if (sentence.isEmpty()) {
                return;
            }
            Notification notice = new Notification();
            Button open = new Button("Open Recovery", click -> {
                notice.close();
                ui.navigate(RecoveryView.PATH);
            });
            Button later = new Button("Later", click -> notice.close());
            notice.add(new Span(sentence), open, later);
            notice.setPosition(Notification.Position.BOTTOM_START);
            notice.setDuration(0);
            // Where it leads it is in the way: it lay over the button that confirms a sheet.
            ui.addAfterNavigationListener(arrived -> {
                if (isThere(ui)) {
                    notice.close();
                }
            });
            var unused = ui.access(() -> notice.setOpened(!isThere(ui)));
        } catch (DataAccessException | TransactionException | PersistenceException unreachable) {
            // A vault that is away must not keep anybody from their work; it is told with the next page.
        }
    }
}
