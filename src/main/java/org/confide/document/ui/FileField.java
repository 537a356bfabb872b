package org.confide.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Arrays;
import org.confide.document.FileType;
import org.confide.document.NewDocument;
import org.confide.identity.SignedInExecutor;

/** Takes one file: chosen, dropped, or photographed on a phone. Its value is the file's bytes, none at first. */
class FileField extends CustomField<byte[]> {

    private byte[] content = {};

    FileField(SignedInExecutor executor) {
        setLabel("File");
        setHelperText("A PDF, or a PNG or JPEG picture, at most 10 MB.");
        // The file comes in on a thread without the screen's lock.
        Upload upload = new Upload((UploadHandler) event -> {
            byte[] file = event.getInputStream().readNBytes(NewDocument.MOST_BYTES + 1);
            Runnable arrived = executor.asNow(() -> take(file));
            var unused = event.getUI().access(arrived::run);
        });
        upload.setAcceptedMimeTypes(
                Arrays.stream(FileType.values()).map(FileType::mediaType).toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(event -> take(new byte[0]));
        upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
        upload.setUploadButton(new Button("Choose file"));
        add(upload);
    }

    /** Takes what came in. */
    void take(byte[] file) {
        content = file;
        setInvalid(false);
        updateValue();
    }

    private void say(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    @Override
    protected byte[] generateModelValue() {
        return content;
    }

    @Override
    protected void setPresentationValue(byte[] file) {
        content = file;
    }
}
