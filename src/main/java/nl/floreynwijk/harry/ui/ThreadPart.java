package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.JobMessage;
import nl.floreynwijk.harry.WriteResult;

/** What an asker and one neighbour wrote to each other, and where the next goes. */
class ThreadPart extends Composite<Div> {

    private final TextArea words = new TextArea();
    private final RefusedFields refused = new RefusedFields();
    private final transient Function<String, WriteResult> write;
    private final transient Runnable written;

    /**
     * The words of two people.
     *
     * @param names what the two are called
     * @param other the one to write to
     * @param write sends words
     * @param written shows the page anew
     */
    ThreadPart(
            List<JobMessage> messages,
            Names names,
            String other,
            Function<String, WriteResult> write,
            Runnable written) {
        this.write = write;
        this.written = written;
        words.setLabel(getTranslation("harry.thread.write", other));
        words.setManualValidation(true);
        words.setWidthFull();
        getContent().addClassNames("stack", "thread");
        getContent().add(list(messages, names), words, new Button(getTranslation("harry.thread.send"), _ -> send()));
    }

    /** What an asker and a neighbour are called. */
    record Names(String asker, String neighbour) {
        String of(JobMessage message) {
            return message.byAsker() ? asker : neighbour;
        }
    }

    /** The words of two people, for whoever only reads. */
    static OrderedList list(List<JobMessage> messages, Names names) {
        var list = new OrderedList();
        list.addClassName("thread-words");
        messages.forEach(it -> list.add(new MessageItem(it, names)));
        list.setVisible(!messages.isEmpty());
        return list;
    }

    /** What one of them wrote. */
    static class MessageItem extends Composite<ListItem> {

        MessageItem(JobMessage message, Names names) {
            var who = new Span(message.mine() ? getTranslation("harry.thread.you") : names.of(message));
            who.addClassName("thread-who");
            var when = new Span(DutchTime.moment(message.sentAt(), getLocale()));
            when.addClassName("guide-which");
            getContent().add(new Div(who, when), new Paragraph(message.text()));
            if (message.held()) {
                var held = new Paragraph(getTranslation("harry.thread.held"));
                held.addClassName("guide-which");
                getContent().add(held);
            }
            getContent().setClassName("thread-mine", message.mine());
        }
    }

    private void send() {
        refused.clear();
        switch (write.apply(words.getValue())) {
            case WriteResult.Sent(), WriteResult.LookedAtFirst() -> written.run();
            case WriteResult.NoWords(var longest) -> refuse(getTranslation("harry.thread.no-words", longest));
            case WriteResult.WordsRefused(var finding) -> refuse(FindingWords.said(finding, getLocale()));
            case WriteResult.TooMany(var most) -> refuse(getTranslation("harry.thread.too-many", most));
            case WriteResult.Over() -> refuse(getTranslation("harry.thread.over"));
            case WriteResult.TooOften(var retryAfter) ->
                refuse(getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
            case WriteResult.NoSum() -> throw new IllegalStateException("Words have no sum");
        }
    }

    private void refuse(String why) {
        refused.add(words, why);
    }
}
