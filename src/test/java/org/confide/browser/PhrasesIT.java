package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Phrases go in while somebody types, and no keystroke is lost. The demo has .norisk, .hw and .tele of the practice. */
@BrowserTest
class PhrasesIT {

    private static final String NO_RISK =
            "Suicidal and homicidal ideation, self-harm and harm by others were asked about"
                    + " and denied. No change in risk since the last session.";

    private static Page editor(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        return page;
    }

    /** Into a section, once its phrases are there. */
    private static Locator into(Page page, String label) {
        Locator section = Desk.section(page, label);
        section.click();
        page.waitForFunction("() => document.querySelector('.note-sections')?.confidePhrases");
        return section;
    }

    @Test
    void a_shortcut_and_a_space_become_the_phrase_and_typing_goes_on(Site site) {
        Page page = editor(site);
        Locator risk = into(page, "Risk");
        page.keyboard().type("As asked. .norisk And she laughed.");
        assertThat(risk).hasValue("As asked. " + NO_RISK + " And she laughed.");
        Desk.untilSaved(page);
        page.reload();
        assertThat(Desk.section(page, "Risk")).hasValue("As asked. " + NO_RISK + " And she laughed.");
    }

    @Test
    void tab_goes_from_field_to_field_and_then_on_and_one_left_open_is_said(Site site) {
        Page page = editor(site);
        Locator plan = into(page, "Plan");
        page.keyboard().type(".hw");
        page.keyboard().press("Tab");
        page.keyboard().type("the letter");
        page.keyboard().press("Tab");
        assertThat(plan).hasValue("Between sessions: the letter. We look at it together on {{day}}.");
        page.keyboard().press("Tab");
        assertThat(plan).not().isFocused();
        Locator list = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Before you sign"));
        assertThat(list).containsText("“day” in Plan is not filled in");
        into(page, "Plan").fill("Between sessions: the letter.");
        assertThat(list).not().containsText("is not filled in");
    }

    @Test
    void out_of_the_list_a_phrase_comes_to_where_the_cursor_was(Site site) {
        Page page = editor(site);
        Locator plan = into(page, "Plan");
        page.keyboard().type("Before. After.");
        for (int back = 0; back < " After.".length(); back++) {
            page.keyboard().press("ArrowLeft");
        }
        page.keyboard().press("Alt+i");
        Locator find =
                Desk.dialog(page, "Insert a phrase").getByLabel("Find a phrase").last();
        assertThat(find).isFocused();
        page.keyboard().type("norisk");
        assertThat(page.getByRole(AriaRole.DIALOG).getByText(".hw")).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(plan).hasValue("Before." + NO_RISK + " After.");
        assertThat(plan).isFocused();
        page.keyboard().type(" And on.");
        assertThat(plan).hasValue("Before." + NO_RISK + " And on. After.");
        page.keyboard().press("Control+z");
        assertThat(plan).not().hasValue("Before." + NO_RISK + " And on. After.");
    }

    @Test
    void what_the_record_knows_is_filled_in(Site site) {
        Page page = editor(site);
        Desk.documentFacts(page);
        Locator subjective = into(page, "Subjective");
        page.keyboard().type(".time ");
        assertThat(subjective).hasValue(java.util.regex.Pattern.compile("^\\d+ minutes of psychotherapy\\. $"));
        subjective.fill("");
        page.keyboard().type(".opening ");
        assertThat(subjective).hasValue(java.util.regex.Pattern.compile("^[^{]+ came on time and reports \\{\\{"));
    }
}
