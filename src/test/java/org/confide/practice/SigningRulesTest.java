package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.util.Map;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.SigningRule.Severity;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice may ask for more than the law does, and never for less. */
@DatabaseTest
class SigningRulesTest {

    @Autowired
    SigningRules rules;

    @Autowired
    SampleStaff staff;

    @Autowired
    Stored stored;

    private Severity severity(String id) {
        return as(staff.clinician(), () -> rules.get(id)).severity();
    }

    @Test
    void every_rule_says_what_it_asks_how_far_it_binds_and_where_it_comes_from() {
        assertThat(SigningRules.shipped()).hasSizeGreaterThanOrEqualTo(10);
        SigningRules.shipped().forEach((id, rule) -> {
            assertThat(rule.id()).isEqualTo(id).hasSizeLessThanOrEqualTo(40);
            assertThat(rule.label()).as(id).isNotBlank();
            assertThat(rule.words()).as(id).isNotBlank().doesNotEndWith(".");
            assertThat(rule.citation()).as(id).isNotBlank();
        });
        assertThat(SigningRules.shipped().values().stream().map(SigningRule::severity))
                .contains(Severity.values());
    }

    @Test
    void advice_is_raised_and_lowered_again_and_the_trail_keeps_both() {
        SignedIn admin = staff.person("Ada Quill", Role.PRACTICE_ADMIN);
        assertThat(severity("minutes")).isEqualTo(Severity.ADVICE);
        as(admin, () -> rules.require("minutes", true));
        assertThat(severity("minutes")).isEqualTo(Severity.PRACTICE);
        as(admin, () -> rules.require("minutes", false));
        assertThat(severity("minutes")).isEqualTo(Severity.ADVICE);
        assertThat(stored.facts(admin, "signing.rule")).isEqualTo(2);
    }

    @Test
    void what_the_law_requires_can_not_be_silenced() {
        SignedIn admin = staff.person("Ada Quill", Role.PRACTICE_ADMIN);
        for (String id : new String[] {"times", "times-confirmed", "licence"}) {
            assertThatExceptionOfType(BadInput.class)
                    .as(id)
                    .isThrownBy(() -> as(admin, () -> rules.require(id, false)))
                    .withMessage("The law requires this, so it stays. Nothing was changed.");
            assertThat(severity(id)).isEqualTo(Severity.LAW);
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(admin, () -> rules.require("no-such-rule", true)));
        assertThat(stored.facts(admin, "signing.rule")).isZero();
    }

    @Test
    void what_the_practice_asks_for_can_become_advice_and_is_still_said() {
        as(staff.admin(), () -> rules.require("place", false));
        try {
            assertThat(severity("place")).isEqualTo(Severity.ADVICE);
            assertThat(as(staff.clinician(), rules::all))
                    .extracting(SigningRule::id)
                    .contains("place");
        } finally {
            as(staff.admin(), () -> rules.require("place", true));
        }
    }

    @Test
    void they_are_kept_in_memory() {
        severity("times");
        SignedIn nora = staff.clinician();
        Statements asked = Statements.during(() -> as(nora, rules::all));
        assertThat(asked.record()).as(asked.toString()).isZero();
    }

    @Test
    void words_take_up_what_is_known() {
        assertThat(SigningRules.shipped().get("sections").words(Map.of("section", "Risk")))
                .isEqualTo("Risk is not documented");
    }
}
