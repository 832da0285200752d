package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.KeyboardHint;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.OfficeList;
import nl.floreynwijk.base.ui.Question;
import nl.floreynwijk.budgets.OrderSummary;
import nl.floreynwijk.budgets.PaymentOrders;
import nl.floreynwijk.budgets.WithdrawalResult;

/** The payment files that were made: see whom they pay, take one to the bank, or withdraw what the bank did not take. */
@Route("kantoor/betaalbestanden")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class OrdersView extends Composite<Div> implements HasDynamicTitle {

    private final PaymentOrders orders;
    private final boolean pays;
    private final Answer answer = new Answer();
    private final Grid<OrderSummary> grid = new Grid<>();

    OrdersView(PaymentOrders orders, CurrentAccount currentAccount) {
        this.orders = orders;
        this.pays = currentAccount.has(Role.TREASURER);
        var back = new Nav(new RouterLink(getTranslation("budgets.expenses"), ExpensesView.class));
        back.setAriaLabel(getTranslation("budgets.orders.back"));
        grid.addComponentColumn(this::row).setKey("order").setHeader(getTranslation("budgets.orders"));
        grid.setItems(query -> orders.newest(query.getOffset(), query.getLimit()).stream());
        OfficeList.dress(grid, getTranslation("budgets.orders.none"));
        getContent().addClassName("office");
        getContent().add(back, new Paragraph(getTranslation("budgets.orders.about")), answer, new KeyboardHint(), grid);
    }

    private ListRow row(OrderSummary order) {
        var name = name(order);
        var row = new ListRow(
                name,
                getTranslation(
                        "budgets.orders.total", order.payments(), order.total().text(getLocale())),
                getTranslation("budgets.orders.made-at", DutchTime.momentInYear(order.madeAt(), getLocale())),
                standing(order));
        var buttons = new Div(createLook(order, name));
        buttons.addClassName("list-row-buttons");
        if (pays && order.waiting() > 0) {
            var download = OrderDialogs.download(order.id());
            download.setAriaLabel(getTranslation("budgets.orders.download-of", name));
            buttons.add(download, createWithdraw(order, name));
        }
        return row.with(buttons);
    }

    private Button createLook(OrderSummary order, String name) {
        var look = new Button(
                getTranslation("budgets.orders.payments"), _ -> new OrderPaymentsDialog(orders, order, name).open());
        look.setAriaLabel(getTranslation("budgets.orders.payments-of", name));
        return look;
    }

    private String name(OrderSummary order) {
        return getTranslation("budgets.orders.name", DutchTime.date(order.executeOn(), getLocale()));
    }

    private String standing(OrderSummary order) {
        if (order.withdrawn()) {
            return getTranslation("budgets.orders.is-withdrawn");
        }
        return order.waiting() == 0
                ? getTranslation("budgets.orders.is-paid")
                : getTranslation("budgets.orders.is-waiting", order.waiting());
    }

    private Button createWithdraw(OrderSummary order, String name) {
        var withdraw = new Button(getTranslation("budgets.orders.withdraw"), _ -> askWithdraw(order, name));
        withdraw.setAriaLabel(getTranslation("budgets.orders.withdraw-of", name));
        return withdraw;
    }

    private void askWithdraw(OrderSummary order, String name) {
        new Question(
                        getTranslation("budgets.orders.withdraw-of", name),
                        getTranslation("budgets.orders.withdraw.means", order.waiting()),
                        getTranslation("budgets.orders.withdraw"),
                        () -> withdraw(order))
                .open();
    }

    private void withdraw(OrderSummary order) {
        switch (orders.withdraw(order.id())) {
            case WithdrawalResult.Withdrawn(var payments, var total) ->
                answer.done(
                        getTranslation("budgets.orders.withdrawn", payments, total.text(getLocale())),
                        new RouterLink(getTranslation("budgets.expenses"), ExpensesView.class));
            case WithdrawalResult.WithdrawnAlready() ->
                answer.refused(getTranslation("budgets.orders.withdrawn-already"));
            case WithdrawalResult.PaidAlready() -> answer.refused(getTranslation("budgets.orders.is-paid"));
        }
        grid.getLazyDataView().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budgets.orders");
    }
}
