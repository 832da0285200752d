package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.MarketMessageResult;
import nl.floreynwijk.parade.MarketMessages;
import nl.floreynwijk.parade.MessageTo;

/** A message to those who booked, or to some of them; how many get it is said before it goes. */
class MessagePart extends Composite<Section> {

    private final MarketMessages messages;
    private final EditionSummary edition;
    private final Answer answer;
    private final Select<Category> category = new Select<>();
    private final Select<LocalDate> day = new Select<>();
    private final TextArea text = new TextArea();
    private final Paragraph readers = new Paragraph();
    private final RefusedFields refused = new RefusedFields();

    MessagePart(MarketMessages messages, EditionSummary edition, Answer answer) {
        this.messages = messages;
        this.edition = edition;
        this.answer = answer;
        dress(category, "category");
        category.setItems(Category.values());
        category.setItemLabelGenerator(it -> it == null ? say("category.every") : BookingWords.category(it));
        dress(day, "day");
        day.setItems(edition.days().stream().map(EditionDay::day).toList());
        day.setItemLabelGenerator(it -> it == null ? say("day.every") : DutchTime.dayAndMonth(it, getLocale()));
        text.setLabel(say("text"));
        text.setManualValidation(true);
        text.setWidthFull();
        readers.getElement().setAttribute("role", "status");
        var send = new Button(say("send"), _ -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(say("title")), category, day, readers, text, send);
        count();
    }

    private void dress(Select<?> select, String name) {
        select.setLabel(say(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say(name + ".every"));
        select.addValueChangeListener(_ -> count());
    }

    private String say(String key, Object... values) {
        return getTranslation("parade.message." + key, values);
    }

    private MessageTo to() {
        return new MessageTo(category.getOptionalValue(), day.getOptionalValue());
    }

    private void count() {
        readers.setText(say("readers", messages.count(edition.id(), to())));
    }

    private void ask() {
        answer.clear();
        refused.clear();
        var length = text.getValue().strip().length();
        if (length == 0 || length > MarketMessages.LONGEST) {
            refused.add(text, say("no-words", MarketMessages.LONGEST));
            return;
        }
        var to = to();
        new Question(
                        say("sure.title"),
                        say("sure.means", messages.count(edition.id(), to)),
                        say("send"),
                        () -> send(to))
                .open();
    }

    private void send(MessageTo to) {
        switch (messages.send(edition.id(), to, text.getValue())) {
            case MarketMessageResult.Sent(var people) -> {
                text.clear();
                answer.done(say("sent", people));
            }
            case MarketMessageResult.NoWords(var longest) -> refused.add(text, say("no-words", longest));
            case MarketMessageResult.Nobody() -> answer.refused(say("nobody"));
            case MarketMessageResult.TooOften(var wait) -> answer.refused(say("too-often", RateLimits.minutes(wait)));
        }
    }
}
