package org.confide.note.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;

/** Something that helps to write a progress note, contributed to the editor by another room. */
public interface WritingAid {

    /** {@return its place under a section's label, lowest first} */
    int order();

    /**
     * Gets ready for one note, once, when its editor opens.
     *
     * @param note the note
     * @return the aid for its sections
     */
    Aid open(NoteInWriting note);

    /** The aid for one note. */
    interface Aid {

        /**
         * Offers a tool for a section.
         *
         * @param section which
         * @param text its field; what is put there is saved as if it had been typed
         * @return what stands under the section's label, or nothing
         */
        default Optional<Component> tool(NoteSection section, TextArea text) {
            return Optional.empty();
        }

        /** {@return what stands in the bar below the note, or nothing} */
        default Optional<Component> barTool() {
            return Optional.empty();
        }

        /**
         * Hears that the note was changed.
         *
         * @param content what it says now
         */
        default void changed(DraftContent content) {}
    }
}
