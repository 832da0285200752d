package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.BookingAccount;
import nl.floreynwijk.parade.PaymentSummary;

/** All money of one booking: its papers, what came in and went back, and what can be put right of that. */
class AccountDialog extends Dialog {

    private final transient MoneyDeeds deeds;

    AccountDialog(BookingAccount account, String buyer, MoneyDeeds deeds) {
        this.deeds = deeds;
        setHeaderTitle(getTranslation("parade.money.account.title", buyer));
        setWidth("40rem");
        var content = new Div(
                new H3(getTranslation("parade.money.account.papers")),
                createPapers(account),
                new H3(getTranslation("parade.money.account.payments")),
                account.payments().isEmpty()
                        ? new Paragraph(getTranslation("parade.money.account.no-payments"))
                        : createPayments(account));
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("parade.money.account.close"), _ -> close()));
    }

    private UnorderedList createPapers(BookingAccount account) {
        var list = new UnorderedList();
        account.papers().forEach(it -> {
            var words = getTranslation(
                    "parade.money.paper-link." + it.kind().name(),
                    it.number().text(),
                    DutchTime.date(it.madeOn(), getLocale()),
                    it.total().text(getLocale()));
            var item = new ListItem(PaperLink.to(it.id(), words));
            it.reason()
                    .ifPresent(
                            why -> item.add(new Paragraph(getTranslation("parade.money.paper.reason." + why.name()))));
            list.add(item);
        });
        return list;
    }

    private UnorderedList createPayments(BookingAccount account) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        account.payments().forEach(it -> list.add(new ListItem(row(it))));
        return list;
    }

    private ListRow row(PaymentSummary payment) {
        var kind = payment.undoing() ? "UNDO" : payment.kind().name();
        var title = getTranslation(
                "parade.money.booked." + kind,
                DutchTime.date(payment.day(), getLocale()),
                absolute(payment).text(getLocale()));
        var lines = new ArrayList<String>();
        if (payment.byBank()) {
            lines.add(getTranslation("parade.money.account.by-bank"));
        }
        if (payment.undone()) {
            lines.add(getTranslation("parade.money.account.undone"));
        }
        if (!payment.note().isEmpty()) {
            lines.add(payment.note());
        }
        var row = new ListRow(title, lines.toArray(String[]::new));
        if (!deeds.mayBook() || !payment.stands()) {
            return row;
        }
        var undo = new Button(getTranslation("parade.money.undo"), _ -> {
            close();
            deeds.undo(payment);
        });
        undo.setAriaLabel(getTranslation("parade.money.of", getTranslation("parade.money.undo"), title));
        return row.with(undo);
    }

    private static Euros absolute(PaymentSummary payment) {
        return payment.amount().compareTo(Euros.ZERO) < 0 ? Euros.ZERO.minus(payment.amount()) : payment.amount();
    }
}
