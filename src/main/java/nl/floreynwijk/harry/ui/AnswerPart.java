package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.AskedNeighbour;
import nl.floreynwijk.harry.JobDetails;
import nl.floreynwijk.harry.WriteResult;

/** Where a neighbour whom a request reached offers to do it, asks something, or says that they cannot. */
class AnswerPart extends Composite<Section> {

    private final transient JobDetails job;
    private final transient JobParts parts;
    private final AskFields terms =
            new AskFields(getTranslation("harry.answer.terms"), it -> getTranslation("harry.ask.long." + it));
    private final TextArea words = new TextArea(getTranslation("harry.answer.words"));
    private final RefusedFields refused = new RefusedFields();

    AnswerPart(JobDetails job, JobParts parts) {
        this.job = job;
        this.parts = parts;
        var offered = job.neighbours().stream().findFirst().flatMap(AskedNeighbour::offer);
        offered.ifPresent(terms::show);
        words.setHelperText(getTranslation("harry.answer.words.how"));
        words.setManualValidation(true);
        words.setWidthFull();
        var offer = new Button(
                getTranslation(offered.isPresent() ? "harry.answer.change" : "harry.answer.offer"), _ -> offer());
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(offer);
        buttons.addClassName("buttons");
        if (offered.isPresent()) {
            buttons.add(new Button(getTranslation("harry.answer.take-back"), _ -> takeBack()));
        }
        buttons.add(new Button(getTranslation("harry.answer.decline"), _ -> askDecline()));
        var form = new Div(new H2(getTranslation("harry.answer")), terms, words, buttons);
        offered.ifPresent(it -> form.addComponentAtIndex(
                1, new Paragraph(getTranslation("harry.answer.offered", JobWords.terms(it, getLocale())))));
        form.addClassNames("card", "stack");
        var thread = new Div(new H2(getTranslation("harry.answer.question")), thread());
        thread.addClassNames("card", "stack");
        getContent().addClassName("job-part");
        getContent().add(form, thread);
    }

    private ThreadPart thread() {
        return new ThreadPart(
                job.messages(),
                new ThreadPart.Names(job.shownName(), getTranslation("harry.thread.you")),
                job.shownName(),
                it -> parts.answers().writeToAsker(job.id(), it),
                () -> parts.done(job, getTranslation("harry.thread.sent")));
    }

    private void offer() {
        refused.clear();
        terms.read(refused).ifPresent(this::offer);
    }

    private void offer(Ask ask) {
        switch (parts.answers().offer(job.id(), ask, words.getValue())) {
            case WriteResult.Sent() -> parts.done(job, getTranslation("harry.answer.sent", job.shownName()));
            case WriteResult.LookedAtFirst() -> parts.done(job, getTranslation("harry.answer.looked-at-first"));
            case WriteResult.NoSum() -> terms.refuse(refused);
            case WriteResult.NoWords(var longest) ->
                refused.add(words, getTranslation("harry.thread.no-words", longest));
            case WriteResult.WordsRefused(var finding) -> refused.add(words, FindingWords.said(finding, getLocale()));
            case WriteResult.TooMany(var most) -> refused.add(words, getTranslation("harry.thread.too-many", most));
            case WriteResult.Over() -> parts.refused(job, getTranslation("harry.thread.over"));
            case WriteResult.TooOften(var retryAfter) ->
                refused.add(words, getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
        }
    }

    private void takeBack() {
        parts.answers().takeBack(job.id());
        parts.done(job, getTranslation("harry.answer.taken-back"));
    }

    private void askDecline() {
        new Question(
                        getTranslation("harry.answer.decline.title"),
                        getTranslation("harry.answer.decline.means"),
                        getTranslation("harry.answer.decline"),
                        () -> {
                            parts.answers().decline(job.id());
                            parts.done(job, getTranslation("harry.answer.declined"));
                        })
                .open();
    }
}
