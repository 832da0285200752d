package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.MoneyOverview;

/** The money of an edition in a table that reads without its bars, and bars for who would rather look. */
class MoneyFigures extends Composite<NativeTable> {

    private static final int WHOLE = 100;

    MoneyFigures(MoneyOverview overview) {
        getContent().addClassNames("figure", "money-figure");
        getContent().setCaptionText(getTranslation("parade.money.figures"));
        var total = overview.total();
        var most = Stream.of(
                        overview.booked(), total.received(), overview.owed(), overview.toRefund(), total.refunded())
                .mapToLong(Euros::cents)
                .max()
                .orElse(0);
        add("booked", overview.booked(), most);
        add("received", total.received(), most);
        add("owed", overview.owed(), most);
        add("to-refund", overview.toRefund(), most);
        add("refunded", total.refunded(), most);
    }

    private void add(String name, Euros amount, long most) {
        var heading = new NativeTableHeaderCell(getTranslation("parade.money.figure." + name));
        heading.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(heading, bar(amount, most), new NativeTableCell(amount.text(getLocale())));
        getContent().getBody().add(row);
    }

    /** As wide as the amount is beside the largest. */
    private static Component bar(Euros amount, long most) {
        var length = new Span();
        length.getStyle().setWidth(amount.cents() * WHOLE / Math.max(1, most) + "%");
        length.setVisible(amount.cents() > 0);
        var bar = new Span(length);
        bar.addClassName("figure-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var wide = new Div(bar);
        wide.addClassName("figure-number");
        return new NativeTableCell(wide);
    }
}
