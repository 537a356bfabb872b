package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The front desk finds a free time and books it, and gives a time that frees up to somebody who waits. */
@BrowserTest
class FreeTimeIT {

    private static final Pattern CLOCK = Pattern.compile("\\d+:\\d\\d [AP]M");

    @Test
    void a_free_time_is_found_and_booked(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        page.navigate("/calendar");
        Site.button(page, "Find a free time").click();
        Site.button(page, "Find times").click();
        Locator first = page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Book .* with ")))
                .first();
        Matcher time = CLOCK.matcher(first.getAttribute("aria-label"));
        org.assertj.core.api.Assertions.assertThat(time.find()).isTrue();
        first.click();
        Locator dialog = Desk.dialog(page, "Book session");
        FrontDeskIT.choose(page, dialog, client);
        FrontDeskIT.book(page, dialog, time.group());
        assertThat(CalendarIT.block(page, client, time.group())).isVisible();
    }

    @Test
    void a_time_that_frees_up_is_offered_to_somebody_who_waits(Site site) {
        Page page = site.signIn("frontdesk");
        String waits = People.anyClientOf(page);
        String cancels = People.anotherClientOf(page, waits);
        page.navigate("/calendar/waitlist");
        Site.button(page, "Add to waitlist").first().click();
        Locator add = Desk.dialog(page, "Add to waitlist");
        pick(page, add, "Client", waits);
        // Those of the demo wait for other services: nobody waits for the same twice.
        Desk.choose(
                page,
                add.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Service"))),
                Pattern.compile("^Individual 30$"));
        pick(page, add, "Clinicians", "Whitfield");
        page.keyboard().press("Escape");
        add.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add to waitlist"))
                .click();
        assertThat(entry(page, "Close entry of " + waits + ", Individual 30")).isVisible();

        page.navigate(CalendarIT.quietDay(3));
        Site.button(page, "Book session").first().click();
        Locator dialog = Desk.dialog(page, "Book session");
        FrontDeskIT.fill(page, dialog, cancels, "Whitfield", "12:00 PM");
        FrontDeskIT.book(page, dialog, "12:00 PM");
        CalendarIT.block(page, cancels, "12:00 PM").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Cancel.*in time$")))
                .click();
        assertThat(page.getByText(Pattern.compile("wait(s)? for such a time")).first())
                .isVisible();
        Site.button(page, "Open waitlist").click();
        page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(waits))
                .filter(new Locator.FilterOptions().setHasText("Individual 30"))
                .getByText("Book session")
                .click();
        assertThat(page.getByText(Pattern.compile("^Session booked for"))).isVisible();
        assertThat(entry(page, "Close entry of " + waits + ", Individual 30")).isHidden();
    }

    private static void pick(Page page, Locator dialog, String label, String words) {
        dialog.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static Locator entry(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
