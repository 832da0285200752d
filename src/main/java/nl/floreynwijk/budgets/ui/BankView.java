package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.BankLine;
import nl.floreynwijk.budgets.BankLines;
import nl.floreynwijk.budgets.BankStatements;
import nl.floreynwijk.budgets.LineState;

/** What the bank says, and what each line of it is: read a statement, decide on what is open, see the difference. */
@Route("kantoor/bank")
@Menu(title = "budgets.bank", order = 22, icon = "vaadin:building")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class BankView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_WORDS = 80;

    private final BankStatements statements;
    private final BankLines lines;
    private final LineTools tools;
    private final RadioButtonGroup<LineState> state = new RadioButtonGroup<>();
    private final TextField words = new TextField(getTranslation("budgets.bank.words"));
    private final Answer answer = new Answer();
    private final Div difference = new Div();
    private final Grid<BankLine> grid = new Grid<>();

    BankView(BankStatements statements, BankLines lines, LineTools tools, CurrentAccount currentAccount) {
        this.statements = statements;
        this.lines = lines;
        this.tools = tools;
        getContent().addClassNames("office", "bank");
        getContent().add(new Paragraph(getTranslation("budgets.bank.how")));
        if (currentAccount.has(Role.TREASURER)) {
            getContent().add(new StatementUpload(statements, this::reload));
        }
        getContent()
                .add(
                        difference,
                        new H2(getTranslation("budgets.bank.lines")),
                        createFilter(),
                        answer,
                        new KeyboardHint(),
                        createGrid());
        showDifference();
    }

    private void showDifference() {
        difference.removeAll();
        difference.add(new BankDifference(statements.figures()));
    }

    private Div createFilter() {
        state.setLabel(getTranslation("budgets.bank.which"));
        state.setItems(LineState.values());
        state.setItemLabelGenerator(it -> getTranslation("budgets.bank.state." + it.name()));
        state.setValue(LineState.OPEN);
        state.addValueChangeListener(_ -> refresh());
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> refresh());
        var filter = new Div(state, words);
        filter.addClassName("filter");
        return filter;
    }

    private void refresh() {
        answer.clear();
        grid.setEmptyStateText(
                getTranslation("budgets.bank.none." + state.getValue().name()));
        grid.getLazyDataView().refreshAll();
    }

    private Grid<BankLine> createGrid() {
        grid.addComponentColumn(this::row).setKey("line").setHeader(getTranslation("budgets.bank.lines"));
        grid.setItems(query ->
                lines.search(state.getValue(), words.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("budgets.bank.none.OPEN"));
        return grid;
    }

    private ListRow row(BankLine line) {
        var about = new ArrayList<String>();
        about.add(getTranslation(
                line.comesIn() ? "budgets.bank.line.in" : "budgets.bank.line.out",
                tools.absolute(line).text(getLocale()),
                DutchTime.date(line.bookedOn(), getLocale())));
        about.add(line.remittance());
        if (line.returned()) {
            about.add(getTranslation("budgets.bank.line.returned"));
        }
        if (!line.match().isEmpty()) {
            about.add(getTranslation("budgets.bank.line.match", line.match()));
        }
        if (!line.reason().isEmpty()) {
            about.add(getTranslation("budgets.bank.line.reason", line.reason()));
        }
        if (line.inClosedYear() && line.state() == LineState.OPEN) {
            about.add(getTranslation("budgets.bank.line.closed-year"));
        }
        about.removeIf(String::isEmpty);
        var row = new ListRow(tools.name(line), about.toArray(String[]::new));
        var buttons = new Div();
        buttons.addClassName("list-row-buttons");
        tools.on(line, answer, this::reload).forEach(buttons::add);
        return row.with(buttons);
    }

    private void reload() {
        showDifference();
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.bank");
    }
}
