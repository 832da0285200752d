package nl.floreynwijk.budgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.budgets.ui.BookView;

/** Budgets, and the book of one of them with money in it. */
@org.springframework.stereotype.Component
class BudgetsExamples implements PageExamples {

    private final TestBudgets budgets;
    private final TestBooks books;

    BudgetsExamples(TestBudgets budgets, TestBooks books) {
        this.budgets = budgets;
        this.books = books;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of(BookView.class, BookView.of(books.anyBook()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> budgets.opened("blokbudget", "Blok " + it));
    }
}
