package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The front desk at the grid, with a mouse and with keys, and two of them at once. */
@BrowserTest
class CalendarIT {

    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final int HOUR = 71;
    private static final int FIRST_HOUR = 8;

    /**
     * A day of the practice with its noon free, as all of them are in the demo, and no holiday near: a Tuesday or a
     * Wednesday, but never the weekday of today, whose pattern is another.
     */
    static String quietDay(int weeks) {
        LocalDate today = LocalDate.now(PRACTICE);
        DayOfWeek weekday = today.getDayOfWeek() == DayOfWeek.TUESDAY ? DayOfWeek.WEDNESDAY : DayOfWeek.TUESDAY;
        return "/calendar?day=" + today.with(TemporalAdjusters.next(weekday)).plusWeeks(2 + weeks);
    }

    /** {@return the block of a session by its client and the beginning of its time} */
    static Locator block(Page page, String client, String time) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + time + " to .*" + client)));
    }

    private static Locator block(Locator column, String client, String time) {
        return column.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^" + time + " to .*" + client)));
    }

    private static Locator column(Page page, String clinician) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile(clinician + ", (No|\\d+) sess")));
    }

    private static void clickAt(Page page, String clinician, int hour) {
        column(page, clinician).click(new Locator.ClickOptions().setPosition(40, (hour - FIRST_HOUR) * HOUR + 4));
    }

    @Test
    void a_session_is_booked_from_its_slot_dragged_and_put_back(Site site) {
        Page page = site.signIn("frontdesk");
        Page colleague = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        colleague.navigate(quietDay(0));
        assertThat(column(colleague, "Whitfield")).isVisible();
        page.navigate(quietDay(0));

        clickAt(page, "Whitfield", 12);
        Locator dialog = Desk.dialog(page, "Book session");
        FrontDeskIT.choose(page, dialog, client);
        FrontDeskIT.book(page, dialog, "12:00 PM");
        Locator booked = block(page, client, "12:00 PM");
        assertThat(booked).isVisible();
        assertThat(block(colleague, client, "12:00 PM"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));

        Locator haddad = column(page, "Haddad");
        booked.dragTo(haddad, new Locator.DragToOptions().setTargetPosition(40, (12 - FIRST_HOUR) * HOUR + 30));
        assertThat(block(haddad, client, "12:00 PM")).isVisible();
        assertThat(block(column(colleague, "Haddad"), client, "12:00 PM"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        Site.button(page, "Undo").click();
        assertThat(block(column(page, "Whitfield"), client, "12:00 PM")).isVisible();
    }

    @Test
    void a_block_is_moved_by_keys_alone(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        page.navigate(quietDay(1));
        clickAt(page, "Whitfield", 12);
        Locator dialog = Desk.dialog(page, "Book session");
        FrontDeskIT.choose(page, dialog, client);
        FrontDeskIT.book(page, dialog, "12:00 PM");
        Locator block = block(page, client, "12:00 PM");
        block.focus();
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByText("To 12:15 PM, 35 min")).isVisible();
        page.keyboard().press("Enter");
        Locator moved = block(page, client, "12:15 PM");
        assertThat(moved).isFocused();
        page.keyboard().press("Control+z");
        assertThat(block(page, client, "12:00 PM")).isVisible();
        block(page, client, "12:00 PM").focus();
        page.keyboard().press("Enter");
        assertThat(Desk.dialog(page, "Session")).containsText("Individual");
    }

    @Test
    void a_client_is_checked_in_and_another_did_not_come(Site site) {
        Page page = site.signIn("frontdesk");
        String comes = People.anyClientOf(page);
        String staysAway = People.anotherClientOf(page, comes);
        LocalTime past = LocalTime.now(PRACTICE).minusMinutes(20);
        String begun = CLOCK.format(past.isAfter(LocalTime.now(PRACTICE)) ? LocalTime.MIDNIGHT : past);
        page.navigate("/calendar");
        FrontDeskIT.book(page, comes, "Haddad", "11:15 PM");
        block(page, comes, "11:15 PM").click();
        Site.button(page, "Check in").click();
        assertThat(block(page, comes, "11:15 PM")).containsText(Pattern.compile("Arrived|In session"));

        FrontDeskIT.book(page, staysAway, "Haddad", begun);
        block(page, staysAway, begun).click();
        Site.button(page, "Mark as no-show").click();
        assertThat(block(page, staysAway, begun)).containsText("No-show");
    }

    @Test
    void of_two_front_desks_that_want_one_slot_one_is_told(Site site) {
        Page first = site.signIn("frontdesk");
        Page second = site.signIn("frontdesk");
        String one = People.anyClientOf(first);
        String another = People.anotherClientOf(first, one);
        first.navigate(quietDay(2));
        second.navigate(quietDay(2));
        clickAt(first, "Whitfield", 12);
        clickAt(second, "Whitfield", 12);
        Locator firstDialog = Desk.dialog(first, "Book session");
        Locator secondDialog = Desk.dialog(second, "Book session");
        FrontDeskIT.choose(first, firstDialog, one);
        FrontDeskIT.choose(second, secondDialog, another);
        assertThat(secondDialog.getByText("12:00 PM is free")).isVisible();
        FrontDeskIT.book(first, firstDialog, "12:00 PM");

        secondDialog
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book session"))
                .click();
        assertThat(secondDialog.getByText("Nora Whitfield has another session from 12:00 PM"))
                .isVisible();
        Locator other = secondDialog
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\d+:\\d\\d [AP]M$")))
                .first();
        String free = other.innerText().strip();
        other.click();
        FrontDeskIT.book(second, secondDialog, free);
        assertThat(block(second, another, free)).isVisible();
        assertThat(block(second, one, "12:00 PM")).isVisible();
    }

    @Test
    void a_session_that_repeats_is_booked_once_and_one_of_it_is_called_off(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        page.navigate(quietDay(8));
        clickAt(page, "Whitfield", 12);
        Locator dialog = Desk.dialog(page, "Book session");
        Desk.choose(
                page,
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Repeat"))),
                Pattern.compile("^Every week$"));
        FrontDeskIT.choose(page, dialog, client);
        assertThat(dialog.getByText(Pattern.compile("^Every .* at 12:00 PM, 6 times")))
                .isVisible();
        FrontDeskIT.book(page, dialog, "12:00 PM");
        assertThat(block(page, client, "12:00 PM")).isVisible();

        page.navigate(quietDay(9));
        block(page, client, "12:00 PM").click();
        Site.button(page, "Cancel session, in time").click();
        Locator question = Desk.dialog(page, "This session recurs");
        assertThat(question).containsText("(5)");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Cancel session")))
                .click();
        assertThat(block(page, client, "12:00 PM")).containsText("Cancelled");
        page.navigate(quietDay(10));
        assertThat(block(page, client, "12:00 PM")).not().containsText("Cancelled");
    }
}
