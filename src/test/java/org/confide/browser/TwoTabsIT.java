package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@BrowserTest
class TwoTabsIT {

    @Test
    void whoever_saves_second_sees_both_texts_and_decides(Site site) {
        Page first = site.signIn("clinician");
        Desk.openUnplanned(first, People.anyClientOf(first));
        Desk.writeAndSave(first, "Plan", "Start.");
        Page second = site.signIn("clinician");
        second.navigate(first.url());
        assertThat(Desk.section(second, "Plan")).hasValue("Start.");

        Desk.writeAndSave(first, "Plan", "Homework: the letter.");
        conflict(second, "Plan", "Homework: the walk.", "Homework: the letter.");
        second.keyboard().press("3");
        assertThat(Desk.section(second, "Plan")).hasValue("Homework: the letter.\n\nHomework: the walk.");
        Desk.untilSaved(second);

        conflict(first, "Plan", "Mine.", "Homework: the walk.");
        first.keyboard().press("1");
        assertThat(Desk.section(first, "Plan")).hasValue("Mine.");
        Desk.untilSaved(first);

        Locator dialog = conflict(second, "Plan", "Not mine.", "Mine.");
        dialog.getByRole(AriaRole.ARTICLE)
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take this one"))
                .click();
        assertThat(Desk.section(second, "Plan")).hasValue("Mine.");

        Desk.writeAndSave(second, "Plan", "Settled.");
        conflict(first, "Plan", "Put aside.", "Settled.");
        first.keyboard().press("Escape");
        assertThat(first.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(Desk.section(first, "Plan")).hasValue("Settled.");
        Site.button(first, "Show").first().click();
        assertThat(Desk.dialog(first, "Copies put aside")).containsText("Put aside.");
    }

    /** Writes where another window was faster, and waits for the question. */
    private static Locator conflict(Page page, String section, String mine, String theirs) {
        Desk.section(page, section).fill(mine);
        Desk.section(page, section).blur();
        Locator dialog = Desk.dialog(page, section + " was also changed in another window");
        assertThat(dialog).containsText("Both texts are safe.");
        assertThat(dialog).containsText(mine);
        assertThat(dialog).containsText(theirs);
        return dialog;
    }
}
