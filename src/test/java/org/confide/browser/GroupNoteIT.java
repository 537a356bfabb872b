package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A group is documented in one writing act, and each chart has a note of its own. */
@BrowserTest
class GroupNoteIT {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("America/New_York")).minusDays(1);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEE MMM d", Locale.US);

    @Test
    void three_are_written_once_and_signed_and_no_chart_tells_of_another(Site site) {
        Page clinician = site.signIn("clinician");
        List<String> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.add(People.anyClientOf(clinician));
        }
        book(site.signIn("frontdesk"), three);

        clinician.navigate("/notes-due");
        clinician
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(
                                        Pattern.compile("^" + three.getFirst() + ", Group.*" + SAID.format(YESTERDAY))))
                .last()
                .click();
        clinician
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write for all"))
                .click();
        String shared = "Relaxation was practised in pairs. " + Words.unique();
        List<String> own = write(clinician, three, shared);
        assertThat(clinician.getByText("3 of 3 ready")).isVisible();
        Site.button(clinician, "Sign all notes").click();
        Locator dialog = Desk.dialog(clinician, "Sign 3 notes");
        dialog.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign 3 notes"))
                .click();
        assertThat(clinician.getByText("Every note of this session is written."))
                .isVisible();

        for (int i = 0; i < 3; i++) {
            clinician.navigate("/clients");
            clinician
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(three.get(i)))
                    .first()
                    .click();
            Locator note = clinician
                    .getByRole(AriaRole.ARTICLE)
                    .filter(new Locator.FilterOptions().setHasText(shared))
                    .first();
            assertThat(note).containsText(own.get(i));
            for (int other = 0; other < 3; other++) {
                if (other != i) {
                    assertThat(note).not().containsText(own.get(other));
                    assertThat(note).not().containsText(three.get(other));
                }
            }
        }
    }

    private static void book(Page page, List<String> clients) {
        page.navigate("/calendar");
        Site.button(page, "Book session").first().click();
        Locator dialog = Desk.dialog(page, "Book session");
        Desk.choose(
                page,
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Service"))),
                Pattern.compile("^Group"));
        clients.subList(0, 2).forEach(client -> FrontDeskIT.choose(page, dialog, client));
        Locator date = dialog.getByRole(
                AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName("Date").setExact(true));
        date.fill(TYPED.format(YESTERDAY));
        // It closes the calendar, behind which nothing else is reached.
        date.press("Enter");
        // It chooses a client too, the last one.
        FrontDeskIT.fill(page, dialog, clients.getLast(), "Whitfield", "10:15 PM");
        FrontDeskIT.book(page, dialog, "10:15 PM");
    }

    private static List<String> write(Page page, List<String> clients, String shared) {
        Locator region = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Notes of this session"));
        time(region, "Started", "10:16 PM");
        time(region, "Ended", "11:20 PM");
        Desk.choose(
                page,
                region.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Place"))),
                Pattern.compile("^Office"));
        for (String section : List.of("Data", "Intervention", "Plan", "Risk")) {
            text(region, section + ", in every note").fill(section.equals("Data") ? shared : "As agreed in the round.");
        }
        List<String> own = new ArrayList<>();
        for (String client : clients) {
            own.add("Told of the week. " + Words.unique());
            text(region, "Response and progress, " + client).fill(own.getLast());
        }
        text(region, "Response and progress, " + clients.getLast()).blur();
        Desk.untilSaved(region, Desk.SAVED);
        return own;
    }

    private static void time(Locator region, String label, String clock) {
        Locator field = region.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .or(region.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true)))
                .first();
        field.fill(clock);
        field.press("Tab");
    }

    private static Locator text(Locator region, String label) {
        return region.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
