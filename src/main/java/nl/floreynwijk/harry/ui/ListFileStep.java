package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
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
import nl.floreynwijk.harry.ListId;
import org.jspecify.annotations.Nullable;

/** Where somebody chooses the file with a list; it is kept as long as the page is open, and read again when it is taken over. */
class ListFileStep extends Composite<Section> {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Tables tables;
    private final Upload upload = new Upload();
    private final Answer answer = new Answer();
    private Consumer<Table> read = _ -> {};
    private Runnable refused = () -> {};
    private @Nullable Path file;

    ListFileStep(Tables tables, ListId draft) {
        this.tables = tables;
        upload.setUploadHandler(
                new FileUpload(MOST_BYTES, (received, name) -> () -> take(received, name), () -> refuse(tooLarge())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx");
        var words = UploadWords.in(this::getTranslation);
        words.getError().setIncorrectFileType(getTranslation("harry.list.file.wrong-kind"));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        var download = ListTools.download(draft, getTranslation("harry.list.file.how.download"));
        var how = new OrderedList(
                new ListItem(download),
                new ListItem(getTranslation("harry.list.file.how.change")),
                new ListItem(getTranslation("harry.list.file.how.read")));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("harry.list.file.choose")), how, upload, answer);
    }

    /** Tells when there is a file that can be read, and when there is none any more. */
    void whenRead(Consumer<Table> read, Runnable refused) {
        this.read = read;
        this.refused = refused;
    }

    private void take(Path received, String name) {
        forget();
        file = received;
        if (!isAttached()) {
            forget();
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx") && !tables.isPacked(received)) {
            refuse(getTranslation("harry.list.file.no-spreadsheet"));
        } else {
            withTable(table -> {
                answer.done(getTranslation("harry.list.file.read", table.rows().size()));
                read.accept(table);
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
            case ReadResult.Empty() -> refuse(getTranslation("harry.list.file.empty"));
            case ReadResult.TooLarge _ -> refuse(tooLarge());
            case ReadResult.TooManyRows(var most) -> refuse(getTranslation("harry.list.file.too-many-rows", most));
            case ReadResult.TooManyColumns(var most) ->
                refuse(getTranslation("harry.list.file.too-many-columns", most));
            case ReadResult.RowTooWide(var line, var headings) ->
                refuse(getTranslation("harry.list.file.row-too-wide", String.valueOf(line), headings));
            case ReadResult.CellTooLong(var line, var most) ->
                refuse(getTranslation("harry.list.file.cell-too-long", String.valueOf(line), most));
            case ReadResult.Unreadable() -> refuse(getTranslation("harry.list.file.unreadable"));
        }
    }

    private String tooLarge() {
        return getTranslation("base.upload.too-large");
    }

    private void refuse(String reason) {
        forget();
        refused.run();
        answer.refused(reason);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    /** The file is not needed any more; another can be chosen. */
    private void forget() {
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
