package org.confide.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.confide.client.Client;
import org.confide.client.ClientRegistration;
import org.confide.client.PossibleDuplicate;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.Csv;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Takes clients in from a file. Looking at a file stores nothing; each line that is then imported is registered by the
 * same service as by hand, by itself, so that one that fails takes no other along.
 */
@Service
@MayImportClients
public class ClientImport {

    private final ClientRegistration registration;
    private final PracticeTime time;

    ClientImport(ClientRegistration registration, PracticeTime time) {
        this.registration = registration;
        this.time = time;
    }

    /**
     * Looks at a file.
     *
     * @param file comma-separated values with headings, at most 2 MB and 5,000 clients
     * @return what each line would become
     * @throws BadInput when it is no such file, or lacks a column nobody can be registered without
     */
    public ImportPreview look(byte[] file) {
        CsvTable table = CsvTable.read(file);
        Map<ImportColumn, Integer> columns = ImportColumn.recognised(table.head());
        String missing = ImportColumn.NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .sorted()
                .map(ImportColumn::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadInput("file", "No column is headed " + missing + ". Name the columns in the first line.");
        }
        LineReader reader = new LineReader(columns, time.today());
        Map<String, Integer> seen = new HashMap<>();
        List<ImportLine> lines = table.lines().stream()
                .map(reader::read)
                .map(line -> compared(line, seen))
                .toList();
        return new ImportPreview(taken(table, columns), left(table, columns), lines);
    }

    /**
     * Imports lines of a file that was looked at.
     *
     * @param chosen lines that are ready or, after a second look, perhaps there
     * @return each of them with what became of it
     */
    public List<ImportLine> take(Collection<ImportLine> chosen) {
        List<ImportLine> done = new ArrayList<>();
        for (ImportLine line : chosen) {
            Client client = line.client();
            if (client != null) {
                done.add(take(line, client));
            }
        }
        return done;
    }

    /**
     * Writes what was not imported and why.
     *
     * @param lines lines of a file
     * @return comma-separated values, of those that were refused or left out
     */
    public String report(Collection<ImportLine> lines) {
        Csv file = new Csv("Line", "Name", "Date of birth", "State", "Reason");
        lines.stream()
                .filter(line -> line.state() != ImportLine.State.IMPORTED)
                .forEach(line -> file.row(
                        line.number(),
                        line.name(),
                        line.born(),
                        line.state().label(),
                        String.join(" ", line.reasons())));
        return file.text();
    }

    private ImportLine take(ImportLine line, Client client) {
        try {
            registration.register(client, List.of());
            return line.become(ImportLine.State.IMPORTED, List.of());
        } catch (BadInput refused) {
            return line.become(ImportLine.State.REFUSED, List.of(String.valueOf(refused.getMessage())));
        } catch (DataAccessException away) {
            return line.become(
                    ImportLine.State.REFUSED,
                    List.of("The record did not take this client. Import the file again later: those who are here are"
                            + " recognised."));
        }
    }

    private ImportLine compared(ImportLine line, Map<String, Integer> seen) {
        Client client = line.client();
        if (client == null) {
            return line;
        }
        List<String> alike = new ArrayList<>();
        Integer earlier = seen.putIfAbsent(key(client, client.birthDate()), line.number());
        if (earlier != null) {
            alike.add("Stands in line %,d too.".formatted(earlier));
        }
        for (PossibleDuplicate there : registration.duplicates(client)) {
            alike.add("%s: %s, chart %d."
                    .formatted(
                            there.why(), there.client().name(), there.client().chartNumber()));
        }
        return alike.isEmpty() ? line : line.become(ImportLine.State.PERHAPS_THERE, alike);
    }

    private static String key(Client client, @org.jspecify.annotations.Nullable LocalDate born) {
        return client.name().toLowerCase(Locale.ROOT) + '\n' + born;
    }

    private static List<String> taken(CsvTable table, Map<ImportColumn, Integer> columns) {
        return new EnumMap<>(columns)
                .entrySet().stream()
                        .map(each -> "“" + table.head().get(each.getValue()).strip() + "” is taken as "
                                + each.getKey().label())
                        .toList();
    }

    private static List<String> left(CsvTable table, Map<ImportColumn, Integer> columns) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < table.head().size(); i++) {
            if (!columns.containsValue(i) && !table.head().get(i).isBlank()) {
                left.add(table.head().get(i).strip());
            }
        }
        return left;
    }
}
