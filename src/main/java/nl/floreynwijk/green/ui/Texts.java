package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** What is said in the language of whoever reads, for what is no component itself. */
final class Texts {

    private Texts() {}

    static Locale language() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
