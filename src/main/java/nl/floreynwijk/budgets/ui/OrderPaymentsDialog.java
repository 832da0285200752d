package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.budgets.OrderSummary;
import nl.floreynwijk.budgets.OrderedPayment;
import nl.floreynwijk.budgets.PaymentOrders;

/** Shows to whom how much is paid at which account by one payment file. */
class OrderPaymentsDialog extends Dialog {

    OrderPaymentsDialog(PaymentOrders orders, OrderSummary order, String name) {
        setHeaderTitle(name);
        setWidth("40rem");
        var list = new Grid<OrderedPayment>();
        list.addComponentColumn(this::row).setKey("payment").setHeader(getTranslation("budgets.orders.payments-to"));
        list.setItems(query -> orders.payments(order.id(), query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(list, getTranslation("budgets.orders.none"));
        var content = new Div(
                new Paragraph(getTranslation(
                        "budgets.orders.total", order.payments(), order.total().text(getLocale()))),
                list);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("base.close"), _ -> close()));
    }

    private ListRow row(OrderedPayment payment) {
        return new ListRow(
                payment.creditor().isEmpty() ? getTranslation("budgets.bank.line.nameless") : payment.creditor(),
                getTranslation(
                        "budgets.orders.payment",
                        payment.amount().text(getLocale()),
                        payment.account().text()),
                payment.remittance());
    }
}
