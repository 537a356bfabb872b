package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of the demo practice to work with. */
final class People {

    private People() {}

    /** {@return the name of the first client that the one signed in may list} */
    static String anyClientOf(Page page) {
        page.navigate("/clients");
        Locator name = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first();
        assertThat(name).isVisible();
        return name.innerText().split("“", -1)[0].strip();
    }
}
