package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.InvoiceState;
import nl.floreynwijk.parade.MoneyOverview;

/** What waits for the treasurer: who is late, who gets money or a deposit back, and what the bank told that is not sure. */
class MoneyToDo extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    /**
     * @param show shows the invoices in a state
     * @param bank goes to the lines of the bank; empty where whoever looks does not decide on them
     * @param deposits goes to the deposits; empty likewise
     */
    MoneyToDo(
            MoneyOverview overview, Consumer<InvoiceState> show, Optional<Runnable> bank, Optional<Runnable> deposits) {
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("parade.money.to-do")));
        if (overview.lacksVatNumber()) {
            getContent().add(Notice.info(getTranslation("parade.money.no-vat-number", "PORTAL_COOPERATIVE_VATNUMBER")));
        }
        list.addClassName("plain-rows");
        add(overview.late(), say("late", overview.late()), () -> show.accept(InvoiceState.LATE));
        add(overview.refunds(), say("refunds", overview.refunds()), () -> show.accept(InvoiceState.TO_REFUND));
        var sum = overview.depositSum().text(getLocale());
        deposits.ifPresent(it -> add(overview.deposits(), say("deposits", overview.deposits(), sum), it));
        bank.ifPresent(it -> add(overview.bankLines(), say("bank-lines", overview.bankLines()), it));
        getContent().add(list.getComponentCount() == 0 ? new Paragraph(say("none")) : list);
    }

    private void add(int count, String words, Runnable show) {
        if (count == 0) {
            return;
        }
        var button = new Button(say("show"), _ -> show.run());
        button.setAriaLabel(getTranslation("parade.money.of", say("show"), words));
        list.add(new ListItem(new ListRow(words).with(button)));
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.money.to-do." + name, values);
    }
}
