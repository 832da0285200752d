package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BankFigures;

/** What is at the bank beside what the books hold, and what the difference is made of, to the cent. */
class BankDifference extends Composite<Section> {

    BankDifference(BankFigures figures) {
        getContent().addClassNames("card", "bank-difference");
        getContent().add(new H2(getTranslation("budgets.bank.difference")));
        if (figures.until().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.bank.nothing-yet")));
            return;
        }
        var sum = list();
        sum.add(
                line(
                        getTranslation(
                                "budgets.bank.difference.bank",
                                DutchTime.date(figures.until().get(), getLocale())),
                        figures.bank()),
                line(getTranslation("budgets.bank.difference.books"), figures.books()),
                strong(line(getTranslation("budgets.bank.difference"), figures.difference())));
        getContent().add(sum, explanation(figures));
    }

    private Component explanation(BankFigures figures) {
        if (isNothing(figures.before())
                && isNothing(figures.missing())
                && isNothing(figures.aside())
                && isNothing(figures.open())
                && isNothing(figures.byHand())) {
            return new Paragraph(getTranslation("budgets.bank.difference.none"));
        }
        var parts = list();
        add(parts, "open", figures.open());
        add(parts, "aside", figures.aside());
        add(parts, "before", figures.before());
        add(parts, "missing", figures.missing());
        add(parts, "by-hand", figures.byHand());
        return new Div(new Paragraph(getTranslation("budgets.bank.difference.made-of")), parts);
    }

    private void add(UnorderedList parts, String what, Euros amount) {
        if (!isNothing(amount)) {
            parts.add(line(getTranslation("budgets.bank.difference." + what), amount));
        }
    }

    private static boolean isNothing(Euros amount) {
        return amount.equals(Euros.ZERO);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("bank-sum");
        return list;
    }

    private ListItem line(String what, Euros amount) {
        var figure = new Span(amount.text(getLocale()));
        figure.addClassName("bank-amount");
        return new ListItem(new Span(what), figure);
    }

    private static ListItem strong(ListItem line) {
        line.addClassName("bank-total");
        return line;
    }
}
