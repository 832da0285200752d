package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.JobMessage;
import nl.floreynwijk.harry.JobResult;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestKind;
import nl.floreynwijk.harry.RequestState;

/** What the office can do about a job. */
class DeskJobTools extends Composite<Section> {

    private final transient JobDetails job;
    private final transient RequestDesk desk;
    private final transient JobParts parts;
    private final Div tools = new Div();
    private final Div contact = new Div();

    DeskJobTools(JobDetails job, RequestDesk desk, JobParts parts) {
        this.job = job;
        this.desk = desk;
        this.parts = parts;
        tools.addClassName("buttons");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("harry.desk-job")), new Paragraph(explain()));
        job.doubts().forEach(it -> getContent().add(new Paragraph(getTranslation("harry.doubt." + it))));
        addTools();
        getContent().add(tools, contact);
        job.messages().stream().filter(JobMessage::held).map(this::held).forEach(getContent()::add);
    }

    private String explain() {
        if (job.isInTrouble()) {
            return getTranslation("harry.desk-job.trouble");
        }
        return getTranslation(job.fromOutside() ? "harry.desk-job.outside" : "harry.desk-job." + job.state());
    }

    private void addTools() {
        if (job.isInTrouble()) {
            tool("harry.desk-job.decide", () -> new DecideDialog(
                            (verdict, words) -> desk.decide(job.id(), verdict, words, job.version()), this::say)
                    .open());
            return;
        }
        switch (job.state()) {
            case HELD -> tool("harry.desk-job.clear", () -> say(desk.clear(job.id(), job.version())));
            case OPEN -> {
                tool("harry.desk-job.send", () -> new SendDialog(desk, job, this::say).open());
                if (job.kind() == RequestKind.NEIGHBOUR) {
                    tool("harry.desk-job.widen", () -> say(desk.widen(job.id(), job.version())));
                }
            }
            case AGREED, DONE, CANCELLED -> {}
        }
        if (job.state() == RequestState.OPEN || job.state() == RequestState.HELD) {
            tools.add(new Button(getTranslation("harry.desk-job.reach", job.shownName()), _ -> showContact()));
        }
        // For somebody without an account the office cancels as they would
        if (job.ending().isEmpty() && !job.fromOutside()) {
            tools.add(new Button(getTranslation("harry.desk-job.stop"), _ -> askStop()));
        }
    }

    private void tool(String key, Runnable deed) {
        var tool = new Button(getTranslation(key), _ -> deed.run());
        if (tools.getComponentCount() == 0) {
            tool.addThemeVariants(ButtonVariant.PRIMARY);
        }
        tools.add(tool);
    }

    private void showContact() {
        contact.removeAll();
        desk.contactOf(job.id()).ifPresent(it -> contact.add(AgreedCard.contact("harry.agreed.asker", it, false)));
    }

    private void askStop() {
        new ReasonDialog(
                        getTranslation("harry.desk-job.stop.title"),
                        getTranslation("harry.desk-job.stop.means"),
                        RequestDesk.LONGEST_DECISION,
                        getTranslation("harry.desk-job.stop"),
                        this::stop)
                .open();
    }

    private Optional<String> stop(String reason) {
        var result = desk.stop(job.id(), reason, job.version());
        if (result instanceof JobResult.NoWords(var longest)) {
            return Optional.of(getTranslation("harry.thread.no-words", longest));
        }
        say(result);
        return Optional.empty();
    }

    /** What somebody wrote that the other does not read as yet. */
    private Div held(JobMessage message) {
        var buttons = new Div(
                new Button(
                        getTranslation("harry.desk-job.message.clear"),
                        _ -> say(desk.clearMessage(job.id(), message.number()))),
                new Button(
                        getTranslation("harry.desk-job.message.remove"),
                        _ -> say(desk.removeMessage(job.id(), message.number()))));
        buttons.addClassName("buttons");
        var text = new Paragraph(message.text());
        text.addClassName("job-quote");
        return new Div(new Paragraph(getTranslation("harry.desk-job.message")), text, buttons);
    }

    private void say(JobResult result) {
        switch (result) {
            case JobResult.Taken() -> parts.done(job, getTranslation("harry.desk-job.done"));
            case JobResult.ChangedMeanwhile() -> parts.refused(job, getTranslation("harry.job.changed-meanwhile"));
            default -> throw new IllegalStateException("Said where it was asked: " + result);
        }
    }
}
