package org.confide.vault;

import java.time.LocalDate;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * The note on the page: the one place where its text is in the clear. It is no entity and never meets Hibernate; what
 * leaves it is sealed.
 */
final class OpenNote {

    private final OpenVault vault;
    private final NoteCipher.Place place;
    private final String kind;
    private final int base;
    private long counter;
    private boolean changed;
    private NoteText content;

    private OpenNote(OpenVault vault, NoteCipher.Place place, String kind, int base, long counter, NoteText content) {
        this.vault = vault;
        this.place = place;
        this.kind = kind;
        this.base = base;
        this.counter = counter;
        this.changed = counter > 0;
        this.content = content;
    }

    /** {@return a note that does not exist before its first word} */
    static OpenNote blank(OpenVault vault, NoteCipher.Place place, NoteText content) {
        return new OpenNote(vault, place, Note.PSYCHOTHERAPY, 0, 0, content);
    }

    /**
     * {@return what was written last}
     *
     * @throws Tampered when it does not open, or stands on a version that is gone
     */
    static OpenNote of(OpenVault vault, VaultLedger.Found found) {
        NoteCipher.Place place = found.note().place(vault.installation());
        NoteVersion version = found.version();
        NoteDraft draft = found.draft();
        int base = version == null ? 0 : version.number();
        if (draft != null) {
            if (SealedText.baseOf(draft.counter()) != base) {
                throw new Tampered("note", place.note());
            }
            NoteText text = NoteCipher.open(vault.keys(), place, NoteCipher.DRAFT, draft.counter(), draft.ciphertext());
            return new OpenNote(vault, place, found.note().kind(), base, draft.counter(), text);
        }
        if (version == null) {
            throw new Tampered("note", place.note());
        }
        return new OpenNote(vault, place, found.note().kind(), base, 0, text(vault, found.note(), version));
    }

    static NoteText text(OpenVault vault, Note note, NoteVersion version) {
        return NoteCipher.open(
                vault.keys(), note.place(vault.installation()), note.kind(), version.number(), version.ciphertext());
    }

    /** {@return the same words on top of another version} */
    OpenNote on(NoteCipher.Place place, int base) {
        OpenNote moved = new OpenNote(vault, place, kind, base, 0, content);
        moved.changed = true;
        return moved;
    }

    NoteCipher.Place place() {
        return place;
    }

    /** {@return the newest version it was written on, 0 for none} */
    int base() {
        return base;
    }

    /** {@return the counter of the draft it was opened from, 0 for none} */
    long counter() {
        return counter;
    }

    /** {@return whether it can still be sealed: the keys are there} */
    boolean isOpen() {
        return vault.isOpen();
    }

    OpenVault vault() {
        return vault;
    }

    /** {@return whether it says anything that no version says} */
    boolean changed() {
        return changed;
    }

    LocalDate day() {
        return content.day();
    }

    String title() {
        return content.title();
    }

    void title(@Nullable String title) {
        become(new NoteText(title == null ? "" : title, content.text(), content.date(), content.tags()));
    }

    String text() {
        return content.text();
    }

    void text(@Nullable String text) {
        become(new NoteText(content.title(), text == null ? "" : text, content.date(), content.tags()));
    }

    /** {@return what is on the page now, sealed as the next draft} */
    SealedText draft() {
        counter = counter == 0 ? SealedText.firstCounter(base) : counter + 1;
        return sealed(false, NoteCipher.DRAFT, counter);
    }

    /** {@return what is on the page now, sealed as the next version} */
    SealedText version() {
        return sealed(true, kind, base + 1L);
    }

    private SealedText sealed(boolean version, String sealedAs, long number) {
        byte[] ciphertext = NoteCipher.seal(vault.keys(), place, sealedAs, number, content);
        return new SealedText(Uuid7.next(), place, kind, version, number, base, vault.akVersion(), ciphertext);
    }

    private void become(NoteText next) {
        changed |= !next.equals(content);
        content = next;
    }
}
