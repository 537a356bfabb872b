package org.confide.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Compares somebody about to be registered with those there are. */
@Component
class Duplicates {

    private static final int MOST = 10;

    private final ClientQuery query;
    private final ClientRelations relations;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    Duplicates(ClientQuery query, ClientRelations relations, PracticeTime time, ApplicationEventPublisher events) {
        this.query = query;
        this.relations = relations;
        this.time = time;
        this.events = events;
    }

    List<PossibleDuplicate> of(Client client, SignedIn who) {
        Map<ClientId, PossibleDuplicate> found = new LinkedHashMap<>();
        Scope scope = scope(who);
        if (!scope.isEmpty()) {
            List<ClientRow> byPhone = query.withPhone(phones(client), scope);
            for (ClientRow row : query.bornOrNamed(births(client.born()), wholeNames(client), scope)) {
                String why = why(client, row);
                if (why != null) {
                    found.put(row.client(), new PossibleDuplicate(row, why));
                }
            }
            byPhone.forEach(row -> found.putIfAbsent(row.client(), new PossibleDuplicate(row, "Same phone number")));
        }
        if (who.is(Role.CLINICIAN) && !ClientRules.listsEverybody(who)) {
            addThoseABrokenGlassWouldFind(client, found);
        }
        return found.values().stream()
                .filter(duplicate -> !duplicate.client().client().equals(client.id()))
                .limit(MOST)
                .toList();
    }

    /** The same that a clinician may ask by last name and date of birth, and no more. */
    private void addThoseABrokenGlassWouldFind(Client client, Map<ClientId, PossibleDuplicate> found) {
        for (ClientRow row : query.exactly(client.legalLast(), client.born())) {
            if (!found.containsKey(row.client())) {
                found.put(row.client(), new PossibleDuplicate(row, "Same last name and date of birth"));
                events.publishEvent(AuditFact.read(
                        "client.lookup", row.client().value(), row.client().value()));
            }
        }
    }

    private Scope scope(SignedIn who) {
        if (ClientRules.listsEverybody(who)) {
            return Scope.EVERYBODY;
        }
        List<String> caseloads = new ArrayList<>(relations.supervisees(who, time.today()));
        caseloads.add(who.account().value().toString());
        return Scope.of(caseloads, time.today());
    }

    private static @Nullable String why(Client client, ClientRow row) {
        boolean sameBirth = row.birthDate().equals(client.birthDate());
        boolean sameName = SearchKeys.normal(client.name()).equals(SearchKeys.normal(row.name()));
        if (sameName) {
            return sameBirth ? "Same name and date of birth" : "Same name, another date of birth";
        }
        if (!similar(client, row)) {
            return null;
        }
        return sameBirth ? "Similar name, same date of birth" : "Similar name, day and month of birth exchanged";
    }

    private static boolean similar(Client client, ClientRow row) {
        String name = SearchKeys.normal(row.name());
        String last = SearchKeys.normal(client.legalLast());
        String first = SearchKeys.normal(client.legalFirst());
        String called = SearchKeys.normal(client.chosenName());
        return name.endsWith(last)
                || name.startsWith(first)
                || (!called.isEmpty() && called.equals(SearchKeys.normal(row.chosenName())))
                || distance(name, first + last) <= Math.max(1, name.length() / 5);
    }

    /** How many letters have to be changed, added or left out to make one of the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static Set<LocalDate> births(LocalDate born) {
        try {
            return new HashSet<>(
                    List.of(born, LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())));
        } catch (DateTimeException dayIsNoMonth) {
            return Set.of(born);
        }
    }

    private static Set<String> wholeNames(Client client) {
        String last = SearchKeys.normal(client.legalLast());
        return List.of(client.legalFirst(), client.chosenName()).stream()
                .map(SearchKeys::normal)
                .filter(first -> !first.isEmpty())
                .map(first -> SearchKeys.cut(first + last))
                .collect(Collectors.toSet());
    }

    private static Set<String> phones(Client client) {
        return client.contacts().stream()
                .filter(contact -> contact.kind() == ContactKind.PHONE)
                .map(contact -> Phone.digits(contact.entry()))
                .collect(Collectors.toSet());
    }
}
