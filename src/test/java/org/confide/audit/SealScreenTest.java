package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
class SealScreenTest {

    @TempDir
    Path folder;

    @Autowired
    SampleStaff staff;

    @Autowired
    Sealer sealer;

    @Autowired
    SealKey key;

    @Autowired
    Chain chain;

    @Autowired
    CheckRows checks;

    @Autowired
    PracticeTime time;

    @Autowired
    NightlyCheck nightly;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    SignedIn officer;

    @BeforeEach
    void somebody_looks() {
        officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        act.executeWithoutResult(status -> events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null)));
    }

    @Test
    void it_says_what_is_not_protected_yet_and_that_nothing_is_kept_outside() {
        sealer.seal();
        Screens.open(officer, "audit");
        // Looking is itself a row that is younger than the last batch.
        assertThat(Screens.words())
                .contains("Last sealed ")
                .contains("Younger rows are not protected yet.")
                .contains("No copy of the seals is kept outside the database");
    }

    @Test
    void it_says_what_the_nightly_look_gave() {
        sealer.seal();
        nightly.run();
        Screens.open(officer, "audit");
        // A number of rows, watched from day to day, would tell of rows that this reader may not see.
        assertThat(Screens.words()).contains(": every row is as it was sealed.").doesNotContainPattern("\\d rows");

        checks.keep(
                new Verification(3, 30, Optional.empty(), 0, List.of(new Finding(17, "Row 17 was removed."))),
                time.now());
        Screens.open(officer, "audit");
        assertThat(Screens.words()).contains("something is wrong. Row 17 was removed.");
        nightly.run();
    }

    @Test
    void it_seals_by_itself_and_at_the_end_and_takes_the_head_outside() throws Exception {
        Path file = folder.resolve("heads");
        OutsideCopy outside = new OutsideCopy(file.toString(), Clock.systemUTC(), Duration.ofDays(1));
        SealReading reading =
                new SealReading(chain, checks, new TrailDigest(chain, checks, time, "", "", null), outside);
        assertThat(reading.state().outside()).isTrue();
        assertThat(outside.last()).isEmpty();
        SealSchedule schedule = new SealSchedule(sealer, outside, Duration.ofMillis(20));
        schedule.start();
        schedule.begin();
        Screens.until(() -> chain.newest() == chain.highest() && outside.last().isPresent());
        long first = outside.last().orElseThrow().batch();
        act.executeWithoutResult(status -> events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null)));
        schedule.stop();
        assertThat(schedule.isRunning()).isFalse();
        assertThat(chain.newest()).isEqualTo(chain.highest());
        assertThat(reading.state().unprotected()).isFalse();
        // The day between two copies is not over, and the last seal is taken along all the same.
        assertThat(new OutsideHeads(file).all())
                .containsKeys(first, chain.last().orElseThrow().no());
        assertThat(reading.state().lastOutside())
                .isEqualTo(chain.last().orElseThrow().sealedAt());

        new NightlyCheck(chain, key, checks, time, file.toString()).run();
        assertThat(checks.last().orElseThrow().heads()).isEqualTo(2);
        assertThat(checks.last().orElseThrow().findings()).isZero();
    }

    @Test
    void a_place_outside_that_can_not_be_reached_keeps_nothing_from_being_sealed() {
        OutsideCopy outside =
                new OutsideCopy(folder.resolve("none/heads").toString(), Clock.systemUTC(), Duration.ZERO);
        SealSchedule schedule = new SealSchedule(sealer, outside, Duration.ofHours(1));
        schedule.start();
        schedule.begin();
        schedule.stop();
        assertThat(chain.newest()).isEqualTo(chain.highest());
        assertThat(outside.last()).isEmpty();
    }

    @Test
    void the_digest_takes_the_head_along_and_names_nobody() {
        Batch last = sealer.seal().orElseThrow();
        List<SimpleMailMessage> sent = new ArrayList<>();
        TrailDigest digest = new TrailDigest(
                chain, checks, time, "from@example.org", "to@example.org", messages -> sent.addAll(List.of(messages)));
        assertThat(digest.sends()).isTrue();
        digest.run();
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.getTo()).containsExactly("to@example.org");
            assertThat(message.getText())
                    .contains(last.no() + " " + last.sealedAt() + " " + last.head())
                    .doesNotContain("Ruth");
        });
        assertThat(checks.lastMailed()).isPresent();
        assertThat(new TrailDigest(chain, checks, time, "from@example.org", "to@example.org", null).sends())
                .isFalse();
    }
}
