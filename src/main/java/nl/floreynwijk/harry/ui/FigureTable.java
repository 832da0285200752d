package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Figures that read without their bars, and bars for who would rather look. */
class FigureTable extends Composite<NativeTable> implements HasStyle {

    private static final int WHOLE = 100;

    /** @param columns what stands above the names, the numbers and the last column */
    FigureTable(String caption, List<String> columns, List<FigureRow> rows) {
        var most = rows.stream().mapToInt(FigureRow::number).max().orElse(0);
        var headings = columns.stream().map(it -> heading(it, "col")).toArray(Component[]::new);
        getContent().addClassName("figure");
        getContent().setCaptionText(caption);
        getContent().getHead().add(row(headings));
        rows.forEach(it -> getContent().getBody().add(createRow(it, most)));
    }

    private NativeTableRow createRow(FigureRow row, int most) {
        return row(heading(row.name(), "row"), createNumber(row.number(), most), new NativeTableCell(row.beside()));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** The bar is as wide as the number is large beside the largest. */
    private NativeTableCell createNumber(int number, int most) {
        var length = new Span();
        length.getStyle().setWidth(number * WHOLE / Math.max(1, most) + "%");
        length.setVisible(number > 0);
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(bar, new Span(getTranslation("harry.figures.count", number)));
        cell.addClassName("figure-number");
        return new NativeTableCell(cell);
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
