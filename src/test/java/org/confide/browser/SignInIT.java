package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInIT {

    @Test
    void the_sign_in_page_keeps_nobody_out(Site site) {
        Page page = site.visit("/login");
        assertThat(page.getByLabel("Sign-in name")).isVisible();
        Axe.check(page, "the sign-in page");
        assertThat(page).hasTitle("Sign in");
    }

    @Test
    void a_wrong_password_is_answered_in_words_and_the_right_one_lets_in(Site site) {
        Page page = site.visit("/login");
        Site.type(page, "clinician2", "not the password");
        assertThat(page.getByText("This name and password do not go together")).isVisible();
        Axe.check(page, "the sign-in page after a refusal");

        Site.signIn(page, "clinician2");
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Main").setExact(true)))
                .isVisible();
    }

    @Test
    void whoever_asked_for_a_screen_gets_it_after_signing_in(Site site) {
        Page page = site.visit("/account");
        Site.signIn(page, "owner");
        assertThat(page).hasURL(Pattern.compile("/account(\\?continue)?$"));
    }
}
