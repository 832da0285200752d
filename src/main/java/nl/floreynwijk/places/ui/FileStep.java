package nl.floreynwijk.places.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FileUpload;
import nl.floreynwijk.base.ui.UploadWords;
import nl.floreynwijk.documents.ReadResult;
import nl.floreynwijk.documents.Table;
import nl.floreynwijk.documents.Tables;
import org.jspecify.annotations.Nullable;

/** Where somebody chooses the file; it is kept as long as the page is open, and read again whenever it is needed. */
class FileStep extends Composite<Section> {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Tables tables;
    private final Consumer<Table> chosen;
    private final Runnable refused;
    private final StepTitle title = new StepTitle(getTranslation("places.import.file"));
    private final Upload upload = new Upload();
    private final Answer answer = new Answer();
    private @Nullable Path file;

    /** Tells when there is a file that can be read, and when there is none any more. */
    FileStep(Tables tables, Consumer<Table> chosen, Runnable refused) {
        this.tables = tables;
        this.chosen = chosen;
        this.refused = refused;
        upload.setUploadHandler(
                new FileUpload(MOST_BYTES, (received, name) -> () -> take(received, name), () -> refuse(tooLarge())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx");
        var words = UploadWords.in(this::getTranslation);
        words.getError().setIncorrectFileType(getTranslation("places.upload.wrong-kind"));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        getContent().addClassName("card");
        getContent().add(title, new Paragraph(getTranslation("places.import.file.how")), upload, answer);
    }

    private void take(Path received, String name) {
        forget();
        file = received;
        if (!isAttached()) {
            forget();
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && !tables.isPacked(received)) {
            refuse(getTranslation("places.import.file.no-spreadsheet"));
        } else {
            withTable(table -> {
                answer.done(
                        getTranslation("places.import.file.read", table.rows().size()));
                chosen.accept(table);
            });
        }
    }

    /** Reads the file again, and says what is wrong with it where it is no table. */
    void withTable(Consumer<Table> work) {
        if (file == null) {
            return;
        }
        switch (tables.read(file)) {
            case ReadResult.Read(var table) -> work.accept(table);
            case ReadResult.Empty() -> refuse(getTranslation("places.import.file.empty"));
            case ReadResult.TooLarge(var most) -> refuse(tooLarge());
            case ReadResult.TooManyRows(var most) -> refuse(getTranslation("places.import.file.too-many-rows", most));
            case ReadResult.TooManyColumns(var most) ->
                refuse(getTranslation("places.import.file.too-many-columns", most));
            case ReadResult.RowTooWide(var line, var headings) ->
                refuse(getTranslation("places.import.file.row-too-wide", String.valueOf(line), headings));
            case ReadResult.CellTooLong(var line, var most) ->
                refuse(getTranslation("places.import.file.cell-too-long", String.valueOf(line), most));
            case ReadResult.Unreadable() -> refuse(getTranslation("places.import.file.unreadable"));
        }
    }

    private String tooLarge() {
        return getTranslation("base.upload.too-large");
    }

    private void refuse(String reason) {
        forget();
        refused.run();
        answer.refused(reason);
        title.takeFocus();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    /** The file is not needed any more; another can be chosen. */
    void forget() {
        upload.clearFileList();
        answer.clear();
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file = null;
        }
    }
}
