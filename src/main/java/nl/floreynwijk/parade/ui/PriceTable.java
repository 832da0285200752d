package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableFooter;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.PriceLine;
import nl.floreynwijk.parade.Quote;

/** A price, line by line, and what of it goes back. */
class PriceTable extends Composite<Div> {

    PriceTable(Quote quote) {
        getContent().addClassName("stack");
        var body = new NativeTableBody();
        quote.lines().forEach(it -> body.add(row(it)));
        var table = new NativeTable();
        table.addClassName("price-lines");
        table.add(head(), body, foot(quote));
        getContent().add(table);
        if (!quote.deposit().equals(Euros.ZERO)) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "parade.booking.price.deposit", quote.deposit().text(getLocale()))));
        }
        if (quote.vatPercent() > 0) {
            getContent().add(new Paragraph(getTranslation("parade.booking.price.vat", quote.vatPercent())));
        }
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        for (var part : new String[] {"what", "how-many", "each", "total"}) {
            var cell = new NativeTableHeaderCell(getTranslation("parade.booking.price." + part));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    private NativeTableRow row(PriceLine line) {
        return new NativeTableRow(
                new NativeTableCell(line.label()),
                cell("how-many", Integer.toString(line.quantity())),
                cell("each", line.each().text(getLocale())),
                cell("total", line.total().text(getLocale())));
    }

    /** Says on a phone, where cells stand below each other, what it is. */
    private NativeTableCell cell(String part, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("parade.booking.price." + part));
        return cell;
    }

    private NativeTableFooter foot(Quote quote) {
        var label = new NativeTableHeaderCell(getTranslation("parade.booking.price.sum"));
        label.getElement().setAttribute("scope", "row").setAttribute("colspan", "3");
        var row = new NativeTableRow();
        row.add(label);
        row.add(new NativeTableCell(quote.total().text(getLocale())));
        var foot = new NativeTableFooter();
        foot.add(row);
        return foot;
    }
}
