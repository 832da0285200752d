package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.OwnBookings;

/** Somebody's own bookings, the newest first. */
@Route(OwnBookingsView.PATH)
@PermitAll
@InArea("parade")
public class OwnBookingsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "mijn/kramen";

    OwnBookingsView(OwnBookings own) {
        var bookings = own.mine();
        var choose = new RouterLink(getTranslation("parade.booking.choose"), StallsView.class);
        choose.addClassName("button-link");
        var list = new UnorderedList();
        list.addClassName("card-list");
        bookings.forEach(it -> list.add(item(it)));
        var ways = new Div(choose, HoldWords.waitingList());
        ways.addClassName("buttons");
        getContent().addClassName("guide");
        getContent().add(bookings.isEmpty() ? new Paragraph(getTranslation("parade.booking.mine.none")) : list, ways);
    }

    private ListItem item(BookingSummary booking) {
        var facts = new Div(
                new Span(BookingWords.state(booking.state())),
                new Span(BookingWords.pitches(booking.pitches())),
                new Span(BookingWords.days(booking.days(), getLocale())),
                new Span(booking.editionName() + ", " + BookingWords.number(booking)));
        facts.addClassName("listing-facts");
        var item = new ListItem(
                new H2(new RouterLink(BookingWords.name(booking), BookingView.class, BookingView.of(booking.id()))),
                facts);
        item.addClassName("card");
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.booking.mine");
    }
}
