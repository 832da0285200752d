package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.floreynwijk.base.ui.WholeField;

/** How many coins of the people at a table are counted, and how many of theirs are still to share out. */
class CoinsToShare extends Paragraph {

    private final int each;

    /** @param each how many coins one person has */
    CoinsToShare(int each) {
        this.each = each;
        getElement().setAttribute("role", "status");
        addClassName("phone-to-share");
    }

    /** @param put how many are counted */
    void show(WholeField people, int put) {
        var have = people.number().orElse(0) * each;
        var tooMany = people.number().isPresent() && put > have;
        setText(people.isEmpty() && put == 0 ? "" : said(people.number().isPresent(), put, have));
        setClassName("problem", tooMany);
    }

    private String said(boolean peopleKnown, int put, int have) {
        if (!peopleKnown) {
            return getTranslation("rad.table.put", put);
        }
        return put > have
                ? getTranslation("rad.table.too-many", put - have, put, have)
                : getTranslation("rad.table.left", have - put, put, have);
    }
}
