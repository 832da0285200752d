package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.rad.TableSheet;

/** The table sheets that were entered, each with what was entered before and why it became otherwise. */
class SheetList extends Composite<Section> {

    private final transient Consumer<TableSheet> correct;

    /** @param correct puts one in the form */
    SheetList(Consumer<TableSheet> correct) {
        this.correct = correct;
        getContent().addClassName("phone-sheets");
    }

    void show(List<TableSheet> sheets) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("rad.table.entered", sheets.size())));
        if (sheets.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("rad.table.entered.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("card-list");
        sheets.forEach(it -> list.add(item(it)));
        getContent().add(list);
    }

    private ListItem item(TableSheet sheet) {
        var change = new Button(getTranslation("rad.table.correct"), _ -> correct.accept(sheet));
        change.setAriaLabel(getTranslation("rad.table.correct.title", sheet.number()));
        var row = new ListRow(
                        getTranslation("rad.table.sheet", sheet.number()),
                        getTranslation("rad.table.sheet.count", sheet.people(), sheet.total()),
                        entered(sheet.versions().getLast()))
                .with(change);
        var item = new ListItem(row);
        if (sheet.versions().size() > 1) {
            item.add(history(sheet));
        }
        item.addClassName("card");
        return item;
    }

    private String entered(TableSheet.Entry entry) {
        var when = DutchTime.time(entry.enteredAt(), getLocale());
        return entry.by().isEmpty()
                ? getTranslation("rad.table.entered.host", when)
                : getTranslation("rad.table.entered.by", when, entry.by());
    }

    private Component history(TableSheet sheet) {
        var versions = new OrderedList();
        sheet.versions().forEach(it -> versions.add(new ListItem(version(it))));
        return new Details(getTranslation("rad.table.history", sheet.number()), versions);
    }

    private String version(TableSheet.Entry entry) {
        var what = getTranslation("rad.table.sheet.count", entry.people(), entry.total()) + " " + entered(entry);
        return entry.reason().isEmpty() ? what : what + " " + getTranslation("rad.table.because", entry.reason());
    }
}
