package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.DeskListing;

/** A listing as the office reads it: what is in doubt, what it says, and what can be decided. */
class DeskListingItem extends Composite<ListItem> {

    DeskListingItem(DeskListing listing, Component tools, Locale language) {
        var card = listing.card();
        var facts = new ListingFacts(card, language);
        var kinds = new Div();
        kinds.addClassName("listing-kinds");
        facts.kinds().map(Span::new).forEach(kinds::add);
        getContent().addClassName("card");
        getContent().add(new H2(card.name()));
        listing.doubts().forEach(it -> getContent().add(mark(getTranslation("harry.doubt." + it))));
        listing.blockedReason().ifPresent(it -> getContent().add(mark(getTranslation("harry.desk.is-blocked", it))));
        getContent()
                .add(
                        kinds,
                        text(card.text()),
                        new Paragraph(card.tools()),
                        new Paragraph(ListingFacts.ask(card.ask(), language)),
                        new Paragraph(
                                getTranslation("harry.desk.changed", DutchTime.moment(listing.changedAt(), language))),
                        tools);
    }

    private static Paragraph text(String text) {
        var words = new Paragraph(text);
        words.addClassName("listing-text");
        return words;
    }

    private static Paragraph mark(String text) {
        var mark = new Paragraph(text);
        mark.addClassNames("notice", "problem");
        return mark;
    }
}
