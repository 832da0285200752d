package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.Afterwards;
import nl.floreynwijk.blockbudget.ObjectResult;
import nl.floreynwijk.blockbudget.ObjectionId;
import nl.floreynwijk.blockbudget.Objections;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.WithdrawObjectionResult;

/** What people do not agree with in a result and what is answered, and where somebody says so themselves. */
public class ObjectionsPart extends Composite<Div> {

    private final transient Afterwards afterwards;
    private final RoundId round;
    private final transient Objections objections;
    private final Answer answer;
    private final transient Runnable reload;
    private final ObjectionId id = ObjectionId.random();
    private final Select<Afterwards.Subject> about = new Select<>();
    private final TextArea text = new TextArea(getTranslation("blockbudget.objections.text"));
    private final RefusedFields refused = new RefusedFields();

    /**
     * The objections to a result.
     *
     * @param answer where it is said what came of it
     * @param reload shows the result as it is then
     */
    public ObjectionsPart(RoundId round, Afterwards afterwards, Objections objections, Answer answer, Runnable reload) {
        this.round = round;
        this.afterwards = afterwards;
        this.objections = objections;
        this.answer = answer;
        this.reload = reload;
        getContent().addClassName("comments");
        getContent().add(createIntroduction(), createList());
        if (afterwards.mayObject()) {
            getContent().add(createForm());
        }
    }

    private Component createIntroduction() {
        var until = DutchTime.date(afterwards.until(), getLocale());
        return new Div(
                new Paragraph(getTranslation(
                        afterwards.isOpen() ? "blockbudget.objections.how" : "blockbudget.objections.over", until)),
                new Paragraph(getTranslation("blockbudget.objections.waits")));
    }

    private Component createList() {
        if (afterwards.objections().isEmpty()) {
            return new Paragraph(getTranslation("blockbudget.objections.none"));
        }
        var list = new OrderedList();
        list.addClassName("comment-list");
        afterwards.objections().forEach(it -> list.add(createItem(it)));
        return list;
    }

    private ObjectionItem createItem(Afterwards.Objection objection) {
        var item = new ObjectionItem(objection, afterwards.titleOf(objection));
        if (objection.mayAnswer()) {
            item.with(
                    getTranslation("blockbudget.objections.answer"),
                    () -> new AnswerObjectionDialog(objections, objection, this::done).open());
        }
        if (objection.isMine() && item.isOpen()) {
            item.with(getTranslation("blockbudget.objections.withdraw"), () -> askBeforeWithdrawing(objection));
        }
        return item;
    }

    private void askBeforeWithdrawing(Afterwards.Objection objection) {
        new Question(
                        getTranslation("blockbudget.objections.withdraw.sure"),
                        getTranslation("blockbudget.objections.withdraw.means"),
                        getTranslation("blockbudget.objections.withdraw"),
                        () -> withdraw(objection))
                .open();
    }

    private void withdraw(Afterwards.Objection objection) {
        switch (objections.withdraw(objection.id())) {
            case WithdrawObjectionResult.Withdrawn() -> done(getTranslation("blockbudget.objections.withdrawn"));
            case WithdrawObjectionResult.AnsweredAlready() -> {
                reload.run();
                answer.refused(getTranslation("blockbudget.objections.answered-already"));
            }
        }
    }

    private Div createForm() {
        about.setLabel(getTranslation("blockbudget.objections.about"));
        about.setItems(afterwards.subjects());
        about.setItemLabelGenerator(
                it -> it == null ? getTranslation("blockbudget.objections.about.whole") : it.title());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(getTranslation("blockbudget.objections.about.whole"));
        about.setWidthFull();
        text.setManualValidation(true);
        text.setHelperText(getTranslation("blockbudget.objections.text-how"));
        text.setMinRows(3);
        text.setWidthFull();
        var form = new Div(about, text, new Button(getTranslation("blockbudget.objections.do"), _ -> object()));
        form.addClassName("stack");
        return form;
    }

    private void object() {
        answer.clear();
        refused.clear();
        var subject = Optional.ofNullable(about.getValue()).map(Afterwards.Subject::id);
        switch (objections.object(id, round, subject, text.getValue())) {
            case ObjectResult.Made() -> done(getTranslation("blockbudget.objections.made"));
            case ObjectResult.NotNow() ->
                answer.refused(
                        getTranslation("blockbudget.objections.over", DutchTime.date(afterwards.until(), getLocale())));
            case ObjectResult.Refused(var longest) ->
                refused.add(text, getTranslation("blockbudget.objections.not-a-text", longest));
            case ObjectResult.TooMany(var most) ->
                answer.refused(getTranslation("blockbudget.objections.too-many", most));
            case ObjectResult.RoundFull(var most) ->
                answer.refused(getTranslation("blockbudget.objections.full", most));
        }
    }

    private void done(String said) {
        reload.run();
        answer.done(said);
    }
}
