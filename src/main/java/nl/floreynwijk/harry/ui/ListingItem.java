package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.floreynwijk.harry.ListingCard;

/** What a neighbour offers, on a card. */
class ListingItem extends Composite<ListItem> {

    /**
     * A card.
     *
     * @param marks what neighbours said whom they helped, where enough did
     */
    ListingItem(ListingCard listing, Optional<ReviewMarks> marks) {
        var words = new ListingFacts(listing, getLocale());
        var text = new Div(new H2(listing.name()), kinds(words), new Paragraph(listing.text()), facts(words));
        marks.ifPresent(text::add);
        text.add(ask(listing));
        text.addClassName("listing-words");
        getContent().addClassNames("card", "listing");
        listing.photo().ifPresent(_ -> getContent().add(photo(listing)));
        getContent().add(text);
    }

    private RouterLink ask(ListingCard listing) {
        var link = new RouterLink(getTranslation("harry.listing.ask", listing.name()), AskView.class);
        link.setQueryParameters(AskAddress.of(listing.id()));
        return link;
    }

    private Image photo(ListingCard listing) {
        var photo = new Image(
                "/handige-buren/fotos/" + listing.id(), getTranslation("harry.listing.photo", listing.name()));
        photo.getElement().setAttribute("loading", "lazy");
        photo.addClassName("listing-photo");
        return photo;
    }

    private static Div kinds(ListingFacts words) {
        var kinds = new Div();
        kinds.addClassName("listing-kinds");
        words.kinds().map(Span::new).forEach(kinds::add);
        return kinds;
    }

    private static Div facts(ListingFacts words) {
        var facts = new Div();
        facts.addClassName("listing-facts");
        words.facts().map(Span::new).forEach(facts::add);
        return facts;
    }
}
