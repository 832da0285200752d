package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.bank.StatementProblem;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FileUpload;
import nl.floreynwijk.base.ui.UploadWords;
import nl.floreynwijk.budgets.BankStatements;
import nl.floreynwijk.budgets.ImportResult;

/** Where the treasurer hands in a statement of the bank; reading it holds no page up. */
class StatementUpload extends Composite<Section> {

    private final transient BankStatements statements;
    private final transient Runnable taken;
    private final Upload upload = new Upload();
    private final Answer answer = new Answer();

    StatementUpload(BankStatements statements, Runnable taken) {
        this.statements = statements;
        this.taken = taken;
        upload.setUploadHandler(new FileUpload(
                BankStatements.MOST_BYTES,
                (file, _) -> read(file),
                () -> refuse(getTranslation("budgets.bank.problem.TOO_LARGE"))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BankStatements.MOST_BYTES);
        upload.setAcceptedFileExtensions(".xml", ".053", ".camt");
        var words = UploadWords.in(this::getTranslation);
        words.getError()
                .setIncorrectFileType(getTranslation("budgets.bank.problem.NOT_XML"))
                .setFileIsTooBig(getTranslation("budgets.bank.problem.TOO_LARGE"));
        upload.setI18n(words);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(getTranslation("budgets.bank.upload")),
                        new Paragraph(getTranslation("budgets.bank.upload.how")),
                        upload,
                        answer);
    }

    private Runnable read(Path file) {
        try {
            var result = statements.take(file);
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

    private void show(ImportResult result) {
        upload.clearFileList();
        switch (result) {
            case ImportResult.Imported(var count, var known, var lines, var knownLines, var matched) -> {
                answer.done(getTranslation("budgets.bank.imported", count, lines, matched, known, knownLines));
                taken.run();
            }
            case ImportResult.KnownAlready(var count) -> answer.done(getTranslation("budgets.bank.known", count));
            case ImportResult.Refused(var problem) -> answer.refused(wordsFor(problem));
            case ImportResult.OtherAccount(var account, var own) ->
                answer.refused(getTranslation("budgets.bank.other-account", account.text(), own.text()));
            case ImportResult.SaysOtherwise(var statement) ->
                answer.refused(getTranslation("budgets.bank.says-otherwise", statement));
            case ImportResult.Busy() -> answer.refused(getTranslation("budgets.bank.busy"));
            case ImportResult.TooOften(var wait) ->
                answer.refused(getTranslation("budgets.bank.too-often", RateLimits.minutes(wait)));
            case ImportResult.NoAccount() -> answer.refused(getTranslation("budgets.bank.no-account"));
        }
    }

    private String wordsFor(StatementProblem problem) {
        var kind = problem.kind();
        var what = kind == StatementProblem.Kind.WRONG_TOTAL
                ? getTranslation(
                        "budgets.bank.problem.WRONG_TOTAL", problem.difference().text(getLocale()))
                : getTranslation("budgets.bank.problem." + kind.name());
        return getTranslation("budgets.bank.refused", what, where(problem)).strip();
    }

    private String where(StatementProblem problem) {
        if (problem.line() == 0) {
            return "";
        }
        return problem.entry() == 0
                ? getTranslation("budgets.bank.at-line", Integer.toString(problem.line()))
                : getTranslation(
                        "budgets.bank.at-entry", Integer.toString(problem.entry()), Integer.toString(problem.line()));
    }
}
