package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody of the demo practice to work with. */
final class People {

    /** Two unplanned sessions with the same client within a minute are one: each test takes another client. */
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private People() {}

    /** {@return the name of a client whom the one signed in may list, another one each time} */
    static String anyClientOf(Page page) {
        return anotherClientOf(page, "");
    }

    /** {@return the same, and surely not this one} */
    static String anotherClientOf(Page page, String client) {
        page.navigate("/clients");
        Locator links = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK);
        assertThat(links.first()).isVisible();
        List<String> names = links.allInnerTexts().stream()
                .map(name -> name.split("“", -1)[0].strip())
                .filter(name -> !name.isEmpty() && !name.equals(client))
                .sorted()
                .distinct()
                .toList();
        assertThat(names).as("clients of the one signed in").isNotEmpty();
        return names.get(TAKEN.getAndIncrement() % names.size());
    }
}
