package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;

/** From an empty folder to a second person who signs in, without the demo and without a mail server. */
@BrowserTest
class FirstStartIT {

    private static final Pattern FIRST_LINK = Pattern.compile("open http://localhost:\\d+(/start/\\S+) to create");
    private static final String FIRST = "meadow-granite-orbit-58";
    private static final String SECOND = "cobalt-thistle-harvest-93";

    @Test
    void the_first_link_makes_a_practice_and_its_administrator_who_brings_in_the_next(Site site)
            throws IOException, GeneralSecurityException {
        try (RunningConfide fresh =
                new RunningConfide(Path.of("target", "browser", "fresh"), "--confide.allow-root=true")) {
            fresh.start();
            String start = fresh.url() + firstLink(fresh);
            Page page = site.visit(start);
            page.getByLabel("Name of the practice").last().fill("Harbor Street Therapy");
            page.getByLabel("Your name").last().fill("Ines Caldwell");
            page.getByLabel("Sign-in name").last().fill("ines");
            Site.button(page, "Create practice").click();
            choosePassword(page, FIRST);

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Harbor Street Therapy");
            Site.type(page, "ines", FIRST);
            List<String> recovery = setUpAnApp(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff"))
                    .click();
            Site.button(page, "Add person").click();
            Locator dialog = Desk.dialog(page, "Add person");
            dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                    .last()
                    .fill("Otto Brandvold");
            dialog.getByLabel("Sign-in name").last().fill("otto");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add person"))
                    .click();
            Site.button(page, "Make password link").click();
            Locator link = page.getByLabel("Password link").last();
            assertThat(link).hasValue(Pattern.compile("^http.*/link/.+"));

            Page second = site.visit(Device.named(link.inputValue()));
            Device phone = new Device(second);
            choosePassword(second, SECOND);
            Site.type(second, "otto", SECOND);
            Site.button(second, "Use a passkey instead").click();
            keepTheCodes(second);
            assertThat(second.getByRole(AriaRole.MAIN)
                            .getByRole(AriaRole.HEADING)
                            .first())
                    .isVisible();
            assertThat(second.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                    .hasCount(0);

            assertThat(fresh.get(URI.create(start).getPath()).statusCode())
                    .as("it worked once")
                    .isEqualTo(404);
            assertThat(second.getByRole(AriaRole.MAIN)).isVisible();
            Device.signOut(second);
            phone.isSomebodyElse();
            Site.button(second, "Sign in with a passkey").click();
            assertThat(Site.button(second, "Sign in with a passkey")).isEnabled();
            phone.isItsOwner();
            Site.button(second, "Sign in with a passkey").click();
            assertThat(Site.button(second, "Sign in with a passkey")).hasCount(0);
            assertThat(second.getByRole(AriaRole.MAIN)).isVisible();

            Page lost = site.visit(fresh.url() + "/login");
            assertThat(Site.button(lost, "Sign in with a passkey")).isHidden();
            lostPhone(lost, recovery.getFirst());
            Page named = site.visit(Device.named(fresh.url()) + "/account");
            Site.type(named, "ines", FIRST);
            named.getByLabel("Code").last().fill(recovery.get(1));
            Site.button(named, "Continue").click();
            aPasskeyOfOnesOwn(named, recovery.get(2));
            assertThat(fresh.logged()).doesNotContain(FIRST, SECOND).doesNotContain(recovery);
        }
    }

    /** As with a phone: reads the key off the screen, types its code, keeps the recovery codes and goes on. */
    private static List<String> setUpAnApp(Page page) throws GeneralSecurityException {
        Locator key = page.getByLabel("Key to type instead").last();
        assertThat(key).hasValue(Pattern.compile("^[A-Z2-7 ]{39}$"));
        assertThat(Axe.everywhere(page, "EnrollView")).isEmpty();
        byte[] secret = Base32.decode(key.inputValue().replace(" ", ""));
        String code = new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now());
        page.getByLabel("Code from the app").last().fill(code);
        Site.button(page, "Use this app").click();
        return keepTheCodes(page);
    }

    private static List<String> keepTheCodes(Page page) {
        Locator codes = page.getByRole(AriaRole.LISTITEM);
        assertThat(codes).hasCount(10);
        List<String> kept = codes.allInnerTexts();
        Site.button(page, "I have kept them. Continue").click();
        return kept;
    }

    /** Makes one, comes in with it, and is asked for it before it is removed; then it opens nothing. */
    private static void aPasskeyOfOnesOwn(Page page, String recovery) {
        Device key = new Device(page);
        Site.button(page, "Add a passkey").click();
        Locator proof = Desk.dialog(page, "Go on");
        proof.getByLabel("Your sign-in password").last().fill(FIRST);
        proof.getByLabel("Code").last().fill(recovery);
        Site.button(page, "Go on").click();
        Locator naming = Desk.dialog(page, "Add a passkey");
        naming.getByLabel("Name").last().fill("My security key");
        assertThat(Axe.everywhere(page, "PasskeyDialog")).isEmpty();
        Site.button(page, "Make the passkey").click();
        assertThat(page.getByText("My security key: made")).isVisible();

        Device.signOut(page);
        Site.button(page, "Sign in with a passkey").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff")))
                .isVisible();
        page.navigate(Device.origin(page) + "/account");
        Site.button(page, "Remove My security key").click();
        Site.button(page, "Use a passkey").click();
        assertThat(page.getByText("My security key: made")).hasCount(0);
        Device.signOut(page);
        Site.button(page, "Sign in with a passkey").click();
        assertThat(page.getByText("That passkey was not accepted")).isVisible();
        assertThat(Axe.everywhere(page, "LoginView")).isEmpty();
    }

    private static void lostPhone(Page page, String recovery) {
        Site.type(page, "ines", FIRST);
        assertThat(page.getByLabel("Code").last()).isVisible();
        assertThat(Axe.everywhere(page, "CodeView")).isEmpty();
        page.getByLabel("Code").last().fill("000000");
        page.getByLabel("Code").last().press("Enter");
        assertThat(page.getByText("This is not the code of this moment")).isVisible();
        page.getByLabel("Code").last().fill(recovery);
        Site.button(page, "Continue").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff")))
                .isVisible();
    }

    private static void choosePassword(Page page, String password) {
        page.getByLabel("New password").last().fill(password);
        page.getByLabel("The same again").last().fill(password);
        Site.button(page, "Choose password").click();
        assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    private static String firstLink(RunningConfide fresh) {
        RunningConfide.await(
                "the first link is in the log",
                java.time.Duration.ofSeconds(20),
                () -> FIRST_LINK.matcher(fresh.logged()).find());
        Matcher link = FIRST_LINK.matcher(fresh.logged());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
