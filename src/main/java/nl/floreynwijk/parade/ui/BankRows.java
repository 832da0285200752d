package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.parade.BankLineResult;
import nl.floreynwijk.parade.BankLineState;
import nl.floreynwijk.parade.BankLineSummary;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.ParadeBank;

/** What the bank told, and what the treasurer says of it: a statement is handed in here too. */
class BankRows extends Composite<Section> {

    private final transient ParadeBank bank;
    private final EditionId edition;
    private final transient Consumer<String> done;
    private final transient Consumer<String> refused;
    private final FocusableTitle title = new FocusableTitle(getTranslation("parade.money.bank"));
    private final Select<BankLineState> state = new Select<>();
    private final Grid<BankLineSummary> grid = new Grid<>();

    /**
     * @param done says what happened, and looks again at everything that tells of money
     * @param refused says what did not happen
     */
    BankRows(ParadeBank bank, EditionId edition, Consumer<String> done, Consumer<String> refused) {
        this.bank = bank;
        this.edition = edition;
        this.done = done;
        this.refused = refused;
        state.setLabel(getTranslation("parade.money.bank.which"));
        state.setItems(BankLineState.values());
        state.setItemLabelGenerator(it -> getTranslation("parade.money.bank.state." + it.name()));
        state.setValue(BankLineState.OPEN);
        state.addValueChangeListener(_ -> reload());
        var upload =
                new Button(getTranslation("parade.money.import"), _ -> new StatementDialog(bank, edition, done).open());
        var tools = new Div(state, upload);
        tools.addClassName("tools");
        getContent().addClassName("office");
        getContent().add(title, tools, new KeyboardHint(), createGrid());
    }

    private Grid<BankLineSummary> createGrid() {
        grid.addComponentColumn(this::row).setKey("line").setHeader(getTranslation("parade.money.bank"));
        grid.setItems(query -> bank.lines(edition, state.getValue(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("parade.money.bank.none.OPEN"));
        return grid;
    }

    /** The cursor goes to the lines that wait. */
    void showOpen() {
        state.setValue(BankLineState.OPEN);
        title.takeFocus();
    }

    void reload() {
        grid.setEmptyStateText(
                getTranslation("parade.money.bank.none." + state.getValue().name()));
        grid.getLazyDataView().refreshAll();
    }

    private ListRow row(BankLineSummary line) {
        var lines = new ArrayList<String>();
        lines.add(getTranslation(
                line.amount().compareTo(Euros.ZERO) < 0 ? "parade.money.bank.back" : "parade.money.bank.in",
                amount(line),
                DutchTime.date(line.bookedOn(), getLocale())));
        lines.add(line.said());
        lines.add(said(line));
        lines.removeIf(String::isEmpty);
        var row = new ListRow(name(line), lines.toArray(String[]::new));
        var tools = new Div();
        tools.addClassName("list-row-buttons");
        switch (line.state()) {
            case OPEN -> {
                var match = button("match", line, () -> new MatchDialog(bank, line, done).open());
                match.addThemeVariants(ButtonVariant.PRIMARY);
                tools.add(match, button("aside", line, () -> decide(bank.setAside(line.entry()), "aside")));
            }
            case ASIDE -> tools.add(button("reopen", line, () -> decide(bank.reopen(line.entry()), "reopen")));
            case MATCHED -> {}
        }
        return row.with(tools);
    }

    private String name(BankLineSummary line) {
        return line.name().isEmpty() ? getTranslation("parade.money.bank.nameless") : line.name();
    }

    private String amount(BankLineSummary line) {
        var amount = line.amount();
        return (amount.compareTo(Euros.ZERO) < 0 ? Euros.ZERO.minus(amount) : amount).text(getLocale());
    }

    /** Why it waits, or for which booking it is. */
    private String said(BankLineSummary line) {
        return switch (line.state()) {
            case OPEN ->
                getTranslation(
                        "parade.money.bank.why." + line.why().name(),
                        line.about().map(it -> it.open().text(getLocale())).orElse(""));
            case MATCHED ->
                line.about()
                        .map(it -> getTranslation("parade.money.bank.matched", it.buyer(), it.stall()))
                        .orElse("");
            case ASIDE -> "";
        };
    }

    private void decide(BankLineResult result, String deed) {
        switch (result) {
            case BankLineResult.Done() -> done.accept(getTranslation("parade.money.bank." + deed + ".done"));
            case BankLineResult.NotNow(), BankLineResult.NothingTaken(), BankLineResult.Unknown() -> {
                reload();
                refused.accept(getTranslation("parade.money.bank.not-now"));
            }
        }
    }

    private Button button(String deed, BankLineSummary line, Runnable doing) {
        var words = getTranslation("parade.money.bank.deed." + deed);
        var button = new Button(words, _ -> doing.run());
        button.setAriaLabel(getTranslation("parade.money.bank.of", words, name(line), amount(line)));
        return button;
    }
}
