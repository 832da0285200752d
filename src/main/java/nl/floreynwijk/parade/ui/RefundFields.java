package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.RefundRule;
import nl.floreynwijk.parade.RefundStep;

/** What goes back when somebody cancels, and when the edition is uncertain or does not go on. */
class RefundFields extends Composite<Div> {

    private static final int WHOLE = 100;

    private record Row(WholeField before, WholeField percent, Button remove, Div all) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final WholeField uncertain = new WholeField(say("uncertain"), 0, WHOLE);
    private final WholeField cancelled = new WholeField(say("cancelled"), 0, WHOLE);
    private final Button add = new Button(say("add"), _ -> addNext());

    RefundFields() {
        list.addClassName("market-days");
        getContent().addClassName("market-days");
        getContent().add(new H3(say("title")), new Paragraph(say("how")), list, add, uncertain, cancelled);
        uncertain.setWidthFull();
        cancelled.setWidthFull();
    }

    private String say(String key) {
        return getTranslation("parade.edition.refund." + key);
    }

    void show(RefundRule rule) {
        rows.clear();
        list.removeAll();
        rule.steps().forEach(it -> {
            var row = addRow();
            row.before().show(it.daysBefore());
            row.percent().show(it.percent());
        });
        uncertain.show(rule.uncertain());
        cancelled.show(rule.cancelled());
        showAdd();
    }

    /** It stands. */
    void fix() {
        rows.forEach(it -> {
            it.before().setReadOnly(true);
            it.percent().setReadOnly(true);
            it.remove().setVisible(false);
        });
        uncertain.setReadOnly(true);
        cancelled.setReadOnly(true);
        add.setVisible(false);
    }

    private Row addRow() {
        var before = new WholeField(say("days-before"), 0, EditionPlan.MOST_DAYS_BEFORE);
        var percent = new WholeField(say("percent"), 0, WHOLE);
        var remove = new Button(say("remove"));
        remove.setAriaLabel(getTranslation("parade.edition.refund.remove-which", rows.size() + 1));
        var all = new Div(before, percent, remove);
        all.addClassName("refund-step");
        var row = new Row(before, percent, remove, all);
        remove.addClickListener(_ -> remove(row));
        rows.add(row);
        list.add(all);
        return row;
    }

    private void addNext() {
        var row = addRow();
        row.before().focus();
        showAdd();
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.all());
        showAdd();
        add.focus();
    }

    private void showAdd() {
        add.setVisible(rows.size() < EditionPlan.MOST_STEPS);
    }

    /** What was filled in; empty where a number is none, which is said there. */
    Optional<RefundRule> read(RefusedFields refused) {
        var steps = new ArrayList<RefundStep>();
        for (var row : rows) {
            var before = row.before().read(refused);
            var percent = row.percent().read(refused);
            if (before.isPresent() && percent.isPresent()) {
                steps.add(new RefundStep(before.getAsInt(), percent.getAsInt()));
            }
        }
        var whenUncertain = uncertain.read(refused);
        var whenCancelled = cancelled.read(refused);
        return steps.size() < rows.size() || whenUncertain.isEmpty() || whenCancelled.isEmpty()
                ? Optional.empty()
                : Optional.of(new RefundRule(steps, whenUncertain.getAsInt(), whenCancelled.getAsInt()));
    }

    void refuse(RefusedFields refused, String why) {
        refused.add(rows.isEmpty() ? uncertain : rows.getLast().percent(), why);
    }
}
