package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingAccount;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.OnlineCheckout;
import nl.floreynwijk.parade.OwnRefund;
import nl.floreynwijk.parade.PayBy;
import nl.floreynwijk.parade.PaymentSummary;

/** What there is to pay for a booking and how, its invoices and credit notes, and what was paid. */
class BookingMoneyPart extends Composite<Section> {

    BookingMoneyPart(BookingId booking, BookingAccount account, OnlineCheckout checkout) {
        getContent().addClassName("card");
        getContent().add(new H2(say("title")));
        getContent().add(new Paragraph(standing(account)));
        account.payBy().ifPresent(it -> {
            getContent().add(createPayBy(booking, it));
            if (checkout.isOffered()) {
                getContent().add(new Button(say("online"), _ -> pay(booking, checkout)));
            }
        });
        if (!account.papers().isEmpty()) {
            getContent().add(createPapers(account));
        }
        if (!account.payments().isEmpty()) {
            getContent().add(createPayments(account));
        }
    }

    private static void pay(BookingId booking, OnlineCheckout checkout) {
        checkout.begin(booking).ifPresent(it -> UI.getCurrent().getPage().setLocation(it.toString()));
    }

    private String standing(BookingAccount account) {
        var standing = account.standing();
        if (!standing.owed().equals(Euros.ZERO)) {
            return account.payBy().isPresent()
                    ? say("owed", money(standing.owed()))
                    : say("owed-later", money(standing.owed()));
        }
        if (standing.received().equals(Euros.ZERO)) {
            return say("nothing");
        }
        return standing.toRefund().equals(Euros.ZERO) && !standing.received().equals(standing.refunded())
                ? say("settled")
                : RefundWords.of(new OwnRefund(standing, account.paidFrom()), getLocale());
    }

    private Div createPayBy(BookingId booking, PayBy pay) {
        var facts = new DescriptionList();
        add(facts, "amount", money(pay.amount()));
        add(facts, "account", pay.account().text());
        add(facts, "holder", pay.holder());
        add(facts, "reference", pay.reference().text());
        add(facts, "due", DutchTime.date(pay.dueOn(), getLocale()));
        facts.addClassName("facts");
        var code = new Image("/" + BookingView.PATH + "/" + booking + "/betaalcode.png", say("code"));
        code.addClassName("pay-code");
        var words = new Div(facts, new Paragraph(say("how")));
        var both = new Div(words, code);
        both.addClassName("pay-by");
        return both;
    }

    private void add(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(say(name)), new DescriptionList.Description(value));
    }

    private UnorderedList createPapers(BookingAccount account) {
        var list = new UnorderedList();
        account.papers()
                .forEach(it -> list.add(new ListItem(PaperLink.to(
                        it.id(),
                        getTranslation(
                                "parade.money.paper-link." + it.kind().name(),
                                it.number().text(),
                                DutchTime.date(it.madeOn(), getLocale()),
                                money(it.total()))))));
        return list;
    }

    private Div createPayments(BookingAccount account) {
        var list = new UnorderedList();
        account.payments().stream()
                .filter(PaymentSummary::stands)
                .forEach(it -> list.add(new ListItem(getTranslation(
                        "parade.money.paid." + it.kind().name(),
                        DutchTime.date(it.day(), getLocale()),
                        money(it.amount().compareTo(Euros.ZERO) < 0 ? Euros.ZERO.minus(it.amount()) : it.amount())))));
        return new Div(list);
    }

    private String money(Euros amount) {
        return amount.text(getLocale());
    }

    private String say(String name, Object... values) {
        return getTranslation("parade.money.own." + name, values);
    }
}
