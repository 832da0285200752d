package nl.floreynwijk.parade.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.OwnRefund;

/** What comes back of a booking, when, and to which account. */
final class RefundWords {

    private RefundWords() {}

    /** Where nothing was ever asked. */
    static String nothing() {
        return say("nothing");
    }

    static String of(OwnRefund refund, Locale language) {
        var money = refund.standing();
        if (!money.toRefund().equals(Euros.ZERO)) {
            return back(money.toRefund(), refund.paidFrom(), language);
        }
        if (!money.owed().equals(Euros.ZERO)) {
            return say("owed", money.owed().text(language));
        }
        if (!money.refunded().equals(Euros.ZERO)) {
            return say("done", money.refunded().text(language));
        }
        return money.received().equals(Euros.ZERO) ? nothing() : say("kept");
    }

    private static String back(Euros amount, Optional<String> paidFrom, Locale language) {
        return say("back", amount.text(language))
                + paidFrom.map(it -> " " + say("account", it)).orElse("");
    }

    private static String say(String name, Object... values) {
        return I18NProvider.translate("parade.refund." + name, values);
    }
}
