package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody who treats does at the editor, as they see it. */
final class Desk {

    /** The sections that a note in the format SOAP must have. */
    static final List<String> SOAP = List.of("Subjective", "Objective", "Assessment", "Plan", "Risk");

    static final Pattern SAVED = Pattern.compile("(Every word s|S)aved,? \\d+:\\d+ [AP]M");
    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final int STOPS = 120;

    private Desk() {}

    /** Opens the note of a session nobody planned, from my day: two actions. */
    static void openUnplanned(Page page, String client) {
        page.navigate("/my-day");
        Site.button(page, "Unplanned session").click();
        Locator dialog = dialog(page, "Find a client");
        dialog.getByLabel("Find a client").last().fill(client);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/sessions/"));
        assertThat(note(page)).isVisible();
    }

    /** Opens a note that was signed, by way of the newest one in some client's chart. */
    static void openSigned(Page page) {
        page.navigate("/clients");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the note of this session"))
                .first()
                .click();
        assertThat(note(page).getByText("so the text cannot change")).isVisible();
    }

    static Locator note(Page page) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Progress note").setExact(true));
    }

    static Locator section(Page page, String label) {
        return note(page)
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    static Locator dialog(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits until the bar says that every word is saved, of all that was typed so far. */
    static void untilSaved(Page page) {
        untilSaved(note(page), SAVED);
    }

    static void untilSaved(Locator region, Pattern words) {
        assertThat(region.locator("[aria-busy]")).hasCount(0);
        assertThat(region.getByText(words).first()).isVisible();
    }

    static void writeAndSave(Page page, String label, String text) {
        section(page, label).fill(text);
        section(page, label).blur();
        untilSaved(page);
    }

    /** Documents a time of the day that has gone by, the place, and who was there. */
    static void documentFacts(Page page) {
        Locator started = field(page, "Started");
        started.fill(began());
        started.press("Tab");
        Locator ended = field(page, "Ended");
        ended.fill(ended());
        ended.press("Tab");
        Locator change = Site.button(page, "Change place and presence");
        if (change.isVisible()) {
            change.click();
        }
        choose(page, "Place", Pattern.compile("^Office"));
        Locator present = field(page, "Present");
        present.fill("Client");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Client").setExact(true))
                .click();
        present.press("Escape");
    }

    static void choose(Page page, String select, Pattern option) {
        choose(page, field(page, select), option);
    }

    static void choose(Page page, Locator select, Pattern option) {
        select.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** {@return the field above the text: a time, a choice (whose name holds what is chosen), or who was there} */
    static Locator field(Page page, String label) {
        AriaRole role = switch (label) {
            case "Started", "Ended" -> AriaRole.TEXTBOX;
            case "Present" -> AriaRole.COMBOBOX;
            default -> AriaRole.BUTTON;
        };
        return note(page)
                .getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .first();
    }

    static void writeEverySection(Page page, String words) {
        for (String section : SOAP) {
            section(page, section).fill(section + ": " + words);
        }
        section(page, SOAP.getLast()).blur();
    }

    /** Signs or submits what is complete. */
    static void sign(Page page, String verb) {
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Before you sign")))
                .containsText("All done");
        untilSaved(page);
        Site.button(page, verb).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Your sign-in password").last().fill(Site.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(verb))
                .click();
        assertThat(note(page).getByText("so the text cannot change")).isVisible();
    }

    /** {@return a start that is past at any time of the day but its first minutes} */
    static String began() {
        return CLOCK.format(long47() ? LocalTime.of(0, 1) : LocalTime.MIDNIGHT);
    }

    static String ended() {
        return CLOCK.format(
                long47() ? LocalTime.of(0, 48) : LocalTime.now(PRACTICE).minusMinutes(1));
    }

    private static boolean long47() {
        return LocalTime.now(PRACTICE).isAfter(LocalTime.of(0, 50));
    }

    /** Goes there with the Tab key alone. */
    static void tabTo(Page page, Locator place) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (hasFocus(place)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(hasFocus(place)).as("reached by Tab: %s", place).isTrue();
    }

    static boolean hasFocus(Locator place) {
        return (Boolean) place.first().evaluate("""
                element => {
                  let focused = document.activeElement;
                  while (focused && focused.shadowRoot && focused.shadowRoot.activeElement) {
                    focused = focused.shadowRoot.activeElement;
                  }
                  return focused === element || element.contains(focused);
                }""");
    }
}
