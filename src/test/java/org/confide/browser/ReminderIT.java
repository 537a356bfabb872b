package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reminder that a client of the demo practice gets, and the answer by its link. */
@BrowserTest
class ReminderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile(Pattern.quote(Site.PUBLIC_URL) + "(/visit/[A-Za-z0-9_-]+)");
    private static final Pattern DAY = Pattern.compile("(?m)^([A-Z][a-z]+day, [A-Z][a-z]+ \\d+(?:, \\d{4})?) at ");

    @Test
    void a_client_confirms_by_the_link_and_the_calendar_says_so(Site site) throws IOException, MessagingException {
        GreenMail mail = site.mail();
        Page admin = site.signIn("admin");
        admin.navigate("/practice");
        int sent = mail.getReceivedMessages().length;
        // Whatever hour the test runs at, and however far off the next session is.
        fill(admin.getByLabel("Hours before"), "336");
        fill(admin.getByLabel("Quiet from"), "12:00 AM");
        fill(admin.getByLabel("Quiet until"), "12:00 AM");
        assertThat(admin.getByText("Reminders go out by e-mail")).isVisible();
        Site.button(admin, "Save reminders").click();
        assertThat(admin.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Saved")))
                .isVisible();
        RunningConfide.await("another reminder arrives", PATIENCE, () -> mail.getReceivedMessages().length > sent);
        String words = ((String) mail.getReceivedMessages()[sent].getContent()).replace("\r\n", "\n");

        Page client = site.visit(found(LINK, words));
        assertThat(client.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Your appointment");
        Axe.check(client, "the client's page");
        Site.picture(client, "visit");
        Site.button(client, "Confirm appointment").click();
        assertThat(client.getByText("You confirmed this appointment")).isVisible();
        client.reload();
        assertThat(client.getByText("You confirmed this appointment")).isVisible();

        Page desk = site.signIn("frontdesk");
        desk.navigate("/calendar?view=list&day=" + day(found(DAY, words)));
        assertThat(desk.getByText(Pattern.compile("[Cc]onfirmed")).first()).isVisible();
        desk.navigate("/reminders");
        assertThat(desk.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Reminders that did not arrive")))
                .isVisible();
        Axe.check(desk, "the list of reminders");
        Site.picture(desk, "reminders");
        assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain("individual", "therap", "session", "diagnos");
    }

    private static void fill(Locator field, String value) {
        field.fill(value);
        field.press("Enter");
        field.press("Tab");
    }

    private static String found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        assertThat(matcher.find()).as("%s in %s", pattern, words).isTrue();
        return matcher.group(1);
    }

    /** The year is said where it is not this one. */
    private static LocalDate day(String words) {
        boolean withYear = words.matches(".*\\d{4}");
        String whole = withYear
                ? words
                : words + ", "
                        + LocalDate.now(java.time.ZoneId.of("America/New_York")).getYear();
        return LocalDate.parse(whole, DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US));
    }
}
