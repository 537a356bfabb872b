package org.confide.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditReading;
import org.confide.audit.AuditRow;
import org.confide.audit.PartOfTheTrail;
import org.confide.audit.SealReading;
import org.confide.audit.TrailExport;
import org.confide.audit.TrailReview;
import org.confide.backup.BackupReading;
import org.confide.due.NotesDue;
import org.confide.identity.FactorResetId;
import org.confide.identity.FactorResets;
import org.confide.identity.Role;
import org.confide.identity.SampleFactor;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoNoteNeeded;
import org.confide.note.NoNoteReason;
import org.confide.note.NoteAmending;
import org.confide.note.NoteReading;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteWriting;
import org.confide.note.RequiredChange;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyCast.Written;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.practice.PracticeSettings;
import org.confide.practice.Rooms;
import org.confide.practice.Skill;
import org.confide.practice.Skills;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.WeekHours;
import org.confide.staff.NewLicence;
import org.confide.staff.Period;
import org.confide.staff.StaffAdministration;
import org.confide.staff.StaffQualification;
import org.confide.staff.StaffRecord;
import org.confide.staff.StaffSkills;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What can be done, as calls of the real services; each says whether the person got what they asked for. */
@Component
class PolicyVerbs {

    /** One thing done as the person who is signed in. */
    interface Act {
        boolean on(Chart chart, SignedIn person);
    }

    /** Takes the verbs of a room. */
    interface Does {
        void it(String object, String verb, Act act);
    }

    private final Map<String, Act> acts = new LinkedHashMap<>();

    PolicyVerbs(ListableBeanFactory beans, PolicyCast cast, SampleSessions sessions) {
        ClientVerbs.add(beans, cast, this::does);
        SessionVerbs.add(beans, sessions, cast, this::does);
        DocumentVerbs.add(beans, this::does);
        ReminderVerbs.add(beans, this::does);
        ExchangeVerbs.add(beans, this::does);
        WaitlistVerbs.add(beans, sessions, this::does);
        EntryVerbs.add(beans, sessions, cast, this::does);
        SupervisionVerbs.add(beans, cast, this::does);
        TaskVerbs.add(beans, cast, this::does);
        SafetyVerbs.add(beans, this::does);
        drafts(beans, cast);
        signed(beans, cast);
        NoteVerbs.add(beans, cast, this::does);
        NoteVerbs.phrases(beans, this::does);
        LimitedVerbs.add(beans, this::does);
        due(beans);
        practice(beans, cast);
    }

    Map<String, Act> all() {
        return acts;
    }

    private void drafts(ListableBeanFactory beans, PolicyCast cast) {
        NoteWriting writing = beans.getBean(NoteWriting.class);
        NoteReading reading = beans.getBean(NoteReading.class);
        NoteReview review = beans.getBean(NoteReview.class);
        does("note-draft", "read", (chart, person) -> {
            Written draft = chart.draft();
            return got(() -> writing.open(draft.session(), draft.client())
                            .toWrite()
                            .isPresent())
                    || got(() -> reading.open(draft.session(), draft.client())
                            .toWrite()
                            .isPresent())
                    || got(() -> reading.read(draft.note()) != null)
                    || got(() -> review.open(draft.note()) != null);
        });
        does("note-draft", "write", (chart, person) -> {
            Written draft = chart.draft();
            long revision = person.equals(chart.author()) ? cast.revision(draft) : 1;
            writing.save(cast.snapshot(draft.note(), draft.session(), draft.client(), revision));
            return true;
        });
        does("note-draft", "discard", (chart, person) -> {
            writing.discard(chart.draft().note());
            return true;
        });
        does("note-draft", "sign", (chart, person) -> {
            long revision = person.equals(chart.author()) ? cast.revision(chart.draft()) : 1;
            beans.getBean(NoteSigning.class).sign(chart.draft().note(), revision, cast.proof(person));
            return true;
        });
    }

    private void signed(ListableBeanFactory beans, PolicyCast cast) {
        NoteReading reading = beans.getBean(NoteReading.class);
        NoteReview review = beans.getBean(NoteReview.class);
        does(
                "note-submitted",
                "read",
                (chart, person) -> got(() -> reading.read(chart.submitted().note()) != null)
                        || got(() -> review.open(chart.submitted().note()) != null));
        does("note-submitted", "return", (chart, person) -> {
            review.returnForChanges(
                    chart.submitted().note(),
                    1,
                    List.of(new RequiredChange(NoteSection.ASSESSMENT, "Say what speaks for it.", null)));
            return true;
        });
        does("note-submitted", "cosign", (chart, person) -> {
            review.cosign(chart.submitted().note(), 1, cast.proof(person));
            return true;
        });
        does("note-final", "read", (chart, person) -> reading.read(chart.done().note()) != null);
        does(
                "note-final",
                "list",
                (chart, person) -> reading.timeline(chart.client(), Instant.parse("9999-01-01T00:00:00Z")).stream()
                        .flatMap(entry -> entry.note().stream())
                        .anyMatch(note -> note.id().equals(chart.done().note())));
        does("note-final", "amend", (chart, person) -> {
            beans.getBean(NoteAmending.class)
                    .add(chart.done().note(), "Left out", "The client came ten minutes late.", cast.proof(person));
            return true;
        });
    }

    private void due(ListableBeanFactory beans) {
        NotesDue due = beans.getBean(NotesDue.class);
        does(
                "note-due",
                "list",
                (chart, person) -> Stream.concat(due.own().stream(), due.ofSupervisees().stream())
                        .anyMatch(note -> note.occasion().is(chart.draft().session())));
        does("note-due", "count", (chart, person) -> {
            LocalDate today = LocalDate.now(SamplePractice.ZONE);
            return due.timeliness(today.minusDays(30), today.plusDays(1)).stream()
                    .anyMatch(row -> row.clinician().equals(chart.author().account()));
        });
        does("note-due", "say-none-needed", (chart, person) -> {
            Written draft = chart.draft();
            try {
                beans.getBean(NoNoteNeeded.class).say(draft.session(), draft.client(), NoNoteReason.ADMINISTRATIVE, "");
            } catch (BadInput onlyBecauseANoteWasBegun) {
                return true;
            }
            return true;
        });
    }

    private void practice(ListableBeanFactory beans, PolicyCast cast) {
        AuditReading trail = beans.getBean(AuditReading.class);
        StaffAdministration administration = beans.getBean(StaffAdministration.class);
        PracticeSettings settings = beans.getBean(PracticeSettings.class);
        does(
                "audit",
                "read",
                (chart, person) -> !trail.rows(AuditFilter.ALL, 0, 1).isEmpty());
        does(
                "audit",
                "seal-state",
                (chart, person) -> beans.getBean(SealReading.class).state() != null);
        does("audit", "review", (chart, person) -> {
            beans.getBean(TrailReview.class).row(1, "");
            LocalDate day = LocalDate.of(2001, 1, 1);
            beans.getBean(TrailReview.class).period(day, day, "");
            return true;
        });
        does("audit", "export", (chart, person) -> {
            AuditFilter nothing = new AuditFilter(Instant.EPOCH, Instant.EPOCH, null, null, null);
            return beans.getBean(TrailExport.class).csv(nothing, AuditRow::action) != null;
        });
        does(
                "backup",
                "see",
                (chart, person) -> beans.getBean(BackupReading.class).state() != null);
        PartOfTheTrail part = beans.getBean(PartOfTheTrail.class);
        does("audit", "read-own", (chart, person) -> part.own(AuditFilter.ALL, 0, 1) != null);
        does("audit", "read-access", (chart, person) -> part.access(AuditFilter.ALL, 0, 1) != null);
        does("audit", "read-of-supervisees", (chart, person) -> part.ofSupervisees(AuditFilter.ALL, 0, 1) != null);
        does("audit", "examine-others", (chart, person) -> {
            part.examined();
            return true;
        });
        does(
                "staff",
                "read",
                (chart, person) -> !beans.getBean(StaffRecord.class).people().isEmpty());
        does(
                "staff",
                "create",
                (chart, person) -> administration.create(
                                "p" + UUID.randomUUID().toString().substring(0, 18), "Newly Hired", "", "")
                        != null);
        does("staff", "license", (chart, person) -> {
            beans.getBean(StaffQualification.class)
                    .license(
                            chart.author().account(),
                            new NewLicence("LCSW", "081234", "NY", new Period(LocalDate.of(2025, 1, 1), null)));
            return true;
        });
        does("staff", "supervise", (chart, person) -> {
            beans.getBean(StaffQualification.class)
                    .supervise(
                            chart.author().account(),
                            cast.supervisor().account(),
                            new Period(LocalDate.of(2025, 1, 1), null));
            return true;
        });
        does("staff", "give-skill", (chart, person) -> {
            beans.getBean(StaffSkills.class).give(chart.author().account(), Set.of());
            return true;
        });
        does(
                "staff",
                "issue-link",
                (chart, person) ->
                        !administration.passwordLink(chart.author().account()).isEmpty());
        does("staff", "make-oneself-clinician", (chart, person) -> {
            return unlessBad(() -> {
                administration.grant(
                        person.account(), Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN), SampleProof.of(person));
                return true;
            });
        });
        FactorResets resets = beans.getBean(FactorResets.class);
        SampleFactor factor = beans.getBean(SampleFactor.class);
        does("staff", "ask-factor-reset", (chart, person) -> {
            factor.of(chart.author());
            return resets.ask(chart.author().account(), SampleProof.of(person)) != null;
        });
        does("staff", "confirm-factor-reset", (chart, person) -> {
            factor.of(chart.author());
            SignedIn asker = beans.getBean(SampleStaff.class).person("Dana Okafor", Role.PRACTICE_ADMIN);
            FactorResetId reset = As.as(asker, () -> resets.ask(chart.author().account(), SampleProof.of(asker)));
            resets.confirm(reset, SampleProof.of(person));
            return !factor.has(chart.author());
        });
        does("practice", "read", (chart, person) -> settings.get() != null);
        does("practice", "change", (chart, person) -> {
            settings.save(As.as(person, settings::get));
            return true;
        });
        does("practice", "hours", (chart, person) -> {
            beans.getBean(OpeningHours.class).keep(WeekHours.UNKNOWN);
            return true;
        });
        does("practice", "close-day", (chart, person) -> {
            beans.getBean(Closures.class).close(new Closure(LocalDate.of(2099, 5, 5), "Painters"));
            return true;
        });
        does(
                "practice",
                "furnish",
                (chart, person) -> beans.getBean(Rooms.class).everyRoom() != null);
        does(
                "practice",
                "read-payers",
                (chart, person) -> beans.getBean(Payers.class).everyPayer() != null);
        does("practice", "enter-payer", (chart, person) -> {
            beans.getBean(Payers.class)
                    .save(Payer.named("Plan of " + person.account().value(), ""));
            return true;
        });
        does("practice", "name-skill", (chart, person) -> {
            beans.getBean(Skills.class).save(Skill.named("Speaks Welsh"));
            return true;
        });
    }

    private void does(String object, String verb, Act act) {
        acts.put(object + "," + verb, (chart, person) -> got(() -> act.on(chart, person)));
    }

    interface Try {
        boolean work();
    }

    /** Where a service says in a sentence that this is somebody else's to do. */
    static boolean unlessBad(Try act) {
        try {
            return act.work();
        } catch (BadInput refused) {
            return false;
        }
    }

    /** Refused is told from failed: whatever else goes wrong is a fault of the test or the product. */
    private static boolean got(Try act) {
        try {
            return act.work();
        } catch (NotFound | AccessDeniedException refused) {
            return false;
        }
    }
}
