package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.rad.EqualSharesOutcome;
import nl.floreynwijk.rad.RunOutcome;

/** What equal shares would choose of the cards with a cost, and what is left. */
class SharesPart extends Composite<Section> {

    /** @param before what stands above it, such as where the budget is typed */
    SharesPart(RunOutcome outcome, Div before) {
        getContent().addClassName("book-part");
        getContent().add(new H2(getTranslation("rad.result.shares")), before);
        outcome.shares().ifPresentOrElse(this::show, () -> getContent()
                .add(new Paragraph(getTranslation(
                        outcome.budget().isEmpty() ? "rad.result.shares.no-budget" : "rad.result.shares.nothing"))));
    }

    private void show(EqualSharesOutcome shares) {
        var table = new FigureTable(
                getTranslation("rad.result.shares.caption", shares.budget().text(getLocale())),
                List.of(
                        getTranslation("rad.result.column.card"),
                        getTranslation("rad.result.column.cost"),
                        getTranslation("rad.result.column.paid")),
                shares.cards().stream().map(this::row).toList());
        table.addClassName("rad-result-shares");
        getContent()
                .add(
                        new Paragraph(getTranslation("rad.result.shares.how", shares.people())),
                        table,
                        new Paragraph(getTranslation(
                                "rad.result.shares.left", shares.left().text(getLocale()))));
    }

    private FigureRow row(EqualSharesOutcome.Line line) {
        return new FigureRow(
                line.title(),
                line.cost().cents(),
                line.cost().text(getLocale()),
                getTranslation(line.paid() ? "rad.result.paid" : "rad.result.not-paid"));
    }
}
