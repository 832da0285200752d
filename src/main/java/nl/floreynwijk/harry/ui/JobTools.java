package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.base.ui.WordsDialog;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.JobResult;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.Side;
import nl.floreynwijk.harry.TextFinding;

/** What one side of a job can do about it. */
record JobTools(JobDetails job, JobParts parts) {

    /** Once it is agreed. */
    Div agreed() {
        var tools = buttons();
        var agreed = job.agreement().orElseThrow();
        var meet = new Button(
                text(agreed.appointment().isPresent() ? "harry.tools.move" : "harry.tools.meet"), _ -> new MeetDialog(
                                agreed.appointment(),
                                moment -> parts.jobs().meet(job.id(), moment),
                                () -> parts.done(job, text("harry.tools.met")))
                        .open());
        tools.add(meet);
        if (job.side() == Side.ASKER) {
            var done = new Button(text("harry.tools.done"), _ -> askDone());
            tools.add(done);
            (agreed.appointment().isPresent() ? done : meet).addThemeVariants(ButtonVariant.PRIMARY);
        }
        tools.add(cancelButton(), troubleButton());
        return tools;
    }

    /** Before anything is agreed. */
    Div cancel() {
        var tools = buttons();
        tools.add(cancelButton());
        return tools;
    }

    /** Afterwards. */
    Div trouble() {
        var tools = buttons();
        tools.add(troubleButton());
        return tools;
    }

    private static Div buttons() {
        var buttons = new Div();
        buttons.addClassName("buttons");
        return buttons;
    }

    private void askDone() {
        new WordsDialog(
                        text("harry.tools.done.title"),
                        text("harry.tools.done.means"),
                        text("harry.tools.done.thanks"),
                        Jobs.LONGEST_LINE,
                        text("harry.tools.done"),
                        words -> say(parts.jobs().confirmDone(job.id(), words), "harry.tools.is-done"))
                .open();
    }

    private Button cancelButton() {
        var step = job.agreement().isPresent() ? "cancel" : "withdraw";
        return new Button(text("harry.tools." + step), _ -> new ReasonDialog(
                        text("harry.tools." + step + ".title"),
                        text("harry.tools." + step + ".means"),
                        Jobs.LONGEST_LINE,
                        text("harry.tools." + step + ".do"),
                        reason -> say(parts.jobs().cancel(job.id(), reason), "harry.tools.cancelled"))
                .open());
    }

    private Button troubleButton() {
        return new Button(text("harry.tools.trouble"), _ -> new WordsDialog(
                        text("harry.tools.trouble.title"),
                        text("harry.tools.trouble.means"),
                        text("harry.tools.trouble.what"),
                        Jobs.LONGEST_TROUBLE,
                        text("harry.tools.trouble.do"),
                        words -> say(parts.jobs().raiseTrouble(job.id(), words), "harry.tools.trouble-raised"))
                .open());
    }

    /** What is wrong with the words; empty when it was done, or something else came in between. */
    private Optional<String> say(JobResult result, String done) {
        return switch (result) {
            case JobResult.Taken() -> {
                parts.done(job, text(done));
                yield Optional.empty();
            }
            case JobResult.NoWords(var longest) -> Optional.of(text("harry.thread.no-words", longest));
            case JobResult.WordsRefused(var finding) -> Optional.of(refusal(finding));
            case JobResult.ChangedMeanwhile() -> {
                parts.refused(job, text("harry.job.changed-meanwhile"));
                yield Optional.empty();
            }
            case JobResult.NotThen _,
                    JobResult.TooOften _,
                    JobResult.NotCertified _,
                    JobResult.NoSuchMember _,
                    JobResult.NoSum _ -> throw new IllegalStateException("Not of these steps: " + result);
        };
    }

    private static String refusal(TextFinding finding) {
        return finding instanceof TextFinding.Doubtful
                ? text("harry.finding.abuse")
                : FindingWords.said(finding, Texts.language());
    }
}
