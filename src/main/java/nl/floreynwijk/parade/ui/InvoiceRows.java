package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.InvoiceFilter;
import nl.floreynwijk.parade.InvoiceState;
import nl.floreynwijk.parade.InvoiceSummary;
import nl.floreynwijk.parade.ParadeMoney;

/** The invoices of an edition, searched by state and words, with what can be done with each. */
class InvoiceRows extends Composite<Section> {

    private static final int LONGEST_WORDS = 80;

    private final transient ParadeMoney desk;
    private final transient MoneyDeeds deeds;
    private final EditionId edition;
    private final FocusableTitle title = new FocusableTitle(getTranslation("parade.money.invoices"));
    private final Select<InvoiceState> state = new Select<>();
    private final TextField words = new TextField(getTranslation("parade.money.words"));
    private final Grid<InvoiceSummary> grid = new Grid<>();

    InvoiceRows(ParadeMoney desk, MoneyDeeds deeds, EditionId edition) {
        this.desk = desk;
        this.deeds = deeds;
        this.edition = edition;
        getContent().addClassName("office");
        getContent().add(title, createFilter(), new KeyboardHint(), createGrid());
    }

    private Div createFilter() {
        state.setLabel(getTranslation("parade.money.state"));
        state.setItems(InvoiceState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("parade.money.state.ALL"));
        state.setItemLabelGenerator(it -> getTranslation("parade.money.state." + (it == null ? "ALL" : it.name())));
        state.addValueChangeListener(_ -> reload());
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> reload());
        var filter = new Div(state, words);
        filter.addClassName("filter");
        return filter;
    }

    private Grid<InvoiceSummary> createGrid() {
        grid.addComponentColumn(this::row).setKey("invoice").setHeader(getTranslation("parade.money.invoices"));
        grid.setItems(query -> desk
                .invoices(
                        edition,
                        new InvoiceFilter(Optional.ofNullable(state.getValue()), words.getValue()),
                        query.getOffset(),
                        query.getLimit())
                .stream());
        OfficeList.dress(grid, getTranslation("parade.money.none"));
        return grid;
    }

    /** Shows those in this state, and the cursor goes there. */
    void show(InvoiceState wanted) {
        words.clear();
        state.setValue(wanted);
        title.takeFocus();
    }

    void reload() {
        grid.getLazyDataView().refreshAll();
    }

    private ListRow row(InvoiceSummary invoice) {
        var lines = new ArrayList<String>();
        lines.add(getTranslation(
                "parade.money.invoice.days",
                DutchTime.date(invoice.madeOn(), getLocale()),
                DutchTime.date(invoice.dueOn(), getLocale())));
        if (!invoice.stall().isEmpty()) {
            lines.add(invoice.stall());
        }
        lines.add(amounts(invoice));
        lines.add(state(invoice));
        var name = getTranslation("parade.money.invoice.name", invoice.number().text(), buyer(invoice));
        var row = new ListRow(name, lines.toArray(String[]::new));
        row.addClassName("wordy");
        return row.with(createTools(invoice));
    }

    private String buyer(InvoiceSummary invoice) {
        return invoice.buyer().isEmpty() ? getTranslation("parade.money.invoice.forgotten") : invoice.buyer();
    }

    private String amounts(InvoiceSummary invoice) {
        if (invoice.credited().equals(invoice.total())) {
            return getTranslation("parade.money.invoice.amounts-gone", money(invoice.total()));
        }
        return getTranslation(
                invoice.credited().equals(Euros.ZERO)
                        ? "parade.money.invoice.amounts"
                        : "parade.money.invoice.amounts-credited",
                money(invoice.total()),
                money(invoice.paid()),
                money(invoice.credited()));
    }

    private String state(InvoiceSummary invoice) {
        return switch (invoice.state()) {
            case OPEN -> getTranslation("parade.money.invoice.open", money(invoice.open()));
            case LATE -> getTranslation("parade.money.invoice.late", money(invoice.open()));
            case PAID -> getTranslation("parade.money.invoice.paid");
            case CREDITED -> getTranslation("parade.money.invoice.credited");
            case TO_REFUND -> getTranslation("parade.money.invoice.to-refund", money(invoice.toRefund()));
        };
    }

    private Div createTools(InvoiceSummary invoice) {
        var tools = new Div();
        tools.addClassName("list-row-buttons");
        if (deeds.mayBook() && invoice.open().compareTo(Euros.ZERO) > 0) {
            tools.add(main("pay", invoice, () -> deeds.pay(invoice.booking(), buyer(invoice))));
        }
        if (deeds.mayBook() && invoice.toRefund().compareTo(Euros.ZERO) > 0) {
            tools.add(main("refund", invoice, () -> deeds.refund(invoice.booking(), buyer(invoice))));
        }
        tools.add(
                button("account", invoice, () -> deeds.showAccount(invoice.booking(), buyer(invoice))),
                PaperLink.to(
                        invoice.id(),
                        getTranslation("parade.money.pdf", invoice.number().text())));
        return tools;
    }

    private Button main(String deed, InvoiceSummary invoice, Runnable doing) {
        var button = button(deed, invoice, doing);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String deed, InvoiceSummary invoice, Runnable doing) {
        var words = getTranslation("parade.money.deed." + deed);
        var button = new Button(words, _ -> doing.run());
        button.setAriaLabel(
                getTranslation("parade.money.of", words, invoice.number().text()));
        return button;
    }

    private String money(Euros amount) {
        return amount.text(getLocale());
    }
}
