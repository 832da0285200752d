package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.floreynwijk.green.SeasonFigures;

/** Hours of plots or months, that read without their bars, and bars for who would rather look. */
class FigureBars extends Composite<NativeTable> {

    private static final int WHOLE = 100;

    /** @param first what stands above the names */
    FigureBars(String caption, String first, List<SeasonFigures.Part> parts, UnaryOperator<String> name) {
        var most = parts.stream().mapToLong(SeasonFigures.Part::minutes).max().orElse(0);
        getContent().addClassNames("figure", "hours-figure");
        getContent().setCaptionText(caption);
        getContent()
                .getHead()
                .add(row(
                        heading(first, "col"),
                        heading(getTranslation("green.figures.column.time"), "col"),
                        heading(getTranslation("green.figures.column.shifts"), "col")));
        parts.forEach(it -> getContent()
                .getBody()
                .add(row(
                        heading(name.apply(it.name()), "row"),
                        time(it.minutes(), most),
                        new NativeTableCell(Integer.toString(it.shifts())))));
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }

    /** The bar is as wide as the time is long beside the longest. */
    private static NativeTableCell time(long minutes, long most) {
        var length = new Span();
        length.getStyle().setWidth(minutes * WHOLE / Math.max(1, most) + "%");
        length.setVisible(minutes > 0);
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(bar, new Span(HoursWords.time(minutes)));
        cell.addClassName("figure-number");
        return new NativeTableCell(cell);
    }

    private static NativeTableRow row(Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
