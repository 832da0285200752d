package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.ItemProblem;
import nl.floreynwijk.harry.Question;

/** One question: its words, and the item that yes leads to. */
class QuestionRow extends Composite<Div> {

    private final TextField dutch = new TextField();
    private final TextField english = new TextField();
    private final ComboBox<Item> leadsTo = new ComboBox<>();
    private final Button remove = new Button();

    QuestionRow(List<Item> items, Consumer<QuestionRow> removed) {
        for (var field : List.of(dutch, english)) {
            field.setMaxLength(Question.LONGEST);
            field.setManualValidation(true);
        }
        leadsTo.setItems(items);
        leadsTo.setItemLabelGenerator(it -> it.name(getLocale()));
        leadsTo.setManualValidation(true);
        leadsTo.setWidthFull();
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> removed.accept(this));
        getContent().addClassNames("stack", "question-row");
        getContent().add(dutch, english, leadsTo, remove);
    }

    /** Its place among the questions, from 1. */
    void number(int number) {
        dutch.setLabel(getTranslation("harry.item.question.dutch", number));
        english.setLabel(getTranslation("harry.item.question.english", number));
        leadsTo.setLabel(getTranslation("harry.item.question.leads-to", number));
        remove.setText(getTranslation("harry.item.question.remove", number));
    }

    void show(Question question) {
        dutch.setValue(question.dutch());
        english.setValue(question.english());
        leadsTo.getListDataView()
                .getItems()
                .filter(it -> it.code().equals(question.leadsTo()))
                .findFirst()
                .ifPresent(leadsTo::setValue);
    }

    boolean isBlank() {
        return dutch.getValue().isBlank() && english.getValue().isBlank() && leadsTo.isEmpty();
    }

    /** What was filled in; empty when something is missing, which is then said at its field. */
    Optional<Question> read(RefusedFields refused) {
        if (dutch.getValue().isBlank()) {
            refused.add(dutch, getTranslation("harry.item.question.no-words"));
        }
        if (leadsTo.isEmpty()) {
            refused.add(leadsTo, getTranslation("harry.item.question.no-item"));
        }
        return leadsTo.getOptionalValue()
                .map(it -> new Question(
                        dutch.getValue().strip(), english.getValue().strip(), it.code()));
    }

    /** Says which of its words cannot be taken. */
    void refuse(RefusedFields refused) {
        for (var field : List.of(dutch, english)) {
            if (!field.getValue().isBlank() && !TypedLine.fits(field.getValue(), Question.LONGEST)) {
                refused.add(field, ItemWords.problem(ItemProblem.QUESTIONS));
            }
        }
    }

    void takeFocus() {
        dutch.focus();
    }
}
