package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.confide.note.NoteSection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Hears C and where it was pressed: in which section of the note the marked words stand or, where none are marked, the
 * focus. Never while somebody types (WCAG 2.1.4).
 */
final class PlaceOfFocus {

    private static final String SECTION = "(() => { const marked = window.getSelection();"
            + " const place = marked && !marked.isCollapsed ? marked.anchorNode : event.target;"
            + " const element = place && place.nodeType === 1 ? place : place && place.parentElement;"
            + " const section = element && element.closest('[data-section]');"
            + " return section ? section.getAttribute('data-section') : ''; })()";
    private static final String MARKED = "String(window.getSelection() || '').trim().slice(0, 1000)";

    private PlaceOfFocus() {}

    static void onC(Component region, SerializableBiConsumer<@Nullable NoteSection, String> pressed) {
        region.getElement()
                .addEventListener("keydown", event -> {
                    JsonNode data = event.getEventData();
                    String section = data.path(SECTION).asString("");
                    pressed.accept(
                            section.isEmpty() ? null : NoteSection.valueOf(section),
                            data.path(MARKED).asString(""));
                })
                .addEventData(SECTION)
                .addEventData(MARKED)
                .setFilter("event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey"
                        + " && !event.target.closest('input, textarea, select, [contenteditable]')"
                        + " && (event.preventDefault() || true)");
    }
}
