package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountSummary;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.HeldRole;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;

/** Where an administrator opens accounts, gives roles and takes them. */
@Route("beheer/accounts")
@Menu(title = "access.accounts", order = 95, icon = "vaadin:key")
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountsView extends Composite<Div> implements HasDynamicTitle {

    private final Accounts accounts;
    private final Drafts drafts;
    private final TextField words = new TextField();
    private final Answer answer = new Answer();
    private final Grid<AccountSummary> grid = new Grid<>();

    AccountsView(Accounts accounts, Drafts drafts) {
        this.accounts = accounts;
        this.drafts = drafts;
        getContent().addClassName("office");
        getContent().add(createTools(), answer, new KeyboardHint(), createGrid());
    }

    private Div createTools() {
        words.setLabel(getTranslation("access.accounts.search"));
        words.setMaxLength(Accounts.LONGEST_NAME);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> reload());
        var open = new Button(
                getTranslation("access.accounts.open"),
                click -> new OpenAccountDialog(accounts, drafts, this::done).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(words, open);
        tools.addClassName("tools");
        return tools;
    }

    private Grid<AccountSummary> createGrid() {
        grid.addComponentColumn(this::createRow).setKey("account").setHeader(getTranslation("access.account"));
        grid.setItems(query -> accounts.search(words.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("access.accounts.none"));
        return grid;
    }

    private ListRow createRow(AccountSummary account) {
        return new ListRow(account.name(), account.email().value(), roles(account)).with(createChange(account));
    }

    private String roles(AccountSummary account) {
        if (!account.isOpen()) {
            return getTranslation("access.account.closed");
        }
        if (account.held().isEmpty()) {
            return getTranslation("access.account.no-roles");
        }
        return account.held().stream().map(this::role).collect(Collectors.joining(", "));
    }

    private String role(HeldRole held) {
        var name = getTranslation("access.role." + held.role().name());
        return held.until()
                .map(it -> getTranslation("access.account.role-until", name, DutchTime.date(it, getLocale())))
                .orElse(name);
    }

    private Button createChange(AccountSummary account) {
        var change = new Button(
                getTranslation("access.account.change"),
                click -> new AccountDialog(accounts, accounts.find(account.id()).orElseThrow(), this::done).open());
        change.setAriaLabel(getTranslation("access.account.change-of", account.name()));
        return change;
    }

    private void done(String what) {
        answer.done(what);
        reload();
    }

    private void reload() {
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.accounts");
    }
}
