package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class ChartKeysIT {

    @Test
    void the_timeline_is_walked_and_opened_by_keys(Site site) {
        Page page = site.signIn("clinician");
        page.navigate("/clients");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        Locator entries = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Timeline, newest first"))
                .getByRole(AriaRole.ARTICLE);
        assertThat(entries.nth(3)).isVisible();
        Desk.tabTo(page, entries.first());
        for (String step : new String[] {"j", "ArrowDown", "k", "ArrowUp", "j"}) {
            page.keyboard().press(step);
        }
        assertThat(entries.nth(1)).isFocused();
        Locator readable = entries.filter(new Locator.FilterOptions().setHasText("Open note"))
                .first();
        page.keyboard().press("k");
        assertThat(entries.first()).isFocused();
        for (int step = 0; step < entries.count() && !Desk.hasFocus(readable); step++) {
            page.keyboard().press("j");
        }
        assertThat(readable).isFocused();
        page.keyboard().press("Enter");
        assertThat(Desk.note(page).getByText("so the text cannot change")).isVisible();
    }

    @Test
    void the_last_note_is_leafed_through_beside_the_one_being_written(Site site) {
        Page page = site.signIn("clinician");
        Desk.openUnplanned(page, People.anyClientOf(page));
        Locator last = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Last signed note"));
        assertThat(last.getByRole(AriaRole.HEADING).first()).hasText(Pattern.compile("^Last note"));
        page.keyboard().press("Alt+ArrowUp");
        assertThat(last.getByRole(AriaRole.HEADING).first()).hasText(Pattern.compile("^Earlier note"));
        page.keyboard().press("Alt+ArrowDown");
        assertThat(last.getByRole(AriaRole.HEADING).first()).hasText(Pattern.compile("^Last note"));
    }
}
