package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.Programme;

/** A day of the programme: as a picture, and below it line by line. */
class ProgrammeDay extends Composite<Section> {

    /** @param days of the edition, to which this one may not belong any more */
    ProgrammeDay(
            LocalDate day, List<Programme.Item> items, List<EditionDay> days, Function<Programme.Item, ListRow> row) {
        var hours = days.stream().filter(it -> it.day().equals(day)).findFirst();
        var rows = new Div();
        rows.addClassName("row-list");
        items.forEach(it -> rows.add(row.apply(it)));
        getContent().addClassName("job-part");
        getContent()
                .add(
                        new H2(ActivityWords.day(day)),
                        new Paragraph(hours.map(ActivityWords::hours)
                                .orElseGet(() -> getTranslation("parade.programme.no-day"))),
                        new ProgrammeTimeline(items, hours),
                        rows);
    }
}
