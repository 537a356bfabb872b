package org.confide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Killed again and again at moments nobody chose: what was called saved is there. */
@BrowserTest
@Tag("nightly")
class KillRoundsIT {

    private static final int ROUNDS = Integer.getInteger("confide.rounds", 10);
    private static final int MOST_WORDS = 12;

    @Test
    void every_word_that_was_called_saved_is_there_after_each_kill(Site site) {
        long seed = Long.getLong("confide.seed", System.nanoTime());
        System.out.printf("%d rounds, seed %d (-Dconfide.seed)%n", ROUNDS, seed);
        Random random = new Random(seed);
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        String session = page.url();
        List<String> ledger = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Desk.section(page, "Plan").focus();
            page.keyboard().press("Control+End");
            for (int words = random.nextInt(MOST_WORDS); words >= 0; words--) {
                String word = Words.unique();
                page.keyboard().type(word + " ");
                Desk.untilSaved(page);
                ledger.add(word);
            }
            // Something in flight, which may be there or not and was never called saved.
            page.keyboard().type("unsaved ");
            site.confide().kill();
            site.confide().start();
            page.navigate(session);
            Site.signIn(page, "clinician");
            assertThat(Desk.section(page, "Plan").inputValue())
                    .as("round %d", round)
                    .contains(ledger);
        }
        System.out.printf("%d words called saved, 0 lost%n", ledger.size());
    }
}
