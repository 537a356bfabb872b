package org.confide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a lock leaves in the server's memory. */
@BrowserTest
@Tag("nightly")
class MemoryIT {

    private static final Duration AFTER_THE_LOCK = Duration.ofSeconds(60);
    private static final List<String> NOT_HELD_BY = List.of(
            "org.confide.",
            "com.vaadin.flow.component.",
            "com.vaadin.flow.dom.",
            "com.vaadin.flow.internal.StateNode",
            "VaadinSession",
            "StandardSession",
            "jakarta.servlet.http.HttpServletRequest");

    @Test
    void a_minute_after_the_lock_no_screen_session_or_vault_holds_what_was_written(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        VaultIT.unlock(VaultIT.panel(page), Site.PASSPHRASE);
        String word = Words.unique();
        VaultIT.page(VaultIT.panel(page)).fill("For me alone. " + word);
        Desk.untilSaved(VaultIT.panel(page), VaultIT.SEALED);
        MemoryOf memory = new MemoryOf(site.confide());
        assertThat(memory.waysTo(word))
                .as("while it is open it is found this way")
                .isNotEmpty();

        VaultIT.panel(page)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Lock now"))
                .click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                        VaultIT.panel(page).getByLabel("Vault passphrase").last())
                .isVisible();
        RunningConfide.await(
                "no screen, session or vault holds it",
                AFTER_THE_LOCK,
                () -> held(memory, word).isEmpty());
        List<String> left = memory.waysTo(word);
        System.out.printf("Copies left in pooled buffers after the lock: %d%n", left.size());
        left.forEach(System.out::println);
    }

    private static List<String> held(MemoryOf memory, String word) {
        return memory.waysTo(word).stream()
                .filter(way -> NOT_HELD_BY.stream().anyMatch(way::contains))
                .toList();
    }
}
