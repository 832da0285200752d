package nl.floreynwijk.attachments.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentType;
import nl.floreynwijk.attachments.CheckResult;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.ui.FileUpload;
import nl.floreynwijk.base.ui.UploadWords;

/**
 * Where somebody adds files to a form; each is looked into at once, and what is wrong with it is said below.
 *
 * <p>The files wait on the disk as long as the field is on the page. Whoever saves the form hands its value to a service,
 * which keeps the files in the transaction of what they belong to. So a form that is never saved leaves nothing in the
 * database, and an open form costs no memory.
 */
public class AttachmentField extends AbstractCompositeField<Div, AttachmentField, List<CheckedFile>>
        implements HasValidation, Focusable<AttachmentField> {

    /** The most files at one thing. */
    public static final int MOST_FILES = 5;

    private static final List<AttachmentType> PHOTOS = List.of(AttachmentType.JPEG, AttachmentType.PNG);

    private final transient AttachmentCheck check;
    private final List<AttachmentType> types;
    private final int most;
    private final transient RefusalWords words = new RefusalWords(this::getTranslation);
    private final Button choose = new Button(getTranslation("attachments.field.choose"));
    private final Upload upload = new Upload();
    private final ChosenFiles chosen = new ChosenFiles(this::remove);
    private final Span error = new Span();
    private final AtomicInteger underWay = new AtomicInteger();

    /** An empty field; its label says what the files are of. */
    public AttachmentField(AttachmentCheck check, String label) {
        this(check, label, List.of(AttachmentType.values()), MOST_FILES);
    }

    /** An empty field for photos and nothing else. */
    public static AttachmentField forPhotos(AttachmentCheck check, String label) {
        return new AttachmentField(check, label, PHOTOS, MOST_FILES);
    }

    /** An empty field for one photo. */
    public static AttachmentField forPhoto(AttachmentCheck check, String label) {
        return new AttachmentField(check, label, PHOTOS, 1);
    }

    private AttachmentField(AttachmentCheck check, String label, List<AttachmentType> types, int most) {
        super(List.of());
        this.check = check;
        this.types = types;
        this.most = most;
        if (isForPhotos()) {
            choose.setText(getTranslation("attachments.field.choose-photo"));
        }
        upload.setUploadHandler(this::receive);
        upload.setUploadButton(choose);
        upload.setMaxFiles(most);
        upload.setMaxFileSize(AttachmentCheck.MOST_BYTES);
        upload.setAcceptedFileExtensions(extensions());
        var said = UploadWords.in(this::getTranslation);
        said.getError()
                .setTooManyFiles(words.tooMany(most))
                .setIncorrectFileType(getTranslation(
                        isForPhotos() ? "attachments.field.wrong-photo" : "attachments.field.wrong-kind"));
        upload.setI18n(said);
        upload.addFileRejectedListener(this::rejected);
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        frame(label);
    }

    private boolean isForPhotos() {
        return !types.contains(AttachmentType.PDF);
    }

    private String[] extensions() {
        return types.stream()
                .flatMap(type -> type.extensions().stream())
                .map("."::concat)
                .toArray(String[]::new);
    }

    private void frame(String label) {
        var caption = new Span(label);
        caption.addClassName("attachment-label");
        var help = new Span(
                getTranslation(isForPhotos() ? "attachments.field.how-photos" : "attachments.field.how", most));
        help.addClassName("attachment-help");
        choose.setAriaLabel(getTranslation("attachments.field.choose-this", choose.getText(), label));
        error.addClassName("attachment-error");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("attachment-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(caption, help, chosen, upload, error);
    }

    private void receive(UploadEvent event) throws IOException {
        underWay.incrementAndGet();
        try {
            new FileUpload(AttachmentCheck.MOST_BYTES, this::looked, () -> refuse(words.tooLarge()))
                    .handleUploadRequest(event);
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** Whether every file that was chosen is here; where one is still under way the field says so, and saving can wait. */
    public boolean isComplete() {
        if (underWay.get() > 0) {
            refuse(getTranslation("attachments.field.under-way"));
            return false;
        }
        return true;
    }

    /** Done before the page is held. */
    private Runnable looked(Path file, String name) {
        var result = check.check(file, name);
        return () -> take(result, name);
    }

    private void take(CheckResult result, String name) {
        if (result instanceof CheckResult.Fine(var file) && !types.contains(file.type())) {
            file.forget();
            refuse(words.noPhoto(name));
        } else if (result instanceof CheckResult.Fine(var file)) {
            add(file);
        } else {
            refuse(isForPhotos() ? words.ofPhoto(result, name) : words.of(result, name));
        }
    }

    private void add(CheckedFile file) {
        setInvalid(false);
        if (!isAttached() || getValue().stream().anyMatch(file::isSameAs)) {
            file.forget();
        } else if (getValue().size() == most) {
            file.forget();
            refuse(words.tooMany(most));
        } else {
            change(Stream.concat(getValue().stream(), Stream.of(file)).toList());
        }
    }

    private void rejected(FileRejectedEvent event) {
        var wrongKind =
                event.getErrorMessage().equals(upload.getI18n().getError().getIncorrectFileType());
        refuse(wrongKind ? wrongKind(event.getFileName()) : event.getErrorMessage());
    }

    private String wrongKind(String name) {
        return isForPhotos() ? words.notAllowedAsPhoto(name) : words.notAllowed(name);
    }

    private void refuse(String reason) {
        setErrorMessage(reason);
        setInvalid(true);
    }

    private void remove(CheckedFile file) {
        file.forget();
        setInvalid(false);
        change(getValue().stream().filter(it -> it != file).toList());
        focus();
    }

    private void change(List<CheckedFile> files) {
        setModelValue(files, true);
        chosen.show(files);
    }

    @Override
    protected void setPresentationValue(List<CheckedFile> files) {
        chosen.show(files);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getValue().forEach(CheckedFile::forget);
        clear();
    }

    @Override
    public void focus(FocusOption... options) {
        choose.focus(options);
    }

    @Override
    public void setErrorMessage(String reason) {
        error.setText(reason);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setClassName("invalid", invalid);
        if (!invalid) {
            error.setText("");
        }
    }

    @Override
    public boolean isInvalid() {
        return getContent().hasClassName("invalid");
    }
}
