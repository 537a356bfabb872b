package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in a chart besides the notes of sessions: entries, documents, the safety plan. */
@BrowserTest
class ChartIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static void chart(Page page, String client) {
        page.navigate("/clients");
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(client))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(client);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void a_phone_call_is_written_signed_and_read_in_the_timeline(Site site) {
        Page page = site.signIn("clinician");
        String client = People.anyClientOf(page);
        String said = "Called about the form for work. " + Words.unique();
        chart(page, client);
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("New entry"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Phone call"))
                .click();
        Site.button(page, "Write entry").click();
        page.waitForURL(Pattern.compile("/entries/"));
        Desk.writeAndSave(page, "Narrative", said);
        Desk.sign(page, "Sign note");
        chart(page, client);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(said);
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Phone call");
    }

    @Test
    void a_document_is_filed_and_opens_alone_in_a_box(Site site) {
        Page page = site.signIn("frontdesk");
        String client = People.anyClientOf(page);
        String title = "Guardianship " + Words.unique();
        chart(page, client);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Documents"))
                .click();
        Site.button(page, "File document").click();
        Locator dialog = Desk.dialog(page, "File document");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("scan.pdf", "application/pdf", PDF));
        assertThat(page.locator("vaadin-upload-file[complete]")).hasCount(1);
        Desk.choose(
                page,
                dialog.getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^What it is"))),
                Pattern.compile("^Identity or authority"));
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Title"))
                .fill(title);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("File document"))
                .click();
        Locator filed = link(page, title + ", opens in a new window");
        assertThat(filed).isVisible();
        APIResponse answer = page.request().get(String.valueOf(filed.evaluate("link => link.href")));
        assertThat(answer.body()).isEqualTo(PDF);
        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("inline")
                .contains("document.pdf")
                .doesNotContain("Guardianship");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
        assertThat(answer.headers().get("content-security-policy"))
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-same-origin");
    }

    @Test
    void a_safety_plan_is_written_and_the_header_says_so(Site site) {
        Page page = site.signIn("clinician");
        String client = People.anyClientOf(page);
        String walk = "A walk to the river. " + Words.unique();
        chart(page, client);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Safety plan")))
                .click();
        Site.button(page, "Write safety plan")
                .or(Site.button(page, "Write new version"))
                .first()
                .click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What I can do by myself"))
                .fill(walk);
        Desk.untilSaved(page.getByRole(AriaRole.MAIN), Desk.SAVED);
        page.reload();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What I can do by myself")))
                .hasValue(walk);
        Site.button(page, "Save safety plan").click();
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText(walk);
        assertThat(page.getByText("In force", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        chart(page, client);
        assertThat(link(page, "Safety plan in force")).isVisible();
        Page desk = site.signIn("frontdesk");
        desk.navigate(page.url());
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(client);
        assertThat(desk.getByText("Safety plan")).hasCount(0);
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("on file");
    }
}
