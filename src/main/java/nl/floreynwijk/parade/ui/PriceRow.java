package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.PriceCell;
import nl.floreynwijk.parade.PriceDesk;
import nl.floreynwijk.parade.PriceList;
import nl.floreynwijk.parade.PriceUnit;

/** What one kind of stall costs: a row of the table of prices. */
class PriceRow {

    /** Cells pasted from a spreadsheet come with tabs between them. */
    private static final String TAB = "\t";

    private static final int LONGEST = 200;

    private final Category category;
    private final PriceSheet sheet;
    private final NativeTableRow row = new NativeTableRow();
    private final Select<PriceUnit> unit = new Select<>();
    private final EuroField wholeRow = new EuroField("");
    private final Map<BookerKind, EuroField> fields = new EnumMap<>(BookerKind.class);
    private final WholeField most = new WholeField("", 0, PriceDesk.MOST_STALLS);
    private PriceLayer layer = PriceLayer.PRICE;

    PriceRow(Category category, PriceSheet sheet, PriceList list, boolean stands) {
        this.category = category;
        this.sheet = sheet;
        var named = BookingWords.category(category);
        var head = new NativeTableHeaderCell(named);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        prepareUnit(named, stands && !list.kindsFor(category).isEmpty());
        prepareWholeRow(named);
        for (var kind : BookerKind.values()) {
            add(kind, named, stands && list.priceOf(category, kind).isPresent());
        }
        most.setAriaLabel(row.getTranslation("parade.price.most-of", named));
        list.mostOf(category).ifPresent(most::show);
        row.add(new NativeTableCell(most));
    }

    private void prepareUnit(String named, boolean stands) {
        unit.setItems(PriceUnit.values());
        unit.setItemLabelGenerator(it -> row.getTranslation("parade.price.unit." + it));
        unit.setAriaLabel(row.getTranslation("parade.price.unit-of", named));
        unit.setValue(sheet.unitOf(category));
        unit.setReadOnly(stands);
        unit.addValueChangeListener(it -> sheet.measure(category, it.getValue()));
        row.add(new NativeTableCell(unit));
    }

    private void prepareWholeRow(String named) {
        wholeRow.setAriaLabel(row.getTranslation("parade.price.whole-row-of", named));
        wholeRow.addValueChangeListener(it -> {
            if (!it.getValue().isBlank()) {
                var text = it.getValue();
                editable().forEach(field -> field.setValue(text));
                wholeRow.clear();
            }
        });
        row.add(new NativeTableCell(wholeRow));
    }

    private void add(BookerKind kind, String named, boolean stands) {
        var field = new EuroField("");
        field.setMaxLength(LONGEST);
        field.setAriaLabel(
                row.getTranslation("parade.price.cell", named, row.getTranslation("parade.price.kind." + kind)));
        field.setReadOnly(stands);
        field.addValueChangeListener(it -> {
            if (it.getValue().contains(TAB)) {
                spread(kind, it.getValue());
            } else {
                sheet.type(layer, new PriceCell(category, kind), it.getValue());
            }
        });
        fields.put(kind, field);
        row.add(new NativeTableCell(field));
    }

    /** From this cell on to the right; what stands is passed over, as it would be in a locked column. */
    private void spread(BookerKind from, String pasted) {
        Iterator<String> parts = List.of(pasted.split(TAB, -1)).iterator();
        Stream.of(BookerKind.values())
                .filter(it -> it.compareTo(from) >= 0)
                .map(this::field)
                .takeWhile(_ -> parts.hasNext())
                .forEach(field -> {
                    var part = parts.next().strip();
                    if (!field.isReadOnly()) {
                        field.setValue(part);
                    }
                });
    }

    private Stream<EuroField> editable() {
        return fields.values().stream().filter(it -> !it.isReadOnly());
    }

    private EuroField field(BookerKind kind) {
        return Optional.ofNullable(fields.get(kind)).orElseThrow();
    }

    NativeTableRow row() {
        return row;
    }

    void show(PriceLayer shown) {
        layer = shown;
        fields.forEach((kind, field) -> {
            field.setInvalid(false);
            field.setValue(sheet.at(shown, new PriceCell(category, kind)));
        });
    }

    void refuse(RefusedFields refused, PriceCell cell, String why) {
        refused.add(field(cell.kind()), why);
    }

    /** At most so many; empty is no limit, also where no number was typed, which is said there. */
    Optional<Integer> limit(RefusedFields refused) {
        return most.isEmpty()
                ? Optional.empty()
                : most.read(refused).stream().boxed().findFirst();
    }
}
