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
     * Lets J and ↓ move the focus to the next stop in a region of long entries, K and ↑ to the one before; Enter follows
     * the first link of the entry that has the focus. An entry that goes on below the edge is scrolled by its arrow
     * first. One entry at a time is reached by Tab.
     *
     * @param region where the stops are
     */
    public static void browse(Component region) {
        region.addAttachListener(attached -> region.getElement().executeJs("""
                if (this.confideBrowse) return;
                this.confideBrowse = true;
                const stops = () => [...this.querySelectorAll('[data-stop]')];
                this.addEventListener('focusin', event => {
                  const here = event.target.closest('article[data-stop]');
                  if (!here) return;
                  stops().filter(stop => stop.matches('article')).forEach(stop => stop.tabIndex = stop === here ? 0 : -1);
                });
                this.addEventListener('keydown', event => {
                  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
                  const all = stops();
                  const now = all.findIndex(stop => stop.contains(document.activeElement));
                  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
                  if (key === 'Enter' && now >= 0 && event.target === all[now] && all[now].matches('article')) {
                    const link = all[now].querySelector('a[href]');
                    if (link) { event.preventDefault(); link.click(); }
                    return;
                  }
                  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[key];
                  if (!step) return;
                  let box = this;
                  while (box.parentElement && box.scrollHeight <= box.clientHeight) box = box.parentElement;
                  const view = box.getBoundingClientRect();
                  if (now >= 0 && key.startsWith('Arrow')) {
                    const edges = all[now].getBoundingClientRect();
                    if (step > 0 ? edges.bottom > view.bottom + 1 : edges.top < view.top - 1) return;
                  }
                  const next = all[now < 0 ? 0 : now + step];
                  if (!next) return;
                  event.preventDefault();
                  next.focus({ preventScroll: true });
                  next.scrollIntoView({ block: next.offsetHeight > view.height ? 'start' : 'nearest' });
                });"""));
    }

    /**
     * Makes a link, a button or an entry a stop for {@link #arrows} or {@link #browse}.
     *
     * @param stop the link, button or entry
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
