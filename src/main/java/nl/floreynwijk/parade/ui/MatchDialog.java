package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.parade.BankLineResult;
import nl.floreynwijk.parade.BankLineSummary;
import nl.floreynwijk.parade.ParadeBank;
import nl.floreynwijk.parade.PayingBooking;

/** Asks for which booking a line of the bank is; the likeliest comes first. */
class MatchDialog extends Dialog {

    private static final int LONGEST_WORDS = 80;

    private final transient ParadeBank bank;
    private final transient BankLineSummary line;
    private final transient Consumer<String> done;
    private final TextField words = new TextField(getTranslation("parade.money.words"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("parade.money.match.none"));
    private final Answer answer = new Answer();

    MatchDialog(ParadeBank bank, BankLineSummary line, Consumer<String> done) {
        this.bank = bank;
        this.line = line;
        this.done = done;
        setHeaderTitle(getTranslation("parade.money.match.title"));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        words.setMaxLength(LONGEST_WORDS);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> show());
        list.addClassName("plain-rows");
        var content = new Div(
                new Paragraph(getTranslation(
                        "parade.money.match.line",
                        amount(),
                        line.name(),
                        DutchTime.date(line.bookedOn(), getLocale()),
                        line.said())),
                words,
                answer,
                list,
                none);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("base.cancel"), _ -> close()));
        show();
    }

    private String amount() {
        var amount = line.amount();
        return (amount.compareTo(Euros.ZERO) < 0 ? Euros.ZERO.minus(amount) : amount).text(getLocale());
    }

    private void show() {
        list.removeAll();
        bank.choices(line, words.getValue()).forEach(it -> list.add(new ListItem(row(it))));
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(!list.isVisible());
    }

    private ListRow row(PayingBooking booking) {
        var name = getTranslation(
                "parade.money.match.booking", booking.buyer(), booking.stall(), Integer.toString(booking.number()));
        var button = new Button(getTranslation("parade.money.match.do"), _ -> match(booking));
        button.setAriaLabel(getTranslation("parade.money.of", getTranslation("parade.money.match.do"), name));
        return new ListRow(name, open(booking)).with(button);
    }

    private String open(PayingBooking booking) {
        if (booking.open().equals(Euros.ZERO)) {
            return getTranslation("parade.money.match.settled");
        }
        return booking.open().compareTo(Euros.ZERO) > 0
                ? getTranslation("parade.money.match.open", booking.open().text(getLocale()))
                : getTranslation(
                        "parade.money.match.to-refund",
                        Euros.ZERO.minus(booking.open()).text(getLocale()));
    }

    private void match(PayingBooking booking) {
        if (!isOpened()) {
            return;
        }
        switch (bank.match(line.entry(), booking.id())) {
            case BankLineResult.Done() -> {
                close();
                done.accept(getTranslation("parade.money.match.done", amount(), booking.buyer()));
            }
            case BankLineResult.NothingTaken() -> answer.refused(getTranslation("parade.money.match.nothing"));
            case BankLineResult.NotNow(), BankLineResult.Unknown() ->
                answer.refused(getTranslation("parade.money.bank.not-now"));
        }
    }
}
