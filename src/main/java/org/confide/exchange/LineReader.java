package org.confide.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.client.BirthDate;
import org.confide.client.Client;
import org.confide.client.Contact;
import org.confide.client.ContactKind;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Makes a client of a line by the rules a form goes by, and says of every cell that breaks one why. */
final class LineReader {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.US).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US).withResolverStyle(ResolverStyle.STRICT));

    private final Map<ImportColumn, Integer> columns;
    private final LocalDate today;

    LineReader(Map<ImportColumn, Integer> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    ImportLine read(CsvTable.Line line) {
        Client client = Client.toRegister();
        List<String> reasons = new ArrayList<>();
        attempt(reasons, ImportColumn.FIRST, () -> client.firstName(cell(line, ImportColumn.FIRST)));
        attempt(reasons, ImportColumn.LAST, () -> client.lastName(cell(line, ImportColumn.LAST)));
        attempt(reasons, ImportColumn.MIDDLE, () -> client.middleName(cell(line, ImportColumn.MIDDLE)));
        attempt(reasons, ImportColumn.CHOSEN, () -> client.calledBy(cell(line, ImportColumn.CHOSEN)));
        attempt(reasons, ImportColumn.PRONOUNS, () -> client.goesBy(cell(line, ImportColumn.PRONOUNS)));
        attempt(reasons, ImportColumn.BORN, () -> client.bornOn(born(cell(line, ImportColumn.BORN))));
        List<Contact> contacts = new ArrayList<>();
        contact(line, ImportColumn.PHONE, ContactKind.PHONE, reasons, contacts);
        contact(line, ImportColumn.EMAIL, ContactKind.EMAIL, reasons, contacts);
        contact(line, ImportColumn.ADDRESS, ContactKind.ADDRESS, reasons, contacts);
        client.reachBy(contacts);
        boolean fine = reasons.isEmpty();
        return new ImportLine(
                line.number(),
                (cell(line, ImportColumn.FIRST) + " " + cell(line, ImportColumn.LAST)).strip(),
                cell(line, ImportColumn.BORN),
                fine ? ImportLine.State.READY : ImportLine.State.REFUSED,
                reasons,
                fine ? client : null);
    }

    private void contact(
            CsvTable.Line line, ImportColumn column, ContactKind kind, List<String> reasons, List<Contact> contacts) {
        String entry = cell(line, column);
        if (!entry.isEmpty()) {
            attempt(
                    reasons,
                    column,
                    () -> contacts.add(new Contact(
                            kind,
                            "",
                            entry,
                            kind == ContactKind.PHONE && yes(line, ImportColumn.MAY_TEXT),
                            kind == ContactKind.PHONE && yes(line, ImportColumn.MAY_VOICEMAIL),
                            kind == ContactKind.EMAIL && yes(line, ImportColumn.MAY_MAIL))));
        }
    }

    /** No word means no: a permission is never read out of an empty cell. */
    private boolean yes(CsvTable.Line line, ImportColumn column) {
        String word = cell(line, column).toLowerCase(Locale.ROOT);
        if (!List.of("", "yes", "y", "true", "1", "x", "no", "n", "false", "0").contains(word)) {
            throw new BadInput("permission", column.label() + ": write yes or no.");
        }
        return List.of("yes", "y", "true", "1", "x").contains(word);
    }

    private LocalDate born(String text) {
        LocalDate born = date(text);
        if (born == null) {
            throw new BadInput(
                    "birthDate", text.isEmpty() ? "Enter the date of birth." : "Write it as 1992-05-04 or 5/4/1992.");
        }
        String problem = BirthDate.problem(born, today);
        if (problem != null) {
            throw new BadInput("birthDate", problem);
        }
        return born;
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter form : DATES) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException another) {
                // The next form may fit.
            }
        }
        return null;
    }

    private String cell(CsvTable.Line line, ImportColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : line.cell(place);
    }

    private static void attempt(List<String> reasons, ImportColumn column, Runnable act) {
        try {
            act.run();
        } catch (BadInput refused) {
            reasons.add(column.label() + ": " + refused.getMessage());
        }
    }
}
