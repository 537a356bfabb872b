package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignANoteIT {

    @Test
    void a_note_is_written_signed_frozen_and_added_to(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        Desk.documentFacts(page);
        String words = Words.unique();
        Desk.writeEverySection(page, words);

        Desk.sign(page, "Sign note");

        assertThat(Desk.note(page)).containsText("Plan: " + words);
        assertThat(Desk.note(page).getByRole(AriaRole.TEXTBOX)).hasCount(0);
        String signature = Desk.note(page)
                .getByText(Pattern.compile("^Signed by .*SHA-256 [0-9a-f]{64}"))
                .innerText();

        Site.button(page, "Add an addendum").click();
        Locator dialog = Desk.dialog(page, "Add an addendum");
        dialog.getByLabel("Reason").fill("Asked about afterwards");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Addendum"))
                .fill("The sister's name was meant. " + words);
        dialog.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add addendum"))
                .click();

        assertThat(Desk.note(page)).containsText("Reason: Asked about afterwards");
        assertThat(Desk.note(page)).containsText("The sister's name was meant. " + words);
        assertThat(Desk.note(page)).containsText("Plan: " + words);
        assertThat(Desk.note(page)).containsText(signature);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(Site.button(page, "Add an addendum")).isHidden();
        assertThat(page.getByText("Plan: " + words)).isVisible();
        assertThat(page.getByText("The sister's name was meant. " + words)).isVisible();
        Site.picture(page, "print");
    }

    @Test
    void from_my_day_to_a_signed_note_without_touching_the_mouse(Site site) {
        Page page = site.signIn("clinician");
        String client = People.anyClientOf(page);
        page.navigate("/my-day");
        Desk.tabTo(page, Site.button(page, "Unplanned session"));
        page.keyboard().press("Enter");
        Locator find =
                Desk.dialog(page, "Find a client").getByLabel("Find a client").last();
        assertThat(find).isFocused();
        page.keyboard().type(client);
        assertThat(Desk.dialog(page, "Find a client").getByText(client).first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(Desk.note(page)).isVisible();

        Desk.tabTo(page, Desk.field(page, "Started"));
        page.keyboard().type(Desk.began());
        Desk.tabTo(page, Desk.field(page, "Ended"));
        page.keyboard().type(Desk.ended());
        Desk.tabTo(page, Desk.field(page, "Place"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().type("Office");
        page.keyboard().press("Enter");
        Desk.tabTo(page, Desk.field(page, "Present"));
        page.keyboard().type("Client");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        String words = Words.unique();
        for (String section : Desk.SOAP) {
            Desk.tabTo(page, Desk.section(page, section));
            page.keyboard().type(section + " by keys, " + words);
        }
        // At once, while the last words are still in the field: the signature must hold them.
        page.keyboard().press("Control+Enter");
        Locator password = Desk.dialog(page, "Sign this note")
                .getByLabel("Your sign-in password")
                .last();
        assertThat(password).isFocused();
        page.keyboard().type(Site.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(Desk.note(page).getByText("so the text cannot change")).isVisible();
        for (String section : Desk.SOAP) {
            assertThat(Desk.note(page)).containsText(section + " by keys, " + words);
        }
    }

    @Test
    void a_wrong_password_signs_nothing_and_says_so(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        Desk.documentFacts(page);
        Desk.writeEverySection(page, Words.unique());
        Desk.untilSaved(page);
        Site.button(page, "Sign note").click();
        Locator dialog = Desk.dialog(page, "Sign this note");
        dialog.getByLabel("Your sign-in password").last().fill("something else entirely");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign note"))
                .click();
        assertThat(dialog.getByLabel("Your sign-in password").last()).hasAttribute("aria-invalid", "true");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep writing"))
                .click();
        assertThat(Desk.section(page, "Plan")).isEditable();
    }

    @Test
    void what_is_missing_is_named_and_one_jump_away(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        Locator list = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Before you sign"));
        assertThat(list).containsText("Risk is not documented");
        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Go to Risk"))
                .click();
        assertThat(Desk.section(page, "Risk")).isFocused();
        page.keyboard().type("None reported.");
        assertThat(list).not().containsText("Risk is not documented");
        Desk.untilSaved(page);

        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.getByText("Before signing: ")).isVisible();
        assertThat(Desk.hasFocus(Desk.field(page, "Started"))).isTrue();
    }
}
