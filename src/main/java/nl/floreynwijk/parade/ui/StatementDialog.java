package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.bank.StatementProblem;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FileUpload;
import nl.floreynwijk.base.ui.UploadWords;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.ParadeBank;
import nl.floreynwijk.parade.StatementRead;

/** Where the treasurer hands in a statement of the bank; reading it holds no page up. */
class StatementDialog extends Dialog {

    private final transient ParadeBank bank;
    private final EditionId edition;
    private final transient Consumer<String> taken;
    private final Upload upload = new Upload();
    private final Answer answer = new Answer();

    StatementDialog(ParadeBank bank, EditionId edition, Consumer<String> taken) {
        this.bank = bank;
        this.edition = edition;
        this.taken = taken;
        setHeaderTitle(getTranslation("parade.money.import.title"));
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        upload.setUploadHandler(
                new FileUpload(ParadeBank.MOST_BYTES, (file, _) -> read(file), () -> refuse(say("problem.TOO_LARGE"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ParadeBank.MOST_BYTES);
        upload.setAcceptedFileExtensions(".xml", ".053", ".camt");
        var words = UploadWords.in(this::getTranslation);
        words.getError().setIncorrectFileType(say("problem.NOT_XML")).setFileIsTooBig(say("problem.TOO_LARGE"));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        var content = new Div(new Paragraph(say("how")), upload, answer);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(say("close"), _ -> close()));
    }

    private Runnable read(Path file) {
        try {
            var result = bank.take(edition, file);
            Files.deleteIfExists(file);
            return () -> show(result);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void refuse(String why) {
        upload.clearFileList();
        answer.refused(why);
    }

    private void show(StatementRead result) {
        upload.clearFileList();
        switch (result) {
            case StatementRead.Taken(var lines, var known, var matched) -> {
                close();
                taken.accept(say(lines == 0 ? "nothing-new" : "done", lines, matched, lines - matched, known));
            }
            case StatementRead.Refused(var problem) -> answer.refused(say("refused", wordsFor(problem)));
            case StatementRead.OtherAccount(var account, var own) ->
                answer.refused(say("other-account", account.text(), own.text()));
            case StatementRead.TooMany(var most) -> answer.refused(say("too-many", most));
            case StatementRead.NoAccount() -> answer.refused(say("no-account"));
            case StatementRead.TooOften(var wait) -> answer.refused(say("too-often", RateLimits.minutes(wait)));
            case StatementRead.Unknown() -> answer.refused(getTranslation("parade.money.gone"));
        }
    }

    private String wordsFor(StatementProblem problem) {
        var what = problem.kind() == StatementProblem.Kind.WRONG_TOTAL
                ? say("problem.WRONG_TOTAL", problem.difference().text(getLocale()))
                : say("problem." + problem.kind().name());
        return problem.line() == 0 ? what : what + " " + say("at-line", Integer.toString(problem.line()));
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.money.import." + name, values);
    }
}
