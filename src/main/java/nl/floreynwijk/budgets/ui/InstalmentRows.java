package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.GrantPlan;

/** When how much is to come, in rows; beside them, what is still to be divided. */
class InstalmentRows extends Composite<Div> {

    private final Supplier<Optional<Euros>> total;
    private final List<InstalmentRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph sum = new Paragraph();
    private final Button add = new Button(getTranslation("budgets.instalments.add"), click -> addByHand());

    /**
     * Rows of which one is there at first.
     *
     * @param total what was promised together, where it was typed
     * @param first the first day of the period, where it was typed
     */
    InstalmentRows(Supplier<Optional<Euros>> total, Supplier<Optional<LocalDate>> first) {
        this.total = total;
        sum.getElement().setAttribute("role", "status");
        list.addClassName("rows");
        getContent().addClassName("rows");
        getContent().add(new DivideFields(total, first, this::show), list, new Div(add), sum);
        addRow();
        count();
    }

    private void addByHand() {
        addRow().focus();
        count();
    }

    private InstalmentRow addRow() {
        var row = new InstalmentRow(this::count, this::remove);
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    /** The cursor goes to the button that adds one: the row it was in is gone. */
    private void remove(InstalmentRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        count();
        add.focus();
    }

    private void number() {
        for (var at = 0; at < rows.size(); at++) {
            rows.get(at).number(at + 1, rows.size() > 1);
        }
        add.setEnabled(rows.size() < GrantPlan.MOST_PARTS);
    }

    /** These instead of what was there. */
    private void show(List<GrantPlan.Part> parts) {
        rows.clear();
        list.removeAll();
        parts.forEach(it -> addRow().show(it));
        count();
    }

    /** Says what is still to be divided. */
    void count() {
        var together = rows.stream().map(InstalmentRow::amount).reduce(Euros.ZERO, Euros::plus);
        sum.setText(total.get().map(it -> saying(together, it)).orElse(""));
        sum.setVisible(!sum.getText().isEmpty());
    }

    private String saying(Euros together, Euros promised) {
        var left = promised.minus(together);
        return switch (Integer.signum(left.compareTo(Euros.ZERO))) {
            case 0 -> getTranslation("budgets.instalments.complete", together.text(getLocale()));
            case 1 -> getTranslation("budgets.instalments.left", together.text(getLocale()), left.text(getLocale()));
            default ->
                getTranslation(
                        "budgets.instalments.over",
                        together.text(getLocale()),
                        Euros.ZERO.minus(left).text(getLocale()));
        };
    }

    /** The instalments; what is no day or amount is said at its field. */
    List<GrantPlan.Part> read(RefusedFields refused) {
        return rows.stream().flatMap(it -> it.read(refused).stream()).toList();
    }

    /** They are not together what was promised. */
    void refuse(RefusedFields refused) {
        rows.getLast().refuse(refused, sum.getText().isEmpty() ? getTranslation("base.amount.none") : sum.getText());
    }
}
