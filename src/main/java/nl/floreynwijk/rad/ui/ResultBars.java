package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.base.ui.FigureRow;
import nl.floreynwijk.base.ui.FigureTable;
import nl.floreynwijk.rad.CardOutcome;
import nl.floreynwijk.rad.RunOutcome;

/** The cards with their coins, as bars in a table, and in sentences how spread out wishes are. */
class ResultBars extends Composite<Section> {

    ResultBars(RunOutcome outcome) {
        getContent().addClassName("book-part");
        getContent().add(new H2(getTranslation("rad.result.cards")));
        if (outcome.turnout().invested() == 0) {
            getContent().add(new Paragraph(getTranslation("rad.result.no-coins")));
        }
        getContent().add(createTable(outcome));
        if (outcome.spread().people() > 0) {
            getContent().add(new H2(getTranslation("rad.result.spread")), createSpread(outcome));
        }
        if (outcome.turnout().atTables() > 0) {
            getContent().add(new Paragraph(getTranslation("rad.result.tables")));
        }
    }

    private FigureTable createTable(RunOutcome outcome) {
        var table = new FigureTable(
                getTranslation("rad.result.caption"),
                List.of(
                        getTranslation("rad.result.column.card"),
                        getTranslation("rad.result.column.coins"),
                        getTranslation("rad.result.column.part")),
                outcome.cards().stream().map(it -> row(it, outcome)).toList());
        table.addClassName("rad-result-bars");
        return table;
    }

    private FigureRow row(CardOutcome card, RunOutcome outcome) {
        return new FigureRow(
                card.card().number() + ". " + card.card().title(),
                card.coins(),
                String.valueOf(card.coins()),
                getTranslation(
                        "rad.result.percent", card.percent(outcome.turnout().invested())));
    }

    private UnorderedList createSpread(RunOutcome outcome) {
        var spread = outcome.spread();
        var list = new UnorderedList();
        IntStream.rangeClosed(1, spread.found().size())
                .mapToObj(it -> new ListItem(
                        getTranslation("rad.result.found", spread.found().get(it - 1), spread.people(), it)))
                .forEach(list::add);
        return list;
    }
}
