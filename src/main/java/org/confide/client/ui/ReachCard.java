package org.confide.client.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.confide.client.Client;
import org.confide.client.Contact;
import org.confide.client.ContactKind;
import org.confide.client.EmergencyContact;

/** How to reach the client and what may be left there, in the chart's side pane. */
class ReachCard extends Section {

    /** Its place among the cards of the side pane. */
    static final int ORDER = 80;

    ReachCard(Client client) {
        addClassNames("card", "block");
        Span title = new Span(title(client.pronouns()));
        title.addClassName("card-title");
        add(title);
        getElement().setAttribute("aria-label", title.getText());
        client.contacts()
                .forEach(contact -> add(line(
                        contact.label().isBlank() ? contact.kind().label() : contact.label(),
                        contact.entry(),
                        permissions(contact))));
        EmergencyContact emergency = client.emergency();
        if (!emergency.isEmpty()) {
            add(line(
                    "Emergency",
                    emergency.phone(),
                    emergency.relation().isBlank()
                            ? emergency.name()
                            : emergency.name() + ", " + emergency.relation()));
        }
        if (client.contacts().isEmpty() && emergency.isEmpty()) {
            add(line("", "", "No contacts are recorded."));
        }
    }

    /** What may be left at a contact, such as "text yes, no voicemail". */
    static String permissions(Contact contact) {
        List<String> words = new ArrayList<>();
        if (contact.kind() == ContactKind.PHONE) {
            words.add(contact.mayText() ? "text yes" : "no text");
            words.add(contact.mayVoicemail() ? "voicemail yes" : "no voicemail");
        } else {
            words.add(contact.mayMail() ? "mail yes" : "no mail");
        }
        return String.join(", ", words);
    }

    private static Paragraph line(String label, String entry, String words) {
        Span quiet = new Span(words);
        quiet.addClassName("sub");
        Paragraph line = new Paragraph(new Span((label + " " + entry + " ").stripLeading()), quiet);
        line.addClassName("small");
        return line;
    }

    private static String title(String pronouns) {
        String first = pronouns.strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("she")) {
            return "Reach her";
        }
        return first.startsWith("he/") || first.equals("he") ? "Reach him" : "Reach them";
    }
}
