package org.confide.supervision;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteStatus;
import org.confide.note.ProgressNoteId;
import org.confide.shared.BadInput;

/** Who reviews whose notes, and which notes are reviewed (roles.md, rows “progress note”, footnote 2). */
final class SupervisionRules {

    private static final int WHOLE = 100;

    private SupervisionRules() {}

    /**
     * Only a supervisor of the author, on the day of the session, reviews; nobody reviews their own.
     *
     * @param supervises whether the person supervised the author that day, or stands in for somebody who did
     */
    static boolean mayReview(SignedIn person, AccountId author, boolean supervises) {
        return person.is(Role.SUPERVISOR) && !person.account().equals(author) && supervises;
    }

    /** Who wrote a note and who reviews it read what is said about it, from its first submission on. */
    static boolean mayTalk(SignedIn person, AccountId author, NoteStatus status, boolean supervises) {
        return status != NoteStatus.DRAFT && (person.account().equals(author) || mayReview(person, author, supervises));
    }

    /** What the terms of all relations ask for together; two where the service asks for two. */
    static int cosignatures(SignedIn author, List<Demand> demands, boolean dual, ClientId client, ProgressNoteId note) {
        if (dual) {
            return 2;
        }
        boolean needed = author.is(Role.TRAINEE) || demands.stream().anyMatch(demand -> asks(demand, client, note));
        return needed ? 1 : 0;
    }

    /** What is certain of it before the note is signed: everything but the sample. */
    static boolean announced(SignedIn author, List<Demand> demands, boolean dual, ClientId client) {
        return dual
                || author.is(Role.TRAINEE)
                || demands.stream()
                        .anyMatch(demand -> demand.level() == ReviewLevel.EVERY_NOTE
                                || demand.level() == ReviewLevel.SELECTED && demand.selects(client));
    }

    /** {@return why these terms can't be agreed, or nothing} */
    static Optional<BadInput> refusal(AccountId actor, AccountId supervisee, Set<Role> roles, Terms terms) {
        if (actor.equals(supervisee)) {
            return refused(
                    "level", "Nobody decides which of their own notes are reviewed. Ask another practice admin.");
        }
        if (roles.contains(Role.TRAINEE) && terms.level() != ReviewLevel.EVERY_NOTE) {
            return refused(
                    "level",
                    "A trainee writes without a licence, so every note needs a co-signature. Choose every note.");
        }
        if (terms.level() == ReviewLevel.SAMPLE && (terms.percent() < 1 || terms.percent() > WHOLE)) {
            return refused("percent", "Say how many of a hundred notes, from 1 to 100.");
        }
        if (terms.level() == ReviewLevel.SELECTED
                && terms.services().isEmpty()
                && terms.payers().isEmpty()) {
            return refused("services", "Choose at least one service or payer.");
        }
        return Optional.empty();
    }

    /** {@return why this person can't stand in for that supervisor, or nothing} */
    static Optional<BadInput> refusal(
            AccountId actor,
            AccountId supervisor,
            AccountId delegate,
            Set<Role> delegatesRoles,
            LocalDate from,
            LocalDate to) {
        if (supervisor.equals(delegate)) {
            return refused("delegate", "Nobody stands in for themselves. Choose somebody else.");
        }
        if (actor.equals(delegate)) {
            return refused("delegate", "Nobody appoints themselves. Ask another practice admin.");
        }
        if (!delegatesRoles.contains(Role.SUPERVISOR)) {
            return refused("delegate", "This person is no supervisor yet. Give them the role first.");
        }
        if (to.isBefore(from)) {
            return refused("to", "The last day is before the first. Change one of them.");
        }
        return Optional.empty();
    }

    private static Optional<BadInput> refused(String field, String why) {
        return Optional.of(new BadInput(field, why));
    }

    private static boolean asks(Demand demand, ClientId client, ProgressNoteId note) {
        return switch (demand.level()) {
            case EVERY_NOTE -> true;
            case SELECTED -> demand.selects(client);
            case SAMPLE -> inSample(demand, note);
            case NONE -> false;
        };
    }

    /**
     * Whether the sample takes a note: a draw that is fixed by the note and the relation, so that signing again or asking
     * again changes nothing, and that nobody can work out beforehand, since neither id is on any screen.
     */
    static boolean inSample(Demand demand, ProgressNoteId note) {
        String drawn = demand.relation() + "/" + note.value();
        return Math.floorMod(ByteBuffer.wrap(hash(drawn)).getInt(), WHOLE) < demand.percent();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
