package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Small turns of phrase that the clients' screens share. */
final class Say {

    static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    static final String CHANGED_MEANWHILE =
            "Somebody else changed this client meanwhile. Nothing of yours is stored yet."
                    + " Copy what you need, close this and open it again.";

    private Say() {}

    static String born(LocalDate date) {
        return BORN.format(date);
    }

    /** A name, with what the client is called behind it. */
    static String name(String name, String chosenName) {
        return chosenName.isBlank() ? name : name + " “" + chosenName + "”";
    }

    /** A link to a chart that the router follows without loading the page. */
    static Anchor chart(ClientId client, String words) {
        Anchor link = new Anchor(ClientPaths.chart(client), words);
        link.setRouterIgnore(false);
        return link;
    }

    /** Puts a message beside a field, or takes it away. */
    static <F extends Component & HasValidation> boolean beside(F field, @Nullable String problem) {
        field.setInvalid(problem != null);
        field.setErrorMessage(problem == null ? "" : problem);
        return problem == null;
    }

    /** Whether all are fine; each was asked, so that each says beside its field what is wrong. */
    static boolean all(boolean... fine) {
        for (boolean one : fine) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Why an entry was refused, about the whole form. */
    static Paragraph alert(BadInput problem) {
        return alert(String.valueOf(problem.getMessage()));
    }

    /** A message about the whole form, spoken at once. */
    static Paragraph alert(String sentence) {
        Paragraph alert = new Paragraph(sentence);
        alert.addClassName("text-overdue");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
