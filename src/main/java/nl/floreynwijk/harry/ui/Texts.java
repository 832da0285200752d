package nl.floreynwijk.harry.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** What is said in the language of whoever reads, for what is no component itself. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
