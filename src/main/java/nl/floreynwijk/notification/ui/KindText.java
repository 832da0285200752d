package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Component;
import nl.floreynwijk.notification.MailKind;

/** What people call the kinds of mail. */
final class KindText {

    private KindText() {}

    static String name(MailKind kind, Component on) {
        return name(kind.key(), on);
    }

    static String name(String key, Component on) {
        return on.getTranslation("notification.kind." + key.replace('.', '-'));
    }

    static String about(MailKind kind, Component on) {
        return on.getTranslation("notification.kind-about." + kind.key().replace('.', '-'));
    }
}
