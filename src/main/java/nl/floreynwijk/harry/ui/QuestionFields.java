package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.Question;

/** The questions that tell an item from others, as many as there may be. */
class QuestionFields extends Composite<Div> {

    private final List<Item> items;
    private final List<QuestionRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("harry.item.question.add"));

    /** Fields for questions that lead to one of these items. */
    QuestionFields(List<Item> items) {
        this.items = items;
        list.addClassName("stack");
        add.addClickListener(_ -> add().takeFocus());
        getContent().addClassName("stack");
        getContent().add(list, add);
    }

    void show(List<Question> questions) {
        questions.forEach(it -> add().show(it));
    }

    private QuestionRow add() {
        var row = new QuestionRow(items, this::remove);
        rows.add(row);
        list.add(row);
        count();
        return row;
    }

    private void remove(QuestionRow row) {
        rows.remove(row);
        list.remove(row);
        count();
        add.focus();
    }

    private void count() {
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        add.setVisible(rows.size() < Item.MOST_QUESTIONS);
    }

    /** What was filled in; an empty one counts as none, and what is missing is said at its field. */
    List<Question> read(RefusedFields refused) {
        return rows.stream()
                .filter(it -> !it.isBlank())
                .map(it -> it.read(refused))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Says which words cannot be taken. */
    void refuse(RefusedFields refused) {
        rows.forEach(it -> it.refuse(refused));
    }
}
