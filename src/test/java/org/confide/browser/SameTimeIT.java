package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A chart with sealed notes takes no longer to open than one without, for the one who may have a panel in both. */
@BrowserTest
@Tag("nightly")
class SameTimeIT {

    private static final int WARM_UP = 40;
    private static final int PAIRS = 200;
    private static final double TOLERATED = 0.15;

    @Test
    void the_time_of_an_answer_tells_nothing(Site site) {
        Page page = site.signIn("clinician");
        String with = session(page);
        VaultIT.unlock(VaultIT.panel(page), Site.PASSPHRASE);
        VaultIT.page(VaultIT.panel(page)).fill("For me alone.");
        Desk.untilSaved(VaultIT.panel(page), VaultIT.SEALED);
        VaultIT.panel(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lock now"))
                .click();
        assertThat(VaultIT.panel(page).getByLabel("Vault passphrase").last()).isVisible();
        String without = session(page);

        List<Long> withNotes = new ArrayList<>();
        List<Long> withoutNotes = new ArrayList<>();
        for (int i = -WARM_UP; i < PAIRS; i++) {
            // Taking turns in who is first, so that the machine's moods fall on both.
            boolean first = i % 2 == 0;
            long one = time(page, first ? with : without);
            long other = time(page, first ? without : with);
            if (i >= 0) {
                withNotes.add(first ? one : other);
                withoutNotes.add(first ? other : one);
            }
        }
        double ratio = median(withNotes) / median(withoutNotes);
        System.out.printf(
                "With notes %.2f ms, without %.2f ms, ratio %.3f%n",
                median(withNotes) / 1e6, median(withoutNotes) / 1e6, ratio);
        assertThat(ratio).isBetween(1 - TOLERATED, 1 + TOLERATED);
    }

    private static String session(Page page) {
        Desk.openUnplanned(page, People.anyClientOf(page));
        return page.url();
    }

    private static long time(Page page, String address) {
        long begun = System.nanoTime();
        APIResponse answer = page.request().get(address);
        long took = System.nanoTime() - begun;
        assertThat(answer.status()).isEqualTo(200);
        answer.dispose();
        return took;
    }

    private static double median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
