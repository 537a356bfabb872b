package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.Client;
import org.confide.client.Contact;
import org.confide.client.EmergencyContact;
import org.confide.client.OpenedChart;
import org.confide.client.Representative;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Facts;
import org.jspecify.annotations.Nullable;

/** Who the client is, how to reach them, who pays, who acts for them. */
class ProfileSection extends Div {

    /**
     * A part of the profile that has its own acts.
     *
     * @param title its heading
     * @param action what is done there, or null for somebody who may not
     * @param content what it says
     */
    record Part(String title, @Nullable Button action, Component content) {}

    /** What the section does when a button is pressed. */
    interface Acts {
        /** Opens the form. */
        void change();

        /** Opens the form for a representative. */
        void addRepresentative();

        /** Ends an authority today. */
        void end(Representative representative);
    }

    /**
     * Shows a profile.
     *
     * @param chart whose
     * @param episodes the client's episodes of care
     * @param coverage who pays
     * @param representatives who acts or acted for the client
     * @param today the practice's day
     * @param acts what the other buttons do
     */
    ProfileSection(
            OpenedChart chart,
            Part episodes,
            Part coverage,
            List<Representative> representatives,
            LocalDate today,
            Acts acts) {
        addClassName("pane");
        Client client = chart.client();
        add(section(
                "Profile",
                chart.mayChange() ? new Button("Change profile", event -> acts.change()) : null,
                names(client)));
        add(section(episodes.title(), episodes.action(), episodes.content()));
        add(section("Contacts", null, contacts(client)));
        add(section(coverage.title(), coverage.action(), coverage.content()));
        add(section(
                "Representatives",
                chart.mayChange() ? new Button("Add representative", event -> acts.addRepresentative()) : null,
                representatives(chart, representatives, today, acts)));
    }

    private static Facts names(Client client) {
        LocalDate born = client.birthDate();
        return new Facts()
                .fact("Legal name", fullName(client))
                .fact("Chosen name", client.chosenName())
                .fact("Former names", client.formerNames())
                .fact("Pronouns", client.pronouns())
                .fact("Date of birth", born == null ? "" : Say.born(born))
                .fact("Chart number", String.valueOf(client.chartNumber()))
                .fact("Status", client.status().label());
    }

    private static String fullName(Client client) {
        return client.legalMiddle().isBlank()
                ? client.name()
                : client.legalFirst() + " " + client.legalMiddle() + " " + client.legalLast();
    }

    private static Component contacts(Client client) {
        EmergencyContact emergency = client.emergency();
        if (client.contacts().isEmpty() && emergency.isEmpty()) {
            return new EmptyState("No contacts are recorded.");
        }
        Facts facts = new Facts();
        for (Contact contact : client.contacts()) {
            facts.fact(
                    contact.label().isBlank() ? contact.kind().label() : contact.label(),
                    new Span(contact.entry()),
                    quiet(" " + ReachCard.permissions(contact)));
        }
        if (!emergency.isEmpty()) {
            facts.fact(
                    "Emergency",
                    new Span(emergency.name() + " " + emergency.phone()),
                    quiet(" " + emergency.relation()));
        }
        return facts;
    }

    private static Component representatives(
            OpenedChart chart, List<Representative> representatives, LocalDate today, Acts acts) {
        LocalDate born = chart.header().birthDate();
        if (representatives.isEmpty()) {
            return new EmptyState("Nobody is recorded who acts for this client.");
        }
        Facts facts = new Facts();
        for (Representative representative : representatives) {
            boolean acting = representative.actsOn(today, born);
            Div value = new Div(
                    new Span(representative.name() + ", " + representative.basis()),
                    quiet(" " + span(representative, born)));
            if (acting && chart.mayChange()) {
                Button end = new Button("End authority", event -> acts.end(representative));
                end.addClassName("link");
                value.add(new Span(" "), end);
            }
            facts.fact(representative.relation().label() + (acting ? "" : ", ended"), value);
        }
        return facts;
    }

    private static String span(Representative representative, LocalDate born) {
        String until = representative
                .actsUntil(born)
                .map(last -> "until " + Say.born(last))
                .orElse("no end");
        return "from " + Say.born(representative.since()) + ", " + until;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassNames("sub", "small");
        return quiet;
    }

    private static Section section(String title, @Nullable Button action, Component content) {
        H2 heading = new H2(title);
        heading.addClassNames("section-heading", "grow");
        Div head = new Div(heading);
        head.addClassName("row");
        if (action != null) {
            head.add(action);
        }
        Section section = new Section(head, content);
        section.addClassName("form-section");
        return section;
    }
}
