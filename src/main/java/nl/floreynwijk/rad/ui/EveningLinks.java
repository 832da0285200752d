package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.i18n.I18NProvider;

/** Ways to other pages of an evening. */
final class EveningLinks {

    private EveningLinks() {}

    /** Looks like a button; opens beside this page where somebody goes on with both. */
    static Anchor beside(String address, String words) {
        var link = new Anchor(address, I18NProvider.translate("rad.host.new-tab", words));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    /** A file to print. */
    static Anchor file(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    static Anchor here(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("button-link");
        return link;
    }
}
