package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;

/** When the desk is open: in Dutch on every page, and told so to a screen reader. */
public final class OpeningHours extends Paragraph {

    public OpeningHours(Cooperative cooperative) {
        super(cooperative.openingHours());
        getElement().setAttribute("lang", Languages.DUTCH.getLanguage());
    }
}
