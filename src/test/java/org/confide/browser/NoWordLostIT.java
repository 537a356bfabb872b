package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class NoWordLostIT {

    private static final Duration BEHIND = Duration.ofSeconds(3);
    private static final Duration TYPED_BEFORE_THE_KILL = Duration.ofSeconds(8);
    private static final Duration FROZEN = Duration.ofSeconds(22);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int KEY_MILLIS = 40;

    @Test
    void a_killed_server_loses_at_most_the_last_three_seconds(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        String session = page.url();
        Desk.section(page, "Assessment").focus();
        CompletableFuture<Long> killed = new CompletableFuture<Long>()
                .completeAsync(
                        () -> {
                            long now = System.nanoTime();
                            site.confide().kill();
                            return now;
                        },
                        CompletableFuture.delayedExecutor(TYPED_BEFORE_THE_KILL.toMillis(), TimeUnit.MILLISECONDS));
        Map<String, Long> typed = typeUntil(page, killed);
        long end = killed.join();
        Site.leave(page);

        site.confide().start();
        page.navigate(session);
        Site.signIn(page, "clinician");
        assertThat(page).hasURL(session);
        assertThat(Desk.note(page).getByText(Pattern.compile("^Recovered at .*You were in Assessment\\.")))
                .isVisible();
        assertThat(Desk.section(page, "Assessment")).isFocused();
        String kept = Desk.section(page, "Assessment").inputValue();
        assertThat(typed).hasSizeGreaterThan(10);
        typed.forEach((word, when) -> {
            if (end - when > BEHIND.toNanos()) {
                assertThat(kept)
                        .as("typed %d ms before the end", (end - when) / 1_000_000)
                        .contains(word);
            }
        });
        System.out.printf(
                "Of %d words typed before the kill %d are there%n",
                typed.values().stream().filter(when -> when < end).count(), kept.split(" ", -1).length - 1);
    }

    @Test
    void a_database_that_stops_answering_loses_nothing_and_holds_up_nobody(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        String session = page.url();
        Page other = page.context().newPage();
        other.navigate("/my-day");
        Desk.writeAndSave(page, "Plan", "Before. ");
        Desk.section(page, "Plan").focus();
        page.keyboard().press("End");

        site.confide().freezeDatabase();
        long frozen = System.nanoTime();
        try {
            StringBuilder expected = new StringBuilder("Before. ");
            Locator alert =
                    page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Not saved since"));
            boolean asked = false;
            for (int i = 0; System.nanoTime() - frozen < FROZEN.toNanos(); i++) {
                String word = "w%04d ".formatted(i);
                page.keyboard().type(word, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(KEY_MILLIS));
                expected.append(word);
                if (!asked && System.nanoTime() - frozen > FROZEN.toNanos() / 2) {
                    asked = true;
                    assertThat(alert).containsText("The record is not reachable");
                    assertThat(Desk.note(page).getByText("Not saved since").first())
                            .isVisible();
                    unreachableIsSaidSoon(other);
                    page.bringToFront();
                }
            }
            site.confide().thawDatabase();
            Desk.untilSaved(page);
            assertThat(Desk.section(page, "Plan")).hasValue(expected.toString());
            page.reload();
            assertThat(Desk.section(page, "Plan")).hasValue(expected.toString());
            assertThat(page).hasURL(session);
        } finally {
            site.confide().thawDatabase();
        }
    }

    @Test
    void a_reload_and_a_closed_tab_keep_the_text_and_the_place(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        String words = Words.unique();
        Desk.section(page, "Objective").focus();
        page.keyboard().type("Calm, on time. " + words);
        Desk.untilSaved(page);
        page.reload();
        assertThat(Desk.section(page, "Objective")).hasValue("Calm, on time. " + words);
        assertThat(Desk.section(page, "Objective")).isFocused();

        String more = Words.unique();
        Desk.section(page, "Risk").fill("None reported. " + more);
        Desk.section(page, "Risk").blur();
        Desk.untilSaved(page);
        String session = page.url();
        Page next = page.context().newPage();
        page.close();
        next.navigate(session);
        assertThat(Desk.section(next, "Risk")).hasValue("None reported. " + more);
        assertThat(next.getByText("You were in Risk.")).isVisible();
    }

    /** A screen that needs the record says in a sentence that it isn't there, before anybody wonders. */
    private static void unreachableIsSaidSoon(Page other) {
        other.bringToFront();
        long asked = System.nanoTime();
        Site.button(other, "Next day").click();
        assertThat(other.getByText("The record is not reachable").first()).isVisible();
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        System.out.printf("A screen says that the record is away after %d ms%n", took.toMillis());
        assertThat(took).isLessThan(ANSWER);
    }

    /** {@return the words typed and when each was complete} */
    private static Map<String, Long> typeUntil(Page page, CompletableFuture<Long> end) {
        Map<String, Long> typed = new LinkedHashMap<>();
        for (int i = 0; !end.isDone(); i++) {
            String word = "w%04d".formatted(i);
            page.keyboard().type(word + " ", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(KEY_MILLIS));
            typed.put(word, System.nanoTime());
        }
        return typed;
    }
}
