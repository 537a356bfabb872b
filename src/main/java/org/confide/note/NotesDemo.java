package org.confide.note;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.confide.client.ClientId;
import org.confide.identity.Account;
import org.confide.identity.Accounts;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo's progress notes: months of them, in every format, most signed in time, some late, some overdue, a trainee's
 * submitted. They are written and signed through the services, by the people who would.
 */
@Component
@Profile("demo")
class NotesDemo implements DemoPart {

    private static final Duration BACK = Duration.ofDays(170);
    private static final Duration OF_GROUPS = Duration.ofDays(14);
    private static final List<String> FORMATS = List.of("soap", "soap", "soap", "dap", "birp", "girp", "narrative");

    private final SessionReading sessions;
    private final NoteWriting writing;
    private final NoteSigning signing;
    private final NoteAmending amending;
    private final BeforeSigning checks;
    private final NoteFormats formats;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate aDay;
    private final String marker;

    NotesDemo(
            SessionReading sessions,
            NoteWriting writing,
            NoteSigning signing,
            NoteAmending amending,
            BeforeSigning checks,
            NoteFormats formats,
            Accounts accounts,
            CurrentUser currentUser,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${confide.prove-it.clear:}") String marker) {
        this.sessions = sessions;
        this.writing = writing;
        this.signing = signing;
        this.amending = amending;
        this.checks = checks;
        this.formats = formats;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
        this.aDay = new TransactionTemplate(transactions);
        this.marker = marker;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = clock.instant();
        DemoProse prose = new DemoProse(stage.random());
        List<Account> authors = new ArrayList<>();
        stage.as(
                "admin",
                () -> accounts.everyone().stream()
                        .filter(account -> account.roles().contains(Role.CLINICIAN)
                                || account.roles().contains(Role.TRAINEE))
                        .forEach(authors::add));
        for (Account author : authors) {
            stage.as(author.signInName(), () -> write(stage, prose, author, now));
        }
    }

    private void write(DemoStage stage, DemoProse prose, Account author, Instant now) {
        LocalDate first = stage.today().minusDays(BACK.toDays());
        for (LocalDate day = first; !day.isAfter(stage.today()); day = day.plusDays(1)) {
            LocalDate shown = day;
            stage.at(now);
            // A commit for each note would spend most of the first start waiting for the disk.
            aDay.executeWithoutResult(status -> writeDay(stage, prose, author, shown, now));
        }
    }

    private void writeDay(DemoStage stage, DemoProse prose, Account author, LocalDate day, Instant now) {
        for (SessionRow session : sessions.day(author.id(), day)) {
            if (session.status().takesPlace() && session.end().isBefore(now)) {
                session.coming().forEach(client -> document(stage, prose, session, client.client(), now));
            }
        }
    }

    private void document(DemoStage stage, DemoProse prose, SessionRow session, ClientId client, Instant now) {
        RandomGenerator random = stage.random();
        Duration age = Duration.between(session.end(), now);
        if (session.kind() == ServiceKind.GROUP && age.compareTo(OF_GROUPS) < 0) {
            // The newest are written for all members in one place.
            return;
        }
        int dice = random.nextInt(100);
        boolean fresh = age.compareTo(Duration.ofDays(5)) < 0;
        // Old sessions are documented; of the last days some are not, and a few drafts wait.
        boolean missing = fresh && dice < 14 || !fresh && age.compareTo(Duration.ofDays(12)) < 0 && dice < 3;
        if (missing) {
            return;
        }
        boolean draft = fresh && dice < 30;
        boolean late = !fresh && dice > 96;
        Instant written = session.end().plus(Duration.ofMinutes(5 + random.nextInt(200)));
        if (late) {
            written = session.end().plus(Duration.ofHours(80 + random.nextInt(60)));
        }
        stage.at(written.isBefore(now) ? written : now);
        DraftContent content = content(prose, random, session, draft && dice % 2 == 0);
        ProgressNoteId note = ProgressNoteId.next();
        List<Finding> toDo = checks.missing(content);
        writing.save(new DraftSnapshot(
                note,
                session.id(),
                client,
                0,
                UUID.randomUUID(),
                content,
                NoteSection.PLAN,
                toDo.size(),
                toDo.size() == 1 ? toDo.getFirst().words() : null,
                true));
        if (draft) {
            return;
        }
        PasswordProof proof = currentUser.signInProof().orElseThrow();
        if (signing.sign(note, 1, proof).isFinal() && dice == 50) {
            stage.at(earlier(written.plus(Duration.ofDays(2)), now));
            amending.add(note, "left out at signing", prose.addition(), proof);
        }
    }

    private DraftContent content(DemoProse prose, RandomGenerator random, SessionRow session, boolean unfinished) {
        String format = session.kind() == ServiceKind.INTAKE ? "intake" : FORMATS.get(random.nextInt(FORMATS.size()));
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        for (NoteFormat.Part part : formats.get(format).parts()) {
            sections.put(part.section(), text(prose, part.section()) + marker);
        }
        if (random.nextInt(3) == 0) {
            sections.put(NoteSection.FUNCTIONAL_STATUS, prose.report());
        }
        if (random.nextInt(4) == 0) {
            sections.put(NoteSection.INTERVENTIONS_USED, prose.intervention());
        }
        if (unfinished) {
            sections.remove(NoteSection.RISK);
            if (session.start().getEpochSecond() % 7_200 == 0) {
                sections.remove(NoteSection.PLAN);
            }
        }
        Instant started = session.start().plus(Duration.ofMinutes(random.nextInt(4)));
        Instant ended = session.end().minus(Duration.ofMinutes(random.nextInt(5)));
        boolean telehealth = session.telehealth();
        return new DraftContent(
                format,
                new DocumentedTime(started, ended),
                true,
                session.service(),
                telehealth ? PlaceOfService.TELEHEALTH_AT_HOME : PlaceOfService.OFFICE,
                false,
                present(session.kind()),
                sections,
                Map.of());
    }

    private static String text(DemoProse prose, NoteSection section) {
        return switch (section) {
            case SUBJECTIVE, DATA, BEHAVIOR, PRESENTING_PROBLEM, HISTORY, SYMPTOMS, FUNCTIONAL_STATUS, RESPONSE ->
                prose.report() + " " + prose.report();
            case OBJECTIVE, MENTAL_STATUS -> prose.observation();
            case INTERVENTION, INTERVENTIONS_USED -> prose.intervention();
            case PLAN, NEXT_SESSION -> prose.plan();
            case RISK -> prose.risk();
            case NARRATIVE -> prose.report() + " " + prose.observation() + " " + prose.assessment();
            default -> prose.assessment();
        };
    }

    private static Set<Present> present(ServiceKind kind) {
        return switch (kind) {
            case COUPLE -> Set.of(Present.CLIENT, Present.PARTNER);
            case FAMILY -> Set.of(Present.CLIENT, Present.PARENT);
            case GROUP -> Set.of(Present.CLIENT, Present.GROUP);
            default -> Set.of(Present.CLIENT);
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
