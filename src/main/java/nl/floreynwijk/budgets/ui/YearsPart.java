package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.PlannedWork;
import nl.floreynwijk.budgets.YearTotals;

/** The years that were and those that are expected, with a warning in time where there will be too little. */
class YearsPart extends Composite<Div> {

    YearsPart(Book book, BookTools tools, Answer answer, Runnable reload) {
        getContent().addClassName("stack");
        book.outlook().firstShortage().ifPresent(it -> getContent().add(warning(book, it)));
        getContent().add(BookPictures.years(book), new Paragraph(getTranslation("budgets.outlook.how")));
        var planned = book.outlook().planned();
        if (!planned.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("card", "plain-rows");
            planned.forEach(it -> list.add(new ListItem(row(it, tools, answer, reload))));
            getContent().add(list);
        }
    }

    private Div warning(Book book, YearTotals shortage) {
        var how = book.scale().isIndividual() ? "budgets.outlook.short.own" : "budgets.outlook.short";
        return Notice.problem(getTranslation(
                how,
                Integer.toString(shortage.year()),
                Euros.ZERO.minus(shortage.left()).text(getLocale())));
    }

    private ListRow row(PlannedWork work, BookTools tools, Answer answer, Runnable reload) {
        var row = new ListRow(
                work.title(),
                getTranslation(
                        "budgets.outlook.planned",
                        Integer.toString(work.year()),
                        work.amount().text(getLocale())));
        tools.on(work, answer, reload).ifPresent(row::with);
        return row;
    }
}
