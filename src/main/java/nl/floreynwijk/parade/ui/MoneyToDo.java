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
import nl.floreynwijk.parade.InvoiceState;
import nl.floreynwijk.parade.MoneyOverview;

/** What waits for the treasurer: who is late, who gets money back, and what the bank told that is not sure. */
class MoneyToDo extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    /**
     * @param show shows the invoices in a state
     * @param bank goes to the lines of the bank; empty where whoever looks does not decide on them
     */
    MoneyToDo(MoneyOverview overview, Consumer<InvoiceState> show, Optional<Runnable> bank) {
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("parade.money.to-do")));
        list.addClassName("plain-rows");
        add("late", overview.late(), () -> show.accept(InvoiceState.LATE));
        add("refunds", overview.refunds(), () -> show.accept(InvoiceState.TO_REFUND));
        bank.ifPresent(it -> add("bank-lines", overview.bankLines(), it));
        getContent()
                .add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("parade.money.to-do.none")) : list);
    }

    private void add(String name, int count, Runnable show) {
        if (count == 0) {
            return;
        }
        var words = getTranslation("parade.money.to-do." + name, count);
        var button = new Button(getTranslation("parade.money.to-do.show"), _ -> show.run());
        button.setAriaLabel(getTranslation("parade.money.of", getTranslation("parade.money.to-do.show"), words));
        list.add(new ListItem(new ListRow(words).with(button)));
    }
}
