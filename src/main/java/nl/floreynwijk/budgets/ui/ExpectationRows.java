package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.GrantPlan;

/** What the funder expects to be achieved and how that is shown, in rows; a row without words is none. */
class ExpectationRows extends Composite<Div> {

    private record Row(TextArea text, TextArea shownBy, Div place) {

        boolean isEmpty() {
            return text.getValue().isBlank() && shownBy.getValue().isBlank();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("budgets.expectations.add"), click -> addByHand());

    ExpectationRows() {
        list.addClassName("rows");
        getContent().addClassName("rows");
        getContent().add(new Paragraph(getTranslation("budgets.expectations.how")), list, new Div(add));
        addRow();
    }

    private void addByHand() {
        addRow().text().focus();
    }

    private Row addRow() {
        var place = new Div();
        var row = new Row(field(), field(), place);
        var remove = new Button(getTranslation("budgets.remove"), click -> remove(row));
        place.addClassName("field-row");
        place.add(row.text(), row.shownBy(), remove);
        rows.add(row);
        list.add(place);
        number();
        return row;
    }

    private static TextArea field() {
        var field = new TextArea();
        field.setManualValidation(true);
        return field;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.place());
        number();
        add.focus();
    }

    private void number() {
        for (var at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            row.text().setLabel(getTranslation("budgets.expectations.text", at + 1));
            row.shownBy().setLabel(getTranslation("budgets.expectations.shown-by", at + 1));
            row.place()
                    .getComponentAt(2)
                    .getElement()
                    .setAttribute("aria-label", getTranslation("budgets.expectations.remove", at + 1));
        }
        add.setEnabled(rows.size() < GrantPlan.MOST_PARTS);
    }

    List<GrantPlan.Expected> read() {
        return rows.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> new GrantPlan.Expected(
                        it.text().getValue(), it.shownBy().getValue()))
                .toList();
    }

    /** Says it at each field that says too little of what else is in its row. */
    void refuse(RefusedFields refused) {
        var reason = getTranslation("budgets.expectations.not-a-text", GrantPlan.LONGEST_TEXT);
        var filled = rows.stream().filter(it -> !it.isEmpty()).toList();
        var halves = filled.stream()
                .flatMap(it -> List.of(it.text(), it.shownBy()).stream())
                .filter(it -> it.getValue().isBlank())
                .toList();
        (halves.isEmpty() ? filled.stream().map(Row::text).toList() : halves).forEach(it -> refused.add(it, reason));
    }
}
