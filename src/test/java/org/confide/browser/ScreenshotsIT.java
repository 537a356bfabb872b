package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pictures of the key screens in {@code target/screenshots}, to lay beside the mocks and into the README. */
@BrowserTest
class ScreenshotsIT {

    @Test
    void the_key_screens_are_painted_wide_narrow_and_dark(Site site) {
        Page nobody = site.visit("/login");
        paint(
                nobody,
                "sign-in",
                page -> assertThat(page.getByLabel("Sign-in name")).isVisible());

        Page clinician = site.signIn("clinician");
        paint(clinician, "my-day", open("/my-day"));
        paint(clinician, "clients", open("/clients"));
        clinician.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        paint(
                clinician,
                "client-chart",
                page -> assertThat(page.getByRole(AriaRole.TAB).first()).isVisible());
        clinician.navigate("/my-day");
        // Early in the morning no session of the day is over yet.
        clinician
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Notes to finish"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        paint(clinician, "session-editor", page -> assertThat(Desk.note(page)).isVisible());
        if (VaultIT.panel(clinician).isVisible()) {
            VaultIT.unlock(VaultIT.panel(clinician), Site.PASSPHRASE);
            paint(clinician, "vault-open", page -> assertThat(Desk.note(page)).isVisible());
        }

        paint(clinician, "notes-due", open("/notes-due"));
        paint(clinician, "group-notes", AccessibilityIT::group);
        paint(site.signIn("supervisor"), "review", open("/review"));
        Page frontDesk = site.signIn("frontdesk");
        paint(frontDesk, "calendar", open("/calendar"));
        paint(frontDesk, "calendar-week", open("/calendar?view=week"));
        paint(frontDesk, "calendar-month", open("/calendar?view=month"));
        paint(site.signIn("privacy"), "audit", open("/audit"));
        paint(site.signIn("admin"), "staff", open("/staff"));
    }

    private static Consumer<Page> open(String address) {
        return page -> {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        };
    }

    private static void paint(Page page, String name, Consumer<Page> screen) {
        screen.accept(page);
        Site.picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Site.picture(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(390, 844);
        Site.picture(page, name + "-phone");
        page.setViewportSize(1440, 900);
    }
}
