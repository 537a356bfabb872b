package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class VaultIT {

    static final Pattern SEALED = Pattern.compile("Sealed and saved, \\d+:\\d+ [AP]M");

    @Test
    void set_up_written_sealed_locked_and_opened_again(Site site) {
        Page page = site.signIn("clinician2");
        Desk.openUnplanned(page, People.anyClientOf(page));
        Locator panel = panel(page);
        assertThat(panel).containsText("Only you can read this.");
        assertThat(panel).containsText("a lost passphrase loses the notes");
        panel.getByLabel("New vault passphrase").last().fill(Site.PASSWORD);
        panel.getByLabel("The same passphrase again").last().fill(Site.PASSWORD);
        panel.getByRole(AriaRole.CHECKBOX).check();
        button(panel, "Set up the vault").click();
        assertThat(panel).containsText("sign-in password");
        assertThat(page(panel)).hasCount(0);

        String phrase = "seven quiet herons under " + Words.unique();
        panel.getByLabel("New vault passphrase").last().fill(phrase);
        panel.getByLabel("The same passphrase again").last().fill(phrase);
        button(panel, "Set up the vault").click();
        assertThat(page(panel)).isVisible();
        String words = Words.unique();
        page(panel).fill("What did I not say? " + words);
        page(panel).blur();
        Desk.untilSaved(panel, SEALED);

        page(panel).focus();
        page.keyboard().press("Alt+l");
        assertThat(panel.getByLabel("Vault passphrase").last()).isVisible();
        assertThat(page.content()).doesNotContain(words);

        panel.getByLabel("Vault passphrase").last().fill("something else entirely here");
        button(panel, "Unlock").click();
        assertThat(panel).containsText("That is not your passphrase.");
        assertThat(panel.getByLabel("Vault passphrase").last()).hasValue("");
        unlock(panel, phrase);
        assertThat(page(panel)).hasValue("What did I not say? " + words);
    }

    @Test
    void a_killed_server_keeps_the_draft_and_nothing_in_clear(Site site) {
        String record = "PN" + Words.unique();
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        String session = page.url();
        Desk.writeAndSave(page, "Subjective", "For the record. " + record);
        unlock(panel(page), Site.PASSPHRASE);
        String canary = Words.unique();
        page(panel(page)).fill("For me alone. " + canary);
        page(panel(page)).blur();
        Desk.untilSaved(panel(page), SEALED);

        site.confide().kill();
        Site.leave(page);
        site.confide().start();
        page.navigate(session);
        Site.signIn(page, "clinician");
        assertThat(Desk.section(page, "Subjective")).hasValue("For the record. " + record);
        assertThat(page.content()).doesNotContain(canary);
        unlock(panel(page), Site.PASSPHRASE);
        assertThat(page(panel(page))).hasValue("For me alone. " + canary);
        button(panel(page), "Lock now").click();
        assertThat(panel(page).getByLabel("Vault passphrase").last()).isVisible();

        Traces traces = new Traces(site.confide());
        assertThat(traces.of(record))
                .as("the record's own words are found this way")
                .isNotEmpty();
        assertThat(traces.of(canary)).isEmpty();
        assertThat(traces.of(Site.PASSPHRASE)).isEmpty();
    }

    @Test
    void a_supervisor_and_a_colleague_see_no_panel(Site site) {
        Page trainee = site.signIn("trainee");
        Desk.openUnplanned(trainee, People.anyClientOf(trainee));
        assertThat(panel(trainee)).isVisible();
        Desk.documentFacts(trainee);
        Desk.writeEverySection(trainee, Words.unique());
        Desk.sign(trainee, "Submit for review");
        Page supervisor = site.signIn("supervisor");
        supervisor.navigate(trainee.url());
        assertThat(Desk.note(supervisor)).isVisible();
        assertThat(supervisor.content().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(List.of("psychotherapy", "vault", "passphrase"));
    }

    static Locator panel(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Psychotherapy notes"));
    }

    static void unlock(Locator panel, String phrase) {
        panel.getByLabel("Vault passphrase").last().fill(phrase);
        button(panel, "Unlock").click();
        assertThat(page(panel)).isVisible();
    }

    static Locator page(Locator panel) {
        return panel.getByRole(
                AriaRole.TEXTBOX,
                new Locator.GetByRoleOptions().setName("Psychotherapy note").setExact(true));
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
