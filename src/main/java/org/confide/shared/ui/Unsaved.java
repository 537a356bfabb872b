package org.confide.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import org.jspecify.annotations.Nullable;

/** Text on a screen that may not be saved yet; the screen is left once it is, or when the person says so. */
public interface Unsaved {

    /** {@return whether something on the page is in the page alone: on its way, held up, or not to be stored} */
    boolean hasUnsaved();

    /** {@return whether it is known already that the last words can't be saved at once} */
    boolean isHeldUp();

    /** {@return whether some words can't be saved as they stand, and do not only wait for the record} */
    boolean isOnThePageAlone();

    /**
     * Goes on with something when the last words are saved; a save that fails or takes long calls it off.
     *
     * @param act what to go on with
     * @param otherwise what to do when it is called off
     */
    void onceSaved(Runnable act, Runnable otherwise);

    /**
     * Lets a screen be left once every word is saved, or asks where that can't be.
     *
     * @param text what is written on the screen, or null where nothing is
     * @param event the leaving
     */
    static void leave(@Nullable Unsaved text, BeforeLeaveEvent event) {
        if (text == null || !text.hasUnsaved()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        if (text.isHeldUp()) {
            ask(leave, text.isOnThePageAlone());
        } else {
            text.onceSaved(leave::proceed, () -> ask(leave, false));
        }
    }

    private static void ask(BeforeLeaveEvent.ContinueNavigationAction leave, boolean onThePageAlone) {
        ConfirmDialog ask = new ConfirmDialog(
                "Not every word is saved yet",
                onThePageAlone
                        ? "Some words are on this page alone, since they can't be saved as they stand. If you stay, you"
                                + " can change or copy them."
                        : "The last words are still on their way. If you stay, they are saved as soon as the record"
                                + " answers.",
                "Leave this screen",
                confirmed -> leave.proceed());
        ask.setCancelable(true);
        ask.setCancelText("Stay here");
        ask.open();
    }
}
