package org.confide.absence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.confide.absence.MissedCounts;
import org.confide.absence.MissedSession;
import org.confide.absence.MissedSession.Charge;
import org.confide.absence.MissedSessions;
import org.confide.client.ClientId;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;

/** The sessions a client missed, in the chart's side pane, for those who keep the calendar. */
@org.springframework.stereotype.Component
class MissedSection implements ChartSection {

    private static final int SHOWN = 5;

    private final MissedSessions missed;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    MissedSection(MissedSessions missed, PracticeTime time, CurrentUser currentUser) {
        this.missed = missed;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return "Missed sessions";
    }

    @Override
    public boolean offered(OpenChart chart) {
        return currentUser.get().isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN);
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        Section card = new Section();
        card.addClassNames("card", "block");
        show(card, chart.client());
        return Optional.of(card);
    }

    private void show(Section card, ClientId client) {
        card.removeAll();
        Span title = new Span(label());
        title.addClassName("card-title");
        List<MissedSession> sessions = missed.of(client);
        card.add(title, new Paragraph(counts(sessions)));
        if (!sessions.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("missed-list");
            sessions.stream().limit(SHOWN).forEach(session -> list.add(item(card, client, session)));
            card.add(list);
        }
    }

    private ListItem item(Section card, ClientId client, MissedSession session) {
        String words =
                time.date(session.start()) + ", " + session.kind().label().toLowerCase(Locale.US);
        Span what = new Span(words + session.charge().map(MissedSection::words).orElse(""));
        what.addClassNames("small", "sub");
        ListItem item = new ListItem(what);
        session.charge().filter(Charge::open).ifPresent(charge -> {
            Button waive = new Button(
                    "Waive charge",
                    event -> new WaiveChargeDialog(words + ", " + money(charge), reason -> {
                                missed.waive(client, charge.id(), reason);
                                show(card, client);
                            })
                            .open());
            waive.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            waive.setAriaLabel("Waive charge, " + words);
            item.add(waive);
        });
        return item;
    }

    private static String counts(List<MissedSession> sessions) {
        return sessions.isEmpty() ? "None so far." : new MissedCounts(sessions).words();
    }

    private static String words(Charge charge) {
        return ", " + money(charge) + (charge.open() ? " to charge" : " waived: " + charge.reason());
    }

    private static String money(Charge charge) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(charge.currency()));
        return format.format(charge.amount());
    }
}
