package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Registers keys. Chords work while their owner is on screen, with Ctrl and with the Mac's ⌘ alike. Single letters work
 * only while the focus is in their region and never while somebody types (WCAG 2.1.4).
 */
public final class Keys {

    private Keys() {}

    /**
     * Registers Ctrl or ⌘ with a key.
     *
     * @param owner works while this is on screen
     * @param key the key
     * @param action what it does
     * @return takes the key away again
     */
    public static Registration control(Component owner, Key key, Command action) {
        Registration control = Shortcuts.addShortcutListener(owner, action, key, KeyModifier.CONTROL);
        Registration meta = Shortcuts.addShortcutListener(owner, action, key, KeyModifier.META);
        return Registration.combine(control, meta);
    }

    /**
     * Registers Ctrl or ⌘ with a key, for as long as the focus is within a region.
     *
     * @param region where the focus must be
     * @param key the key
     * @param action what it does
     * @return takes the key away again
     */
    public static Registration controlWithin(Component region, Key key, Command action) {
        Registration control = Shortcuts.addShortcutListener(region, action, key, KeyModifier.CONTROL)
                .listenOn(region);
        Registration meta = Shortcuts.addShortcutListener(region, action, key, KeyModifier.META)
                .listenOn(region);
        return Registration.combine(control, meta);
    }

    /**
     * Registers Alt with a key.
     *
     * @param owner works while this is on screen
     * @param key the key
     * @param action what it does
     * @return takes the key away again
     */
    public static Registration alt(Component owner, Key key, Command action) {
        return Shortcuts.addShortcutListener(owner, action, key, KeyModifier.ALT);
    }

    /**
     * Opens a region for single letters and digits. The region must be able to hold the focus: it gets a
     * {@code tabindex} when it has none.
     *
     * @param region where the focus must be
     * @return takes the letters
     */
    public static Letters within(Component region) {
        return new Letters(region);
    }

    /**
     * Lets the arrow keys move the focus among the links and buttons of a list; Enter opens by itself.
     *
     * @param list the list
     */
    public static void arrows(Component list) {
        list.addAttachListener(attached -> list.getElement().executeJs("""
                if (this.confideArrows) return;
                this.confideArrows = true;
                this.addEventListener('keydown', event => {
                  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
                  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  if (event.target.closest('input, textarea, [contenteditable], vaadin-tabs')) return;
                  const stops = [...this.querySelectorAll('[data-stop]')];
                  const now = stops.findIndex(stop => stop.contains(document.activeElement));
                  const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
                  if (next) { event.preventDefault(); next.focus(); }
                });"""));
    }

    /**
     * Makes a link or a button a stop for {@link #arrows}.
     *
     * @param stop the link
     * @param <C> its type
     * @return the same
     */
    public static <C extends Component> C stop(C stop) {
        stop.getElement().setAttribute("data-stop", "");
        return stop;
    }

    /** The letters of one region. */
    public static final class Letters {

        private final Map<String, Command> actions = new HashMap<>();

        private Letters(Component region) {
            if (!region.getElement().hasAttribute("tabindex")) {
                region.getElement().setAttribute("tabindex", "-1");
            }
            region.getElement()
                    .addEventListener("keydown", event -> {
                        String key = event.getEventData().path("event.key").asString("");
                        Command action = actions.get(key.toLowerCase(Locale.ROOT));
                        if (action != null) {
                            action.execute();
                        }
                    })
                    .addEventData("event.key")
                    .setFilter("event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey"
                            + " && !event.target.closest('input, textarea, select, [contenteditable]')");
        }

        /**
         * Registers a letter or a digit.
         *
         * @param letter such as "J"
         * @param action what it does
         * @return this
         */
        public Letters on(String letter, Command action) {
            actions.put(letter.toLowerCase(Locale.ROOT), action);
            return this;
        }
    }
}
