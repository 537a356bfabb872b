package org.confide.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How recovery stands: who holds shares, what was decided, whose keys are wrapped. Never anything of a note. */
@Service
@AnybodySignedIn
class Recovery {

    private final CurrentUser currentUser;
    private final RecoveryLedger ledger;
    private final RecoveryMemory memory;
    private final StaffDirectory staff;

    Recovery(CurrentUser currentUser, RecoveryLedger ledger, RecoveryMemory memory, StaffDirectory staff) {
        this.currentUser = currentUser;
        this.ledger = ledger;
        this.memory = memory;
        this.staff = staff;
    }

    /**
     * The officers of the key in use.
     *
     * @param needed how many of them together
     * @param names the names of those who can sign in, in the order of their shares
     * @param gone the names of those who can't any more
     * @param since when the key was made
     */
    record Officers(int needed, List<String> names, List<String> gone, Instant since) {

        /** {@return whether there are enough to bring anybody's keys back} */
        boolean areEnough() {
            return names.size() >= needed;
        }

        /** {@return such as "any 2 of Ann, Ben and Cy", where there are enough} */
        String words() {
            String others = String.join(", ", names.subList(0, names.size() - 1));
            return "any %d of %s and %s".formatted(needed, others, names.getLast());
        }

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Officers[" + names.size() + "]";
        }
    }

    /**
     * A written decision against recovery.
     *
     * @param name who signed it
     * @param words what was signed
     * @param when when
     */
    record Waiver(String name, String words, Instant when) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Waiver";
        }
    }

    /** How an author's keys stand with the recovery key in use. */
    enum Wrapped {
        /** The officers can bring them back. */
        YES,
        /** Only the officers of an earlier recovery key can, until the author unlocks. */
        EARLIER,
        /** Nobody can, until the author unlocks. */
        NO
    }

    /**
     * An author with a vault.
     *
     * @param name who
     * @param wrapped how their keys stand
     * @param left whether they can't sign in any more, and so not unlock either
     */
    record Author(String name, Wrapped wrapped, boolean left) {

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Author[" + wrapped + "]";
        }
    }

    /**
     * Somebody a sheet waits for.
     *
     * @param name who
     * @param done whether it is on paper
     */
    record Receiver(String name, boolean done) {

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Receiver[" + done + "]";
        }
    }

    /** {@return who the officers are now, or null} */
    @Nullable
    Officers officers() {
        RecoveryKey key = ledger.current().orElse(null);
        if (key == null) {
            return null;
        }
        List<UUID> people = ledger.newestShares(key.id()).stream()
                .map(RecoveryShare::officer)
                .toList();
        Set<UUID> here = here();
        return new Officers(
                key.needed(),
                names(people.stream().filter(here::contains).toList()),
                names(people.stream().filter(person -> !here.contains(person)).toList()),
                key.created());
    }

    /** {@return whether an officer can't sign in any more} */
    boolean hasOfficersGone() {
        Officers officers = officers();
        return officers != null && !officers.gone().isEmpty();
    }

    /** {@return the decision against recovery, while there are no officers, or null} */
    @Nullable
    Waiver waiver() {
        if (ledger.current().isPresent()) {
            return null;
        }
        return ledger.waiver()
                .map(row -> new Waiver(names(List.of(row.signedBy())).getFirst(), row.words(), row.created()))
                .orElse(null);
    }

    /** {@return what becomes of an author's notes when the passphrase is lost, as things stand} */
    String ifLost() {
        Officers officers = officers();
        if (officers != null && !officers.areEnough()) {
            return "If you lose the passphrase now, nobody can bring your notes back: too few recovery officers are left."
                    + " Ask a practice admin to set recovery up with other people.";
        }
        if (officers != null) {
            return "If you lose the passphrase, " + officers.words()
                    + " together can let you choose another. None of them can do it alone or without your being told.";
        }
        return waiver() != null
                ? "The practice decided in writing against recovery: a lost passphrase loses the notes, for good."
                : "Until there are recovery officers, a lost passphrase loses the notes: nobody can open them without"
                        + " it.";
    }

    /** {@return whether the person holds a share of the key in use} */
    boolean isOfficer() {
        UUID me = currentUser.id().value();
        return ledger.current()
                .map(key -> ledger.newestShares(key.id()).stream()
                        .anyMatch(share -> share.officer().equals(me)))
                .orElse(false);
    }

    /** {@return whether the person holds a sheet of the key for which an author's keys are wrapped now} */
    boolean holdsSheetFor(UUID author) {
        UUID me = currentUser.id().value();
        return ledger.escrowed().stream()
                .filter(row -> row.author().equals(author) && !row.recoveryKey().isEmpty())
                .flatMap(row -> ledger.shares(UUID.fromString(row.recoveryKey())).stream())
                .anyMatch(share -> share.officer().equals(me));
    }

    /** {@return everybody who was given a sheet, last, of the key for which an author's keys are wrapped now} */
    Set<UUID> holdersFor(UUID author) {
        return ledger.escrowed().stream()
                .filter(row -> row.author().equals(author) && !row.recoveryKey().isEmpty())
                .flatMap(row -> ledger.newestShares(UUID.fromString(row.recoveryKey())).stream())
                .map(RecoveryShare::officer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return whoever holds a sheet for an author, and the officers of the key in use} */
    Set<UUID> concerned(UUID author) {
        Set<UUID> people = holdersFor(author);
        ledger.current().stream()
                .flatMap(key -> ledger.newestShares(key.id()).stream())
                .forEach(share -> people.add(share.officer()));
        return people;
    }

    /** {@return whether a sheet waits for the person, to be taken to paper} */
    boolean hasSheet() {
        UUID me = currentUser.id().value();
        return memory.sheets().flatMap(sheets -> sheets.sheet(me)).isPresent();
    }

    /** {@return whom sheets wait for, and who has theirs on paper; for those who run the practice} */
    @MayRunRecovery
    List<Receiver> receivers() {
        return memory.sheets()
                .map(sheets -> {
                    List<String> names = names(sheets.officers());
                    List<Receiver> receivers = new ArrayList<>();
                    for (int i = 0; i < names.size(); i++) {
                        receivers.add(new Receiver(
                                names.get(i),
                                sheets.isConfirmed(sheets.officers().get(i))));
                    }
                    return receivers;
                })
                .orElse(List.of());
    }

    /** {@return whether the person may see whose keys are wrapped: recovery officers and the privacy officer} */
    boolean seesAuthors() {
        return currentUser.get().is(Role.PRIVACY_OFFICER) || isOfficer();
    }

    /**
     * {@return every author with a vault by name, and how their keys stand}
     *
     * @throws NotFound when the person may not know
     */
    List<Author> authors() {
        if (!seesAuthors()) {
            throw new NotFound();
        }
        String current = ledger.current().map(key -> key.id().toString()).orElse("");
        List<RecoveryLedger.Escrowed> rows = ledger.escrowed();
        Map<AccountId, StaffRow> people =
                people(rows.stream().map(RecoveryLedger.Escrowed::author).toList());
        Set<UUID> here = here();
        return rows.stream()
                .map(row -> new Author(
                        name(people, row.author()), wrapped(row.recoveryKey(), current), !here.contains(row.author())))
                .sorted(Comparator.comparing(Author::wrapped).reversed().thenComparing(Author::name))
                .toList();
    }

    /**
     * {@return every author with a vault and their name, by name}
     *
     * @throws NotFound when the person may not know
     */
    Map<UUID, String> authorNames() {
        if (!seesAuthors()) {
            throw new NotFound();
        }
        List<UUID> authors = ledger.escrowed().stream()
                .map(RecoveryLedger.Escrowed::author)
                .distinct()
                .toList();
        Map<AccountId, StaffRow> people = people(authors);
        Map<UUID, String> names = new LinkedHashMap<>();
        authors.stream()
                .sorted(Comparator.comparing(author -> name(people, author)))
                .forEach(author -> names.put(author, name(people, author)));
        return names;
    }

    /** {@return everybody who can sign in} */
    Set<UUID> here() {
        return staff.everyone().stream().map(row -> row.account().value()).collect(Collectors.toSet());
    }

    List<String> names(Collection<UUID> accounts) {
        Map<AccountId, StaffRow> people = people(accounts);
        return accounts.stream().map(account -> name(people, account)).toList();
    }

    private Map<AccountId, StaffRow> people(Collection<UUID> accounts) {
        return staff.named(accounts.stream().map(AccountId::new).distinct().toList());
    }

    private static String name(Map<AccountId, StaffRow> people, UUID account) {
        StaffRow row = people.get(new AccountId(account));
        return row == null ? "Somebody who left" : row.name();
    }

    private static Wrapped wrapped(String recoveryKey, String current) {
        if (recoveryKey.isEmpty()) {
            return Wrapped.NO;
        }
        return recoveryKey.equals(current) ? Wrapped.YES : Wrapped.EARLIER;
    }
}
