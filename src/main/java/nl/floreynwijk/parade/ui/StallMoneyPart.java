package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingAccount;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.InvoiceKind;
import nl.floreynwijk.parade.PaperSummary;
import nl.floreynwijk.parade.PayBy;

/** What there is to pay for a booking, how, and the papers. */
class StallMoneyPart extends Composite<Section> {

    StallMoneyPart(BookingId booking, Optional<BookingAccount> money) {
        getContent().addClassName("card");
        getContent().setVisible(money.filter(it -> !it.isEmpty()).isPresent());
        money.ifPresent(it -> show(booking, it));
    }

    private void show(BookingId booking, BookingAccount money) {
        getContent().add(new H2(getTranslation("parade.booking.money")), new Paragraph(standing(money)));
        money.payBy().ifPresent(it -> showHow(booking, it));
        var papers = new UnorderedList();
        papers.addClassName("papers");
        money.papers().forEach(it -> papers.add(new ListItem(paper(it))));
        getContent().add(papers);
    }

    private String standing(BookingAccount money) {
        var standing = money.standing();
        if (standing.owed().cents() > 0) {
            return getTranslation(
                    "parade.booking.money.owed",
                    standing.owed().text(getLocale()),
                    standing.received().text(getLocale()));
        }
        return standing.toRefund().cents() > 0
                ? getTranslation(
                        "parade.booking.money.to-refund", standing.toRefund().text(getLocale()))
                : getTranslation("parade.booking.money.settled");
    }

    private void showHow(BookingId booking, PayBy how) {
        var code = new Image(
                BookingView.PATH + "/" + booking + "/betaalcode.png", getTranslation("parade.booking.money.code"));
        code.addClassName("pay-code");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "parade.booking.money.how",
                                how.amount().text(getLocale()),
                                how.account().toString(),
                                how.holder(),
                                how.reference().text(),
                                DutchTime.date(how.dueOn(), getLocale()))),
                        code);
    }

    private Anchor paper(PaperSummary paper) {
        var key = paper.kind() == InvoiceKind.INVOICE ? "parade.booking.money.invoice" : "parade.booking.money.credit";
        return new Anchor(
                "parade/facturen/" + paper.id(),
                getTranslation(key, paper.number().text(), paper.total().text(getLocale())));
    }
}
