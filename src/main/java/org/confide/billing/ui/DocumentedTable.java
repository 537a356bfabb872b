package org.confide.billing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.confide.billing.DocumentedSession;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** Sessions with their documented times, codes, who is billed first and where the signatures stand. */
class DocumentedTable extends Div {

    private static final List<String> COLUMNS =
            List.of("Day", "Client", "Payer", "Clinician", "Held", "Minutes", "Code", "Note");

    private final PracticeTime time;

    DocumentedTable(List<DocumentedSession> sessions, PracticeTime time) {
        this.time = time;
        addClassName("documented");
        // On a phone it is wider than the screen, and is read by keyboard too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Documented sessions");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        sessions.forEach(session -> row(table.getBody().addRow(), session));
        add(table);
    }

    private void row(NativeTableRow line, DocumentedSession session) {
        line.addDataCell().setText(time.date(session.planned()));
        NativeTableHeaderCell name = line.addHeaderCell();
        name.setText(session.clientName());
        name.getElement().setAttribute("scope", "row");
        payer(line.addDataCell(), session.payer());
        line.addDataCell().setText(session.clinicianName());
        Long minutes = session.time().minutes();
        line.addDataCell().setText(minutes == null ? "" : held(session));
        line.addDataCell().setText(minutes == null ? "" : minutes.toString());
        line.addDataCell().setText(code(session));
        line.addDataCell().add(state(session).bare());
    }

    private static void payer(NativeTableCell cell, DocumentedSession.@Nullable Payer payer) {
        if (payer == null) {
            cell.setText("No coverage");
            cell.addClassName("sub");
            return;
        }
        Div name = new Div(new Span(payer.name()));
        if (!payer.claimNumber().isEmpty()) {
            name.add(quiet(" " + payer.claimNumber()));
        }
        String group = payer.groupNumber().isEmpty() ? "" : ", group " + payer.groupNumber();
        cell.add(name, quiet("member " + payer.memberId() + group));
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassNames("sub", "small");
        return quiet;
    }

    private String held(DocumentedSession session) {
        return time.time(Objects.requireNonNull(session.time().started())) + " to "
                + time.time(Objects.requireNonNull(session.time().ended()));
    }

    private static String code(DocumentedSession session) {
        if (session.code() != null) {
            return session.code();
        }
        return session.time().isComplete() ? "No code for these minutes" : "";
    }

    private StateBadge state(DocumentedSession session) {
        NoteStatus status = session.status();
        if (status == null) {
            return session.noteNeeded()
                    ? new StateBadge(StateBadge.Kind.NEUTRAL, "Not begun")
                    : new StateBadge(StateBadge.Kind.NEUTRAL, "No note needed");
        }
        return switch (status) {
            case DRAFT, RETURNED -> new StateBadge(StateBadge.Kind.DUE, "pen", "Not signed yet");
            case SUBMITTED -> new StateBadge(StateBadge.Kind.ACCENT, "clock", "Waits for co-signature");
            case SIGNED -> new StateBadge(StateBadge.Kind.SIGNED, "check", "Signed" + by(session));
            case COSIGNED -> new StateBadge(StateBadge.Kind.SIGNED, "check", "Co-signed" + by(session));
        };
    }

    private String by(DocumentedSession session) {
        Instant signed = session.signed();
        return signed == null ? "" : " by " + session.signer() + ", " + time.date(signed);
    }
}
