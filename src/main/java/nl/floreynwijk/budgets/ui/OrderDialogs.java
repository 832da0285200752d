package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.budgets.OrderId;
import nl.floreynwijk.budgets.OrderResult;
import nl.floreynwijk.budgets.PaymentOrders;
import org.springframework.stereotype.Component;

/** Puts invoices that somebody chose in a file for the bank. */
@Component
class OrderDialogs {

    private final PaymentOrders orders;
    private final Clock clock;

    OrderDialogs(PaymentOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** Asks on what day the bank is to pay; the id of the file is made when the question is shown. */
    void order(ChosenExpenses chosen, Answer answer, Runnable reload) {
        var id = OrderId.random();
        var day = new DayField(text("budgets.orders.day"));
        day.setValue(DutchTime.day(clock.instant()));
        new FormDialog(
                        text("budgets.orders.make"),
                        text(
                                "budgets.orders.how",
                                chosen.ids().size(),
                                chosen.total().text(language())),
                        text("budgets.orders.make"),
                        form -> {
                            var wanted = day.getOptionalValue().orElse(LocalDate.MAX);
                            return ordered(form, day, orders.make(id, chosen.ids(), wanted), answer, reload);
                        },
                        day)
                .open();
    }

    private static boolean ordered(FormDialog form, DayField day, OrderResult result, Answer answer, Runnable reload) {
        return switch (result) {
            case OrderResult.Made(var id, var payments, var total) -> {
                reload.run();
                answer.done(text("budgets.orders.made", payments, total.text(language())), download(id));
                yield true;
            }
            case OrderResult.NotADay(var first, var last) -> {
                var from = DutchTime.date(first, language());
                var until = DutchTime.date(last, language());
                form.refused().add(day, text("budgets.orders.not-a-day", from, until));
                yield false;
            }
            case OrderResult.NothingChosen() -> form.refuse(text("budgets.orders.nothing-chosen"));
            case OrderResult.TooMany(var most) -> form.refuse(text("budgets.orders.too-many", most));
            case OrderResult.NotReady(var count) -> form.refuse(text("budgets.orders.not-ready", count));
            case OrderResult.NotByBank(var suppliers) ->
                form.refuse(text("budgets.orders.not-by-bank", String.join(", ", suppliers)));
            case OrderResult.OtherAccount(var suppliers) ->
                form.refuse(text("budgets.orders.other-account", String.join(", ", suppliers)));
            case OrderResult.NoDocument(var suppliers) ->
                form.refuse(text("budgets.orders.no-document", String.join(", ", suppliers)));
            case OrderResult.TooOften(var wait) ->
                form.refuse(text("budgets.orders.too-often", RateLimits.minutes(wait)));
            case OrderResult.NoAccount() -> form.refuse(text("budgets.bank.no-account"));
        };
    }

    /** Leads to the file for the bank, past all pages. */
    static Anchor download(OrderId order) {
        var link = new Anchor("/kantoor/betaalbestanden/" + order + ".xml", text("budgets.orders.download"));
        link.addClassName("button-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
