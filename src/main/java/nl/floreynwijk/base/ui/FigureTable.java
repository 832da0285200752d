package nl.floreynwijk.base.ui;

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
public class FigureTable extends Composite<NativeTable> implements HasStyle {

    private static final int WHOLE = 100;

    /** @param columns what stands above the names, the amounts and the last column */
    public FigureTable(String caption, List<String> columns, List<FigureRow> rows) {
        var most = rows.stream().mapToLong(it -> it.amount().orElse(0)).max().orElse(0);
        var headings = columns.stream().map(it -> heading(it, "col")).toArray(Component[]::new);
        getContent().addClassName("figure");
        getContent().setCaptionText(caption);
        getContent().getHead().add(row(headings));
        rows.forEach(it -> getContent().getBody().add(createRow(it, most)));
    }

    private static NativeTableRow createRow(FigureRow row, long most) {
        var amount = row.amount().isPresent()
                ? createAmount(row.amount().getAsLong(), row.said(), most)
                : new NativeTableCell(row.said());
        return row(heading(row.name(), "row"), amount, new NativeTableCell(row.beside()));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** The bar is as wide as the amount is large beside the largest. */
    private static NativeTableCell createAmount(long amount, String said, long most) {
        var length = new Span();
        length.getStyle().setWidth(amount * WHOLE / Math.max(1, most) + "%");
        length.setVisible(amount > 0);
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(bar, new Span(said));
        cell.addClassName("figure-number");
        return new NativeTableCell(cell);
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
