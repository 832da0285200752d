package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.GrantPlan;
import nl.floreynwijk.budgets.GrantSummary;
import nl.floreynwijk.budgets.Grants;

/** What funders promised, and what of it came in. */
@Route(GrantsView.PATH)
@Menu(title = "budgets.grants", order = 16, icon = "vaadin:money-deposit")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class GrantsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "kantoor/toezeggingen";

    private final Grants grants;
    private final boolean keepsBooks;
    private final TextField words = new TextField();
    private final Grid<GrantSummary> grid = new Grid<>();

    GrantsView(Grants grants, CurrentAccount currentAccount) {
        this.grants = grants;
        keepsBooks = currentAccount.has(Role.TREASURER);
        getContent().addClassName("office");
        getContent().add(createTools(), new KeyboardHint(), createGrid());
    }

    private Div createTools() {
        words.setLabel(getTranslation("budgets.grants.search"));
        words.setMaxLength(GrantPlan.LONGEST_TITLE);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> search());
        var tools = new Div(words);
        tools.addClassName("tools");
        if (keepsBooks) {
            var add = new RouterLink(getTranslation("budgets.grants.add"), AddGrantView.class);
            add.addClassName("button-link");
            tools.add(add);
        }
        var funders = new RouterLink(getTranslation("budgets.funders"), FundersView.class);
        tools.add(funders);
        return tools;
    }

    private Grid<GrantSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("grant").setHeader(getTranslation("budgets.grants"));
        grid.setItems(query -> grants.search(words.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, none());
        return grid;
    }

    private ListRow createRow(GrantSummary grant) {
        var open = new RouterLink(getTranslation("budgets.view"), GrantView.class, GrantView.of(grant.id()));
        open.addClassName("button-link");
        open.getElement().setAttribute("aria-label", getTranslation("budgets.open-of", grant.title()));
        var row = new ListRow(grant.title(), lines(grant)).with(open);
        row.addClassName("wordy");
        return row;
    }

    private String[] lines(GrantSummary grant) {
        var owed = grant.owed().equals(Euros.ZERO)
                ? Stream.<String>empty()
                : Stream.of(getTranslation("budgets.grants.owed", money(grant.owed())));
        return Stream.concat(
                        Stream.of(
                                getTranslation("budgets.grants.from-for", grant.funder(), grant.budgetName()),
                                getTranslation(
                                        "budgets.grants.money",
                                        money(grant.amount()),
                                        money(grant.received()),
                                        money(grant.open())),
                                getTranslation(
                                        "budgets.grants.period",
                                        DutchTime.date(grant.from(), getLocale()),
                                        DutchTime.date(grant.until(), getLocale()))),
                        owed)
                .toArray(String[]::new);
    }

    private String money(Euros amount) {
        return amount.text(getLocale());
    }

    private String none() {
        return getTranslation(
                !words.isEmpty()
                        ? "budgets.grants.none-found"
                        : keepsBooks ? "budgets.grants.none" : "budgets.grants.none-yet");
    }

    private void search() {
        grid.setEmptyStateText(none());
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.grants");
    }
}
