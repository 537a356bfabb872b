package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A supervisor works through twenty submitted notes and never touches the mouse. */
@BrowserTest
class SupervisorQueueIT {

    private static final int NOTES = 20;
    private static final int RETURNED = 3;
    private static final Pattern WAITING = Pattern.compile("^(\\d+) waiting$");

    /** The requests of the page, from the first byte sent to the last received, since this was asked last. */
    private static final String SERVER_TIME = """
            () => {
              const sent = performance.getEntriesByType('resource').filter(entry => entry.name.includes('v-r=uidl'));
              performance.clearResourceTimings();
              return sent.reduce((sum, entry) => sum + entry.responseEnd - entry.requestStart, 0);
            }""";

    private final Map<String, List<Double>> took = new LinkedHashMap<>();

    @Test
    void twenty_notes_are_read_commented_returned_and_cosigned_by_keyboard(Site site) {
        Page page = site.signIn("supervisor");
        page.navigate("/review");
        assertThat(heading(page)).isFocused();
        int waiting = waiting(page);
        assertThat(waiting).as("notes that wait in the demo").isGreaterThan(NOTES);

        step(page, "next", () -> {
            page.keyboard().press("j");
            isOpen(page, 1);
        });
        step(page, "previous", () -> {
            page.keyboard().press("k");
            isOpen(page, 0);
        });
        long begun = System.nanoTime();
        for (int done = 0; done < NOTES; done++) {
            int left = waiting - done - 1;
            if (done % 5 == 1) {
                comment(page, "Say how it went. " + Words.unique());
            }
            if (done % 7 == 2) {
                step(page, "return", () -> giveBack(page, left));
            } else {
                boolean password = done == 0;
                step(page, "co-sign and next", () -> cosign(page, password, left));
            }
        }
        System.out.printf("%d notes reviewed by keyboard in %.1f s%n", NOTES, (System.nanoTime() - begun) / 1e9);
        took.forEach((name, times) -> {
            Collections.sort(times);
            System.out.printf(
                    "  %s: server and wire %.0f ms in the middle, %.0f ms at most, %d times%n",
                    name, times.get(times.size() / 2), times.getLast(), times.size());
        });
        assertThat(took.get("return")).hasSize(RETURNED);
    }

    private void comment(Page page, String words) {
        step(page, "comment", () -> {
            page.keyboard().press("Tab");
            Locator stop = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Comment on ")));
            Desk.tabTo(page, stop);
            page.keyboard().press("c");
            Locator field = page.getByRole(
                    AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Comment on ")));
            assertThat(field).isFocused();
            page.keyboard().type(words);
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(
                            AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Comments and last notes")))
                    .containsText(words);
            assertThat(field).hasCount(0);
        });
    }

    private static void giveBack(Page page, int left) {
        page.keyboard().press("r");
        Locator dialog = Desk.dialog(page, "Return this note");
        assertThat(dialog.getByLabel("What is to be changed").last()).isFocused();
        page.keyboard().type("Name the objective. " + Words.unique());
        page.keyboard().press("Control+Enter");
        assertThat(dialog).hasCount(0);
        settled(page, left);
    }

    private static void cosign(Page page, boolean password, int left) {
        page.keyboard().press("s");
        if (password) {
            Locator dialog = Desk.dialog(page, "Co-sign and next");
            assertThat(dialog.getByLabel("Your sign-in password").last()).isFocused();
            page.keyboard().type(Site.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(dialog).hasCount(0);
        }
        settled(page, left);
    }

    private static void settled(Page page, int left) {
        assertThat(page.getByText(Pattern.compile("^" + left + " waiting$"))).isVisible();
        assertThat(heading(page)).isFocused();
    }

    private void step(Page page, String name, Runnable act) {
        page.evaluate(SERVER_TIME);
        act.run();
        Object millis = page.evaluate(SERVER_TIME);
        took.computeIfAbsent(name, unused -> new ArrayList<>()).add(((Number) millis).doubleValue());
    }

    private static int waiting(Page page) {
        var found = WAITING.matcher(page.getByText(WAITING).innerText());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static void isOpen(Page page, int row) {
        Locator rows = page.getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName("Waiting for your co-signature"))
                .getByRole(AriaRole.LISTITEM);
        assertThat(rows.nth(row)).hasAttribute("aria-current", "true");
        assertThat(heading(page)).isFocused();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Submitted note"))
                .getByRole(AriaRole.HEADING)
                .first();
    }
}
