package org.confide.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/** Shows a picture that was filed, as large as the window lets it. */
class PictureDialog extends Dialog {

    /**
     * Makes the dialog.
     *
     * @param name what the document is called
     * @param picture its bytes
     */
    PictureDialog(String name, DocumentDownload picture) {
        setHeaderTitle(name);
        setWidth("min(92vw, 1040px)");
        Image image = new Image(picture, name);
        image.addClassName("document-picture");
        Div frame = new Div(image);
        frame.addClassName("document-frame");
        // What is larger than the window is scrolled, also without a mouse.
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "group");
        frame.getElement().setAttribute("aria-label", "Picture");
        add(frame);
        Anchor alone = new Anchor(picture, AttachmentType.INLINE, "Open in a new window");
        alone.setTarget(AnchorTarget.BLANK);
        alone.addClassNames("link", "dialog-start");
        Button close = new Button("Close picture", event -> close());
        getFooter().add(alone, close);
    }
}
