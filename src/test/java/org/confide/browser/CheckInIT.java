package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.confide.support.SamplePractice;
import org.junit.jupiter.api.Test;

/** The front desk's day at the board, and who of a group came. */
@BrowserTest
class CheckInIT {

    private static final String GROUP = "Worry and Rest group";

    private static Locator card(Page page, String column, String client, String time) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(column))
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(time))
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    private static Locator button(Locator card, String verb) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + verb)));
    }

    /** Books a session of today and goes to the board. */
    private static void expect(Page page, String client, String start) {
        page.navigate("/calendar?view=list");
        FrontDeskIT.book(page, client, "Haddad", start);
        page.navigate("/check-in");
        assertThat(card(page, "Expected", client, start)).isVisible();
    }

    @Test
    void a_client_is_checked_in_called_in_and_done_and_a_colleague_sees_it(Site site) {
        Page page = site.signIn("frontdesk");
        Page colleague = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        expect(page, client, "11:35 PM");
        colleague.navigate("/check-in");
        assertThat(card(colleague, "Expected", client, "11:35 PM")).isVisible();

        button(card(page, "Expected", client, "11:35 PM"), "Check in").click();
        Locator arrived = card(page, "Arrived", client, "11:35 PM");
        assertThat(arrived).containsText("Waiting 0 min");
        assertThat(button(arrived, "Start session")).isFocused();
        assertThat(card(colleague, "Arrived", client, "11:35 PM"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));

        button(arrived, "Start session").click();
        button(card(page, "In session", client, "11:35 PM"), "Mark as held").click();
        assertThat(card(page, "Done", client, "11:35 PM")).containsText("Held, documentation open");
    }

    @Test
    void who_does_not_come_is_a_no_show_with_a_charge_for_later(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        expect(page, client, "12:05 AM");
        button(card(page, "Expected", client, "12:05 AM"), "Mark as no-show").click();
        Locator done = card(page, "Done", client, "12:05 AM");
        assertThat(done).containsText("No-show");
        done.getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).containsText("no-show, $75.00 to charge");
    }

    @Test
    void a_member_of_a_group_leaves_early(Site site) {
        Page page = site.signIn("frontdesk");
        LocalDate today = LocalDate.now(SamplePractice.ZONE);
        Locator held = null;
        for (int weeks = 1; weeks <= 6 && held == null; weeks++) {
            page.navigate("/calendar?view=list&day=" + today.minusWeeks(weeks));
            assertThat(page.getByRole(AriaRole.LISTITEM)
                            .or(page.getByText("No sessions on this day."))
                            .first())
                    .isVisible();
            Locator row = page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(GROUP))
                    .filter(new Locator.FilterOptions().setHasText("Held"));
            held = row.count() > 0 ? row.first() : null;
        }
        org.assertj.core.api.Assertions.assertThat(held)
                .as("a group that met in the last weeks")
                .isNotNull();
        held.getByRole(AriaRole.MENUITEM).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Attendance"))
                .click();
        Locator dialog = Desk.dialog(page, "Attendance");
        assertThat(dialog).containsText("No-show");
        Locator member = dialog.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText("Attended", new Page.GetByTextOptions().setExact(true))))
                .first();
        String name = member.innerText().lines().findFirst().orElseThrow();
        member.getByRole(AriaRole.MENUITEM).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Left at"))
                .click();
        Locator at = Desk.dialog(page, "Note leaving").getByLabel("Left at").last();
        at.fill("4:25 PM");
        at.press("Tab");
        Site.button(page, "Note leaving").click();
        assertThat(dialog.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("left early, 4:25 PM");
    }

    @Test
    void the_board_is_read_from_top_to_bottom_on_a_phone(Site site) {
        Page page = site.signIn("frontdesk");
        page.setViewportSize(390, 844);
        page.navigate("/check-in");
        Locator expected = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Expected"));
        Locator done = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Done"));
        assertThat(expected).isVisible();
        org.assertj.core.api.Assertions.assertThat(done.boundingBox().y).isGreaterThan(expected.boundingBox().y);
        org.assertj.core.api.Assertions.assertThat(expected.boundingBox().width).isLessThan(390);
    }
}
