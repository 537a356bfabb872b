package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What colleagues ask of each other. */
@BrowserTest
class TaskIT {

    @Test
    void a_task_is_asked_for_and_done_by_the_front_desk(Site site) {
        String words = "Call the printer " + Words.unique();
        Page clinician = site.signIn("clinician");
        clinician.navigate("/tasks");
        Site.button(clinician, "Add task").click();
        Locator dialog = Desk.dialog(clinician, "Add task");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("What is to be done"))
                .fill(words);
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Who does it"))
                .fill("June");
        clinician
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("June Dalloway"))
                .first()
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add task"))
                .click();
        assertThat(dialog).hasCount(0);

        Page desk = site.signIn("frontdesk");
        desk.navigate("/tasks");
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText(words);
        Site.button(desk, "Mark done, " + words).click();
        assertThat(Site.button(desk, "Mark done, " + words)).hasCount(0);

        clinician.navigate("/tasks?show=done");
        assertThat(clinician.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(words)))
                .containsText("done by June Dalloway");
    }
}
