package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.DialogActions;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.GrantDetails;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.Instalment;
import nl.floreynwijk.budgets.ReceiptResult;
import nl.floreynwijk.budgets.Shares;
import nl.floreynwijk.budgets.TransferId;

/** Notes that money of an instalment came in, and shows beforehand how it will be shared. */
class ReceiptDialog extends Dialog {

    private final Grants grants;
    private final GrantDetails grant;
    private final Instalment instalment;
    private final Consumer<String> received;
    private final TransferId receipt = TransferId.random();
    private final EuroField amount = new EuroField(getTranslation("budgets.receive.amount"));
    private final DayField day = new DayField(getTranslation("budgets.receive.day"));
    private final Paragraph preview = new Paragraph();
    private final RefusedFields refused = new RefusedFields();

    ReceiptDialog(
            Grants grants, GrantDetails grant, Instalment instalment, LocalDate today, Consumer<String> received) {
        this.grants = grants;
        this.grant = grant;
        this.instalment = instalment;
        this.received = received;
        setHeaderTitle(getTranslation("budgets.receive.title", grant.summary().funder()));
        setWidth("34rem");
        amount.setHelperText(getTranslation("budgets.receive.open", money(instalment.open())));
        amount.show(instalment.open());
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(change -> preview());
        day.setHelperText(getTranslation("budgets.receive.day-how"));
        day.setValue(today);
        preview.getElement().setAttribute("role", "status");
        preview.addClassNames("notice", "preview");
        var content = new Div(amount, day, preview);
        content.addClassName("stack");
        add(content);
        DialogActions.under(this, getTranslation("budgets.receive.do"), this::save)
                .doIt()
                .addClickShortcut(Key.ENTER);
        preview();
    }

    private void preview() {
        var typed = amount.amount().filter(it -> it.compareTo(Euros.ZERO) > 0);
        preview.setVisible(typed.isPresent());
        typed.map(it -> grants.shares(grant.summary().id(), it))
                .map(it -> saying("budgets.receive.will.", it))
                .ifPresent(preview::setText);
    }

    private void save() {
        refused.clear();
        var typed = amount.read(refused);
        if (typed.isEmpty()) {
            return;
        }
        var on = Optional.ofNullable(day.getValue()).orElse(LocalDate.MAX);
        switch (grants.receive(grant.summary().id(), instalment.number(), receipt, typed.get(), on)) {
            case ReceiptResult.Received(var shares) -> {
                close();
                received.accept(getTranslation(
                        "budgets.receive.done", money(typed.get()), saying("budgets.receive.did.", shares)));
            }
            case ReceiptResult.NotAnAmount() -> refused.add(amount, getTranslation("base.amount.none"));
            case ReceiptResult.MoreThanPromised(var open) ->
                refused.add(amount, getTranslation("budgets.receive.more-than-promised", money(open)));
            case ReceiptResult.NotADay(var last) ->
                refused.add(day, getTranslation("budgets.not-a-day", DutchTime.date(last, getLocale())));
            case ReceiptResult.YearClosed(var year) ->
                refused.add(day, getTranslation("budgets.year-closed", Integer.toString(year)));
        }
    }

    /** Where the money goes, or went. */
    private String saying(String key, Shares shares) {
        var budget = grant.summary().budgetName();
        return shares.dwellings() == 0
                ? getTranslation(key + "undivided", budget)
                : getTranslation(
                        key + "divided",
                        money(shares.own()),
                        budget,
                        shares.dwellings(),
                        money(shares.each()),
                        grant.share().map(it -> it.labelName(getLocale())).orElse(""));
    }

    private String money(Euros euros) {
        return euros.text(getLocale());
    }
}
