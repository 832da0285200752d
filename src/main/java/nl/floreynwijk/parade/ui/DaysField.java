package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionPlan;

/** The days of an edition, which may be none as long as it is an idea. */
class DaysField extends Composite<Div> {

    private final LocalDate today;
    private final List<DayRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("parade.edition.day.add"), _ -> addNext());
    private final Paragraph followed = new Paragraph();
    private Optional<LocalDate> first = Optional.empty();
    private transient LongConsumer moving = _ -> {};

    DaysField(LocalDate today) {
        this.today = today;
        followed.getElement().setAttribute("role", "status");
        list.addClassName("market-days");
        getContent().addClassNames("market-days");
        getContent().add(new Paragraph(getTranslation("parade.edition.days.how")), list, add, followed);
    }

    void show(List<EditionDay> days) {
        moving = _ -> {};
        followed.setText("");
        rows.clear();
        list.removeAll();
        days.forEach(it -> addRow().show(it));
        showAdd();
    }

    /** Tells from now on how far the first day moved, so that what is so long before it moves along. */
    void whenMoved(LongConsumer along) {
        first = firstDay();
        moving = moved -> {
            along.accept(moved);
            followed.setText(getTranslation("parade.edition.days.moved"));
        };
    }

    private Optional<LocalDate> firstDay() {
        return rows.stream().flatMap(it -> it.day().stream()).min(Comparator.naturalOrder());
    }

    private void changed() {
        var now = firstDay().or(() -> first);
        var moved = first.flatMap(it -> now.map(then -> ChronoUnit.DAYS.between(it, then)));
        first = now;
        moved.filter(it -> it != 0).ifPresent(moving::accept);
    }

    /** The days stand; their times may still change. */
    void fix() {
        rows.forEach(DayRow::fix);
        add.setVisible(false);
    }

    private DayRow addRow() {
        var row = new DayRow(rows.size() + 1, today, this::changed, this::remove);
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
        changed();
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
