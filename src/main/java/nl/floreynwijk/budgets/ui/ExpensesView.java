package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.ExpenseLists;
import nl.floreynwijk.budgets.ExpenseState;
import nl.floreynwijk.budgets.ExpenseSummary;

/** Invoices by how far they are: to be looked at, to be paid, at the bank and paid. */
@Route("kantoor/rekeningen")
@Menu(title = "budgets.expenses", order = 21, icon = "vaadin:file-text")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class ExpensesView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_WORDS = 80;

    private final ExpenseLists expenses;
    private final ExpenseTools tools;
    private final OrderDialogs orders;
    private final boolean pays;
    private final RadioButtonGroup<ExpenseState> state = new RadioButtonGroup<>();
    private final TextField words = new TextField(getTranslation("budgets.expenses.words"));
    private final Paragraph how = new Paragraph();
    private final Answer answer = new Answer();
    private final ChosenExpenses chosen = new ChosenExpenses();
    private final Button order = new Button("", _ -> order());
    private final Div payBar = new Div(order);
    private final Grid<ExpenseSummary> grid = new Grid<>();
    private Map<ExpenseState, Integer> counts;

    ExpensesView(ExpenseLists expenses, ExpenseTools tools, OrderDialogs orders, CurrentAccount currentAccount) {
        this.expenses = expenses;
        this.tools = tools;
        this.orders = orders;
        this.pays = currentAccount.has(Role.TREASURER);
        this.counts = expenses.counts();
        order.addThemeVariants(ButtonVariant.PRIMARY);
        payBar.addClassName("buttons");
        chosen.whenChanged(this::showChosen);
        var earlier = new RouterLink(getTranslation("budgets.orders"), OrdersView.class);
        earlier.addClassName("quiet-link");
        getContent().addClassName("office");
        getContent().add(createFilter(), how, new Div(earlier), answer, payBar, new KeyboardHint(), createGrid());
        state.setValue(counts.getOrDefault(ExpenseState.WAITING, 0) > 0 ? ExpenseState.WAITING : ExpenseState.READY);
    }

    private Div createFilter() {
        state.setLabel(getTranslation("budgets.expenses.which"));
        state.setItems(ExpenseState.values());
        state.setItemLabelGenerator(this::label);
        state.addValueChangeListener(_ -> show());
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> grid.getLazyDataView().refreshAll());
        var filter = new Div(state, words);
        filter.addClassName("filter");
        return filter;
    }

    private String label(ExpenseState its) {
        var name = getTranslation("budgets.expenses.state." + its.name());
        var count = counts.getOrDefault(its, 0);
        return count == 0 ? name : getTranslation("budgets.expenses.state-count", name, count);
    }

    private Grid<ExpenseSummary> createGrid() {
        grid.addComponentColumn(this::row).setKey("expense").setHeader(getTranslation("budgets.expenses"));
        OfficeList.dress(grid, getTranslation("budgets.expenses.none"));
        return grid;
    }

    private ListRow row(ExpenseSummary expense) {
        return new ExpenseRow(expense, chosen, tools, answer, this::reload);
    }

    /** What belongs to another state is not chosen any more. */
    private void show() {
        answer.clear();
        chosen.clear();
        how.setText(getTranslation("budgets.expenses.how." + state.getValue().name()));
        payBar.setVisible(pays && state.getValue() == ExpenseState.READY);
        grid.setItems(query ->
                expenses.search(state.getValue(), words.getValue(), query.getOffset(), query.getLimit()).stream());
    }

    private void showChosen() {
        order.setText(
                chosen.isEmpty()
                        ? getTranslation("budgets.orders.make")
                        : getTranslation(
                                "budgets.orders.make-of",
                                chosen.ids().size(),
                                chosen.total().text(getLocale())));
    }

    private void order() {
        if (chosen.isEmpty()) {
            answer.refused(getTranslation("budgets.orders.nothing-chosen"));
        } else {
            orders.order(chosen, answer, this::reload);
        }
    }

    private void reload() {
        counts = expenses.counts();
        Stream.of(ExpenseState.values()).forEach(state.getDataProvider()::refreshItem);
        chosen.clear();
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.expenses");
    }
}
