package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class FrontDeskIT {

    private static final List<String> CLINICAL = List.of(
            "progress note",
            "psychotherapy",
            "diagnosis",
            "assessment",
            "subjective",
            "treatment plan",
            "only you can read this",
            "write the note",
            "open note");

    @Test
    void a_session_is_booked_and_checked_in_without_a_clinical_word(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        page.navigate("/calendar");
        noClinicalWord(page);
        page.navigate("/calendar?view=list");
        noClinicalWord(page);
        book(page, client, "Whitfield", "11:45 PM");
        Locator row = row(page, client, "11:45");
        assertThat(row).isVisible();
        noClinicalWord(page);

        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Check in " + client))
                .click();
        assertThat(row).containsText("Arrived");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(client))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(client);
        noClinicalWord(page);
    }

    @Test
    void clinical_addresses_answer_as_those_that_do_not_exist(Site site) {
        Page clinician = site.signIn("clinician");
        Desk.openUnplanned(clinician, People.anyClientOf(clinician));
        String session = clinician.url().substring(site.confide().url().length());

        Page page = site.signIn("frontdesk");
        String nothing = answer(page, "/sessions/0198f000-0000-7000-8000-000000000000");
        assertThat(nothing).contains("There is nothing here");
        String guessed = session.replace("/sessions/", "/psychotherapy/");
        for (String address : List.of("/my-day", "/review", "/audit", session, guessed, "/no-such-screen")) {
            assertThat(answer(page, address)).as(address).isEqualTo(nothing);
        }
    }

    /** Fills in the booking form and sends it off. */
    static void book(Page page, String client, String clinician, String start) {
        Site.button(page, "Book session").first().click();
        Locator dialog = Desk.dialog(page, "Book session");
        fill(page, dialog, client, clinician, start);
        book(page, dialog, start);
    }

    /** Sends the form off once it has said whether the time is free; one that is not is booked all the same. */
    static void book(Page page, Locator dialog, String start) {
        said(dialog, start);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Book (session|anyway)")))
                .click();
        Locator late = Desk.dialog(page, "This takes a reason");
        // A dialog's own element has no size; what is in it has.
        Locator reason = late.getByLabel("Reason").last();
        Locator nothing = Site.button(page, "Book nothing");
        page.waitForCondition(() -> reason.isVisible() || !nothing.isVisible());
        if (reason.isVisible()) {
            reason.fill("The client asked for it");
            late.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book anyway"))
                    .click();
        }
        assertThat(nothing).isHidden();
    }

    /** Waits until the form says whether a start is free. */
    static void said(Locator dialog, String start) {
        assertThat(dialog.getByText(Pattern.compile("^" + start + " is (not )?free"))
                        .first())
                .isVisible();
    }

    static void choose(Page page, Locator dialog, String client) {
        Locator who = combo(dialog, "Client");
        who.fill(client);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(client))
                .first()
                .click();
        who.press("Escape");
    }

    static void fill(Page page, Locator dialog, String client, String clinician, String start) {
        choose(page, dialog, client);
        combo(dialog, "Clinician").fill(clinician);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(clinician))
                .first()
                .click();
        Locator time = dialog.getByLabel("Start", new Locator.GetByLabelOptions().setExact(true))
                .last();
        time.fill(start);
        time.press("Tab");
    }

    static void send(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book session"))
                .click();
    }

    static Locator row(Page page, String client, String time) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(time))
                .filter(new Locator.FilterOptions().setHasText(client));
    }

    private static String answer(Page page, String address) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(404);
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("There is nothing here");
        return main.innerText();
    }

    private static Locator combo(Locator dialog, String label) {
        return dialog.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void noClinicalWord(Page page) {
        assertThat(page.content().toLowerCase(Locale.ROOT)).doesNotContain(CLINICAL);
    }
}
