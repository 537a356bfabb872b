package org.confide.groupnote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.Finding.Place;
import org.confide.note.NoteSection;
import org.confide.note.NoteToSign;
import org.confide.note.NoteToSign.Moment;
import org.confide.note.Occasion;
import org.confide.note.ReadableNote;
import org.confide.note.spi.SigningCheck;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks for the names of the others of a group, couple or family also where a note of one of them is gone on with by itself:
 * in the session's editor, in an entry, in an addendum. It is looked at when the author is about to sign, since it asks the
 * database once.
 */
@Component
@Order(30)
class NamesOfOthers implements SigningCheck {

    /** Finds the others' names in a text, as they are written. */
    private interface Finder {
        List<String> in(String text);
    }

    private final Rosters rosters;
    private final SigningRules rules;

    NamesOfOthers(Rosters rosters, SigningRules rules) {
        this.rosters = rosters;
        this.rules = rules;
    }

    @Override
    public Look look(@Nullable NoteToSign note) {
        SigningRule rule = rules.get("names");
        if (note == null || note.moment() == Moment.WRITING || !note.hears(rule.required())) {
            return (content, now) -> List.of();
        }
        Finder others = others(note.documented(), note.client(), note.author());
        // What is thrown at the signature may be written down somewhere, so it tells no name.
        boolean aloud = note.moment() != Moment.SIGNING;
        return (content, now) -> findings(rule, content, others, aloud);
    }

    @Override
    public List<Finding> beforeAnAddendum(ReadableNote note, AccountId writer, String text) {
        SigningRule rule = rules.get("names");
        return others(note.occasion(), note.client(), writer).in(text).stream()
                .map(name -> new Finding(rule, Place.SECTION, null, words(rule, "The addendum", ": " + name)))
                .toList();
    }

    private Finder others(Occasion occasion, ClientId client, AccountId writer) {
        SessionId session = occasion.session();
        List<KnownAs> roster = session == null ? rosters.ofGroupsOf(client, writer) : rosters.of(session);
        if (roster.size() < 2) {
            return text -> List.of();
        }
        NameGuard guard = new NameGuard(roster);
        Set<String> ordinary = session == null ? Set.of() : rosters.ordinary(session);
        return text -> guard.find(text, client, ordinary);
    }

    private static List<Finding> findings(SigningRule rule, DraftContent content, Finder others, boolean aloud) {
        BiFunction<NoteSection, String, Finding> finding = (section, name) ->
                new Finding(rule, Place.SECTION, section, words(rule, section.label(), aloud ? ": " + name : ""));
        return content.sections().entrySet().stream()
                .flatMap(section ->
                        others.in(section.getValue()).stream().map(name -> finding.apply(section.getKey(), name)))
                .toList();
    }

    private static String words(SigningRule rule, String section, String name) {
        return rule.words(Map.of("section", section, "name", name));
    }
}
