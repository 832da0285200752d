package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.floreynwijk.base.Cooperative;

/** The co-operative's phone number and mail address, as links that dial and write. */
public final class ContactLinks {

    private ContactLinks() {}

    public static Anchor phone(Cooperative cooperative) {
        return new Anchor("tel:" + cooperative.phone().replaceAll("[^+0-9]", ""), cooperative.phone());
    }

    public static Anchor mail(Cooperative cooperative) {
        return new Anchor("mailto:" + cooperative.email(), cooperative.email());
    }
}
