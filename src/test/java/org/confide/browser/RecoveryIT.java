package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An author lost the vault passphrase: officers with printed sheets, each in a session of their own, give the vault back,
 * as docs/operations.md says. With a practice of its own, since others want one without officers.
 */
@BrowserTest
@Tag("nightly")
class RecoveryIT {

    private static final String FRESH_PHRASE = "amber kettle drifting slow orchard";
    private static final int WORDS = 32;

    @Test
    void sheets_of_two_officers_bring_a_vault_back_whose_passphrase_is_lost(Site site) throws IOException {
        try (RunningConfide practice =
                new RunningConfide(Path.of("target", "browser", "recovery"), "--spring.profiles.active=demo")) {
            practice.start();
            Site there = site.at(practice);
            Page admin = there.signIn("admin");
            Page privacy = there.signIn("privacy");
            Page supervisor = there.signIn("supervisor");
            Page author = there.signIn("clinician");

            name(admin, List.of("Dana Okafor", "Ruth Amsel", "Elias Brandt"));
            String first = sheet(admin);
            String second = sheet(privacy);
            sheet(supervisor);
            assertThat(supervisor.getByText("Any 2 of them together")).isVisible();
            Site.picture(supervisor, "recovery");

            // From the next unlock on the officers can bring this author's notes back.
            Desk.openUnplanned(author, People.anyClientOf(author));
            VaultIT.unlock(VaultIT.panel(author), Site.PASSPHRASE);
            author.navigate("/vault/lost");
            confirm(author, "Ask the recovery officers");
            author.waitForURL(Pattern.compile("/recovery/[0-9a-f-]{36}$"));
            assertThat(author.getByText("What happened").first()).isVisible();
            String recoveryCase = author.url();
            assertThat(Axe.everywhere(author, "a case about oneself")).isEmpty();
            admin.navigate("/recovery/open");
            Desk.choose(
                    admin,
                    admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Reason"))),
                    Pattern.compile("^Departure$"));
            assertThat(Site.button(admin, "Choose the client")).isVisible();
            assertThat(Axe.everywhere(admin, "the form of a case")).isEmpty();

            privacy.navigate(recoveryCase);
            confirm(privacy, "Approve the case");
            assertThat(privacy.getByText("0 of 2 sheets are in hand.")).isVisible();
            bring(admin, recoveryCase, first.replaceFirst("\\w+", "nonsense"));
            // It stands at the field and, for a moment, where it is read out.
            assertThat(admin.getByText("word 1 (line 1)").first()).isVisible();
            bring(admin, recoveryCase, first);
            assertThat(admin.getByText("1 of 2 sheets are in hand.")).isVisible();
            bring(privacy, recoveryCase, second);
            assertThat(privacy.getByText("2 of 2 sheets are in hand.")).isVisible();
            assertThat(Axe.everywhere(admin, "a case that takes sheets")).isEmpty();
            Site.picture(privacy, "recovery-case");

            author.navigate(recoveryCase);
            choose(author);
            // The vault is open still where it was opened with the old one.
            Page later = there.signIn("clinician");
            Desk.openUnplanned(later, People.anyClientOf(later));
            VaultIT.unlock(VaultIT.panel(later), FRESH_PHRASE);
            assertThat(practice.logged()).doesNotContain(first, second, FRESH_PHRASE);
        }
    }

    private static void name(Page admin, List<String> officers) {
        admin.navigate("/recovery/set-up");
        Locator box = admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Recovery officers"));
        for (String officer : officers) {
            box.fill(officer);
            admin.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(officer))
                    .click();
        }
        box.press("Escape");
        confirm(admin, "Make the sheets");
        assertThat(admin.getByText("Dana Okafor: has not printed it yet")).isVisible();
    }

    /** What an officer reads off the screen, and has on paper. */
    private static String sheet(Page officer) {
        officer.navigate("/recovery");
        confirm(officer, "Show my sheet");
        Locator paper = officer.getByRole(AriaRole.ARTICLE).getByRole(AriaRole.LISTITEM);
        assertThat(paper.first()).isVisible();
        String words = String.join(" ", paper.allInnerTexts());
        List<String> all = Arrays.asList(words.split("\\s+"));
        assertThat(all).hasSize(WORDS);
        assertThat(Axe.everywhere(officer, "a sheet")).isEmpty();
        officer.getByLabel("The last three words, off the paper")
                .last()
                .fill(String.join(" ", all.subList(WORDS - 3, WORDS)));
        Site.button(officer, "It is on paper").click();
        assertThat(officer.getByRole(AriaRole.ARTICLE)).hasCount(0);
        return words;
    }

    private static void bring(Page officer, String recoveryCase, String words) {
        officer.navigate(recoveryCase);
        officer.getByLabel("The words of your sheet").last().fill(words);
        confirm(officer, "Bring the sheet");
    }

    private static void choose(Page author) {
        author.getByLabel("New vault passphrase").last().fill(FRESH_PHRASE);
        author.getByLabel("The same passphrase again").last().fill(FRESH_PHRASE);
        author.getByLabel("I have written it down").last().check();
        confirm(author, "Choose this passphrase");
        assertThat(author.getByText("Your vault opens with the new passphrase."))
                .isVisible();
    }

    /** Presses a button that asks who is at the screen, and says so. */
    private static void confirm(Page page, String verb) {
        Site.button(page, verb).click();
        Locator dialog = Desk.dialog(page, verb);
        dialog.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
        dialog.getByLabel("Your sign-in password").last().press("Enter");
        assertThat(dialog).hasCount(0);
    }
}
