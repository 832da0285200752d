package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.Price;
import nl.floreynwijk.parade.PriceCell;
import nl.floreynwijk.parade.PriceList;

/** All prices as a table, as people who live in spreadsheets fill it in: what is sold down, as what people book across. */
class PriceGrid extends Composite<Div> {

    private final PriceList seen;
    private final PriceSheet sheet;
    private final RadioButtonGroup<PriceLayer> layer = new RadioButtonGroup<>();
    private final Map<Category, PriceRow> rows = new EnumMap<>(Category.class);
    private final RefusedFields refused = new RefusedFields();

    /** @param stands whether booking opened, so that the prices there are stand */
    PriceGrid(PriceList list, boolean stands) {
        seen = list;
        sheet = new PriceSheet(list, getLocale());
        layer.setLabel(say("layer"));
        layer.setItems(PriceLayer.values());
        layer.setItemLabelGenerator(it -> getTranslation("parade.price.layer." + it));
        layer.setValue(PriceLayer.PRICE);
        layer.addValueChangeListener(it -> showLayer(it.getValue()));
        for (var category : Category.values()) {
            rows.put(category, new PriceRow(category, sheet, list, stands));
        }
        getContent().addClassName("price-grid");
        getContent().add(layer, new Paragraph(say("how")), createScroll());
        showLayer(PriceLayer.PRICE);
    }

    private String say(String key) {
        return getTranslation("parade.price." + key);
    }

    private Div createScroll() {
        var table = new NativeTable();
        table.setCaptionText(say("caption"));
        var head = new NativeTableRow(heading(say("category")), heading(say("unit")), heading(say("whole-row")));
        for (var kind : BookerKind.values()) {
            head.add(heading(getTranslation("parade.price.kind." + kind)));
        }
        head.add(heading(say("most")));
        table.getHead().add(head);
        rows.values().forEach(it -> table.getBody().add(it.row()));
        var scroll = new Div(table);
        scroll.addClassName("price-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", say("caption"));
        scroll.getElement().setAttribute("tabindex", "0");
        return scroll;
    }

    private static NativeTableHeaderCell heading(String text) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private void showLayer(PriceLayer shown) {
        rows.values().forEach(it -> it.show(shown));
    }

    /** All prices; empty where something is none, which is said there. */
    Optional<List<Price>> prices() {
        refused.clear();
        var wrong = sheet.wrong();
        wrong.stream().findFirst().ifPresent(it -> layer.setValue(it.layer()));
        wrong.stream().filter(it -> it.layer() == layer.getValue()).forEach(it -> row(it.cell())
                .refuse(refused, it.cell(), getTranslation("parade.price.wrong." + it.why())));
        return wrong.isEmpty() ? Optional.of(sheet.prices()) : Optional.empty();
    }

    /** All limits; empty where one is no number, which is said there. */
    Optional<Map<Category, Integer>> limits() {
        var limits = new EnumMap<Category, Integer>(Category.class);
        rows.forEach((category, row) -> row.limit(refused).ifPresent(it -> limits.put(category, it)));
        return refused.isEmpty() ? Optional.of(limits) : Optional.empty();
    }

    PriceList seen() {
        return seen;
    }

    /** These stand, since people could book at them. */
    void refuseStanding(List<PriceCell> cells) {
        cells.forEach(it -> row(it).refuse(refused, it, say("stands")));
    }

    private PriceRow row(PriceCell cell) {
        return Optional.ofNullable(rows.get(cell.category())).orElseThrow();
    }
}
