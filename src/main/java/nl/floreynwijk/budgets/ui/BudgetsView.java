package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.BudgetSummary;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.Labels;
import nl.floreynwijk.places.Blocks;

/** Every labelled budget, for whoever keeps or audits the books. */
@Route("kantoor/potjes")
@Menu(title = "budgets.office", order = 15, icon = "vaadin:piggy-bank-coin")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class BudgetsView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_WORDS = 80;

    private final Budgets budgets;
    private final Blocks blocks;
    private final List<LabelDetails> all;
    private final TextField words = new TextField(getTranslation("budgets.office.words"));
    private final Select<LabelDetails> label = new Select<>();
    private final Answer answer = new Answer();
    private final Grid<BudgetSummary> grid = new Grid<>();

    BudgetsView(Budgets budgets, Labels labels, Blocks blocks, CurrentAccount currentAccount) {
        this.budgets = budgets;
        this.blocks = blocks;
        this.all = labels.all();
        getContent().addClassName("office");
        getContent().add(new Paragraph(getTranslation("budgets.office.how")));
        if (currentAccount.has(Role.TREASURER)) {
            getContent().add(new Div(new Button(getTranslation("budgets.open"), _ -> open())));
        }
        getContent().add(answer, createPicture(), createFilter(), new KeyboardHint(), createGrid());
    }

    /** How all of them stand together, as they did when the page was opened. */
    private Section createPicture() {
        var picture = new AmountBars(
                getTranslation("budgets.office.picture.says"),
                getTranslation("budgets.office.picture.left"),
                getTranslation("budgets.office.picture.paid"));
        picture.show(budgets.totals().stream()
                .map(it -> new AmountBars.Bar(it.name(getLocale()), it.left(), it.paid()))
                .toList());
        var section = new Section(new H2(getTranslation("budgets.office.picture")), picture);
        section.addClassName("card");
        return section;
    }

    private Div createFilter() {
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> reload());
        label.setLabel(getTranslation("budgets.office.label"));
        label.setItems(all);
        label.setItemLabelGenerator(
                it -> it == null ? getTranslation("budgets.office.every-label") : it.name(getLocale()));
        label.setEmptySelectionAllowed(true);
        label.setEmptySelectionCaption(getTranslation("budgets.office.every-label"));
        label.addValueChangeListener(_ -> reload());
        var filter = new Div(words, label);
        filter.addClassName("filter");
        return filter;
    }

    private Grid<BudgetSummary> createGrid() {
        grid.addComponentColumn(this::row).setKey("budget").setHeader(getTranslation("budgets.office"));
        grid.setItems(
                query -> budgets
                        .search(
                                words.getValue(),
                                wantedLabel().map(LabelDetails::code),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        OfficeList.dress(grid, getTranslation("budgets.office.none"));
        return grid;
    }

    private Optional<LabelDetails> wantedLabel() {
        return label.getOptionalValue();
    }

    private ListRow row(BudgetSummary budget) {
        var title = getTranslation("budgets.title", budget.labelName(getLocale()), budget.name());
        var standing = budget.standing();
        var open = new RouterLink(getTranslation("budgets.mine.open"), BookView.class, BookView.of(budget.id()));
        open.getElement().setAttribute("aria-label", getTranslation("budgets.mine.open-of", title));
        return new ListRow(
                        title,
                        getTranslation(
                                "budgets.office.standing",
                                standing.free().text(getLocale()),
                                standing.reserved().plus(standing.claimed()).text(getLocale()),
                                standing.saved().text(getLocale())))
                .with(open);
    }

    private void open() {
        new OpenBudgetDialog(budgets, all, blocks, this::opened).open();
    }

    private void opened(BudgetId id, String name) {
        answer.done(
                getTranslation("budgets.opened", name),
                new RouterLink(getTranslation("budgets.opened.go"), BookView.class, BookView.of(id)));
        reload();
    }

    private void reload() {
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.office");
    }
}
