package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;

/** What is said in the language of whoever reads, for what is no component itself. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    static Locale language() {
        return UI.getCurrent().getLocale();
    }

    static String date(LocalDate day) {
        return DutchTime.date(day, language());
    }

    static String money(Euros amount) {
        return amount.text(language());
    }
}
