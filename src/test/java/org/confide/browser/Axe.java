package org.confide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what keeps people out, with axe-core. */
final class Axe {

    private static final String SERIOUS = """
            async rules => (await axe.run(document, {resultTypes: ['violations'], ...rules})).violations
              .filter(found => found.impact === 'serious' || found.impact === 'critical')
              .flatMap(found => found.nodes.map(node =>
                `${found.impact} ${found.id}: ${node.target.flat().join(' ')} ${node.html.slice(0, 160)} `
                + `[${node.failureSummary.replace(/\\s+/g, ' ').slice(0, 240)}]`))""";
    private static final Map<String, Object> EVERY_RULE = Map.of();
    // They take two thirds of all the time, and a narrow page has the colours of the wide one.
    private static final Map<String, Object> EVERY_RULE_BUT_ON_COLOUR = Map.of(
            "rules",
            Map.of("color-contrast", Map.of("enabled", false), "link-in-text-block", Map.of("enabled", false)));
    // Dark is the same page with other colours (FrontendTest), so the rules on colour are all that it can break:
    // those that axe asks by default. Asked for by their tag, a stricter level came along that nobody had asked before.
    private static final Map<String, Object> RULES_ON_COLOUR =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));
    private static final String SETTLED = """
            () => document.getAnimations().every(a => a.playState !== 'running')
              && !document.querySelector('vaadin-connection-indicator[loading]')""";

    private Axe() {}

    /** Wants nothing serious or critical on the page as it stands. */
    static void check(Page page, String what) {
        assertThat(serious(page, EVERY_RULE)).as("axe on %s", what).isEmpty();
    }

    /** How a page is looked at. */
    enum Look {
        WIDE(1280, ColorScheme.LIGHT, EVERY_RULE),
        WIDE_AND_DARK(1280, ColorScheme.DARK, RULES_ON_COLOUR),
        NARROW_AND_DARK(390, ColorScheme.DARK, RULES_ON_COLOUR),
        NARROW_COLOURS(390, ColorScheme.LIGHT, RULES_ON_COLOUR),
        NARROW(390, ColorScheme.LIGHT, EVERY_RULE_BUT_ON_COLOUR);

        private final int width;
        private final ColorScheme scheme;
        private final Map<String, Object> rules;

        Look(int width, ColorScheme scheme, Map<String, Object> rules) {
            this.width = width;
            this.scheme = scheme;
            this.rules = rules;
        }

        private void take(Page page) {
            page.setViewportSize(width, 800);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        }
    }

    /** Wants nothing serious or critical, wide and narrow, light and dark. */
    static List<String> everywhere(Page page, String what) {
        return at(page, what, EnumSet.allOf(Look.class));
    }

    /** {@return what is serious or critical on a page looked at in some ways} It is left wide and light. */
    static List<String> at(Page page, String what, Set<Look> looks) {
        List<String> found = new ArrayList<>();
        for (Look look : looks) {
            look.take(page);
            serious(page, look.rules).forEach(each -> found.add(what + ", " + look + ": " + each));
        }
        Look.WIDE.take(page);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> serious(Page page, Map<String, Object> rules) {
        page.waitForFunction(SETTLED);
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(SERIOUS, rules);
    }
}
