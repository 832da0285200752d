package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;

/** When the desk is open: in the language of the page, or in Dutch and told so to a screen reader. */
public final class OpeningHours extends Paragraph {

    public OpeningHours(Cooperative cooperative) {
        var english = cooperative.openingHoursEnglish();
        if (english != null && getLocale().equals(Languages.ENGLISH)) {
            setText(english);
        } else {
            setText(cooperative.openingHours());
            getElement().setAttribute("lang", Languages.DUTCH.getLanguage());
        }
    }
}
