package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionPlan;

/** The days of an edition, which may be none as long as it is an idea. */
class DaysField extends Composite<Div> {

    private final List<DayRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("parade.edition.day.add"), _ -> addNext());

    DaysField() {
        list.addClassName("market-days");
        getContent().addClassNames("market-days");
        getContent().add(new Paragraph(getTranslation("parade.edition.days.how")), list, add);
    }

    void show(List<EditionDay> days) {
        rows.clear();
        list.removeAll();
        days.forEach(it -> addRow().show(it));
        showAdd();
    }

    /** The days stand; their times may still change. */
    void fix() {
        rows.forEach(DayRow::fix);
        add.setVisible(false);
    }

    private DayRow addRow() {
        var row = new DayRow(rows.size() + 1, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void addNext() {
        var last = rows.isEmpty() ? Optional.<DayRow>empty() : Optional.of(rows.getLast());
        var row = addRow();
        last.ifPresent(row::showAfter);
        row.focus();
        showAdd();
    }

    private void remove(DayRow row) {
        rows.remove(row);
        list.remove(row);
        showAdd();
        add.focus();
    }

    private void showAdd() {
        add.setVisible(rows.size() < EditionPlan.MOST_DAYS);
    }

    /** What was filled in; what cannot be taken is said there. */
    List<EditionDay> read(RefusedFields refused) {
        return rows.stream().flatMap(it -> it.read(refused).stream()).toList();
    }

    void refuse(RefusedFields refused, String why) {
        if (!rows.isEmpty()) {
            rows.getLast().refuse(refused, why);
        }
    }
}
