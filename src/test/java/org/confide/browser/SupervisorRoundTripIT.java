package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SupervisorRoundTripIT {

    private static final Pattern HASH = Pattern.compile("Version (\\d+), SHA-256 ([0-9a-f]{64})");

    @Test
    void submitted_returned_revised_and_cosigned(Site site) {
        String words = Words.unique();
        String comment = "Say what changed since last week. " + Words.unique();
        Page trainee = site.signIn("trainee");
        String client = People.anyClientOf(trainee);
        Desk.openUnplanned(trainee, client);
        String session = trainee.url();
        Desk.documentFacts(trainee);
        Desk.writeEverySection(trainee, words);
        Desk.sign(trainee, "Submit for review");
        assertThat(trainee.getByText("Submitted", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        Page supervisor = site.signIn("supervisor");
        supervisor.navigate("/review");
        openInQueue(supervisor, client, words);
        underReview(supervisor).click();
        supervisor.keyboard().press("r");
        Locator dialog = Desk.dialog(supervisor, "Return this note");
        assertThat(dialog.getByLabel("What is to be changed").last()).isFocused();
        supervisor.keyboard().type(comment);
        Desk.choose(
                supervisor,
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Section"))),
                Pattern.compile("^Assessment"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Return"))
                .click();
        assertThat(dialog).hasCount(0);
        assertThat(supervisor.getByRole(AriaRole.MAIN).getByText(words)).hasCount(0);

        trainee.navigate("/my-day");
        Locator returned =
                trainee.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Notes to finish"));
        assertThat(returned).containsText("Returned to you");
        assertThat(returned).containsText(comment);
        trainee.navigate(session);
        assertThat(Desk.note(trainee)).containsText(comment);
        String revised = Words.unique();
        Desk.section(trainee, "Assessment").fill("Assessment: " + words + ", less avoidance, " + revised);
        Desk.section(trainee, "Assessment").blur();
        Desk.sign(trainee, "Submit for review");

        supervisor.navigate("/review");
        assertThat(supervisor.getByRole(AriaRole.MAIN)).containsText("Resubmitted");
        openInQueue(supervisor, client, revised);
        assertThat(supervisor.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Comments")))
                .containsText(comment);
        underReview(supervisor).click();
        supervisor.keyboard().press("s");
        Locator cosign = Desk.dialog(supervisor, "Co-sign and next");
        assertThat(cosign.getByLabel("Your sign-in password").last()).isFocused();
        supervisor.keyboard().type(Site.PASSWORD);
        supervisor.keyboard().press("Enter");
        assertThat(cosign).hasCount(0);
        assertThat(supervisor.getByRole(AriaRole.MAIN).getByText(revised)).hasCount(0);

        trainee.navigate(session);
        assertThat(Desk.note(trainee)).containsText("Co-signed by");
        assertThat(Desk.note(trainee)).containsText(revised);
        assertThat(Desk.note(trainee)).not().containsText(comment);
        assertThat(Desk.note(trainee).getByRole(AriaRole.TEXTBOX)).hasCount(0);
        List<String> hashes = HASH.matcher(Desk.note(trainee).innerText())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertThat(hashes).hasSize(2);
        assertThat(hashes.getFirst()).as("both signatures on the same version").isEqualTo(hashes.getLast());
        assertThat(hashes.getFirst()).doesNotStartWith("1 ");
    }

    private static Locator underReview(Page page) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Submitted note"))
                .getByRole(AriaRole.HEADING)
                .first();
    }

    /** Opens the notes of this client one after the other until the one with these words is there. */
    private static void openInQueue(Page page, String client, String words) {
        Locator rows = page.getByRole(
                        AriaRole.LIST, new Page.GetByRoleOptions().setName("Waiting for your co-signature"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(client));
        assertThat(rows.first()).isVisible();
        for (int row = 0; row < rows.count(); row++) {
            rows.nth(row).click();
            assertThat(underReview(page)).isFocused();
            if (page.getByRole(AriaRole.ARTICLE).last().innerText().contains(words)) {
                return;
            }
        }
        throw new AssertionError("No submitted note of " + client + " holds " + words);
    }
}
