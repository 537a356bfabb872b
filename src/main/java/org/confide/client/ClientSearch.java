package org.confide.client;

import java.util.ArrayList;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds clients among those the person may list: everybody for the front desk, the practice admin and the privacy
 * officer, the own caseload for clinicians and trainees, supervisees' clients for a supervisor. Each call is one
 * statement, two for a supervisor.
 */
@Service
@MayFindClients
public class ClientSearch {

    /** The longest text that is searched for. */
    public static final int LONGEST = 100;

    /** The most rows a list goes down to; whoever needs more narrows the search. */
    public static final int BOUND = 1_000;

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final ClientQuery query;
    private final PracticeTime time;

    ClientSearch(CurrentUser currentUser, ClientRelations relations, ClientQuery query, PracticeTime time) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.query = query;
        this.time = time;
    }

    /**
     * Finds clients by what somebody remembers: beginnings of names, a year or date of birth, a phone number, a chart
     * number, or several of them.
     *
     * @param text what was typed; empty lists by last name
     * @param limit the most rows wanted
     * @return the rows, the likeliest first
     * @throws BadInput when the text is too long to be a search
     */
    public List<ClientRow> find(String text, int limit) {
        return page(text, 0, limit);
    }

    /**
     * Finds a part of the list.
     *
     * @param text as in {@link #find}
     * @param offset how many rows to leave out
     * @param limit the most rows wanted
     * @return the rows; none beyond the 1,000th
     * @throws BadInput when the text is too long to be a search
     */
    public List<ClientRow> page(String text, int offset, int limit) {
        String problem = problem(text);
        if (problem != null) {
            throw new BadInput("search", problem);
        }
        SignedIn who = currentUser.get();
        int most = Math.min(limit, BOUND - offset);
        if (most <= 0) {
            return List.of();
        }
        if (ClientRules.listsEverybody(who)) {
            return query.page(SearchText.of(text, time.today()), text.isBlank(), Scope.EVERYBODY, offset, most);
        }
        Scope scope = Scope.of(caseloads(who), time.today());
        return scope.isEmpty()
                ? List.of()
                : query.page(SearchText.of(text, time.today()), text.isBlank(), scope, offset, most);
    }

    /**
     * Says what is wrong with a search.
     *
     * @param text what was typed
     * @return a sentence for the person who typed it, or null when it can be searched for
     */
    public static @Nullable String problem(String text) {
        return PlainText.problem(text, LONGEST);
    }

    /** Whose clients this person may list: the own ones, those of supervisees. */
    private List<String> caseloads(SignedIn who) {
        List<String> caseloads = new ArrayList<>(relations.supervisees(who, time.today()));
        if (who.isAny(Role.CLINICIAN, Role.TRAINEE)) {
            caseloads.add(who.account().value().toString());
        }
        return caseloads;
    }
}
