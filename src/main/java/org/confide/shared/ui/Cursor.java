package org.confide.shared.ui;

import com.vaadin.flow.component.Component;

/** Puts the cursor into a field, also on the first page a browser opens. */
public final class Cursor {

    private Cursor() {}

    /**
     * Puts it there as soon as the field is to be seen. Vaadin's own way is over before the first page is put together,
     * so that after a reload nobody would be where they were.
     *
     * @param field what is typed into
     */
    public static void into(Component field) {
        field.getElement().executeJs("""
                const end = performance.now() + 5000;
                const place = () => {
                  if (this.focusElement && this.checkVisibility()) this.focus();
                  else if (performance.now() < end) setTimeout(place, 20);
                };
                place();""");
    }
}
