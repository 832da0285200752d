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
import java.time.Clock;
import java.time.LocalDate;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.OwnBookings;

/** Somebody's own bookings, the newest first. */
@Route(OwnBookingsView.PATH)
@PermitAll
@InArea("parade")
public class OwnBookingsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "mijn/kramen";

    private final LocalDate today;

    OwnBookingsView(OwnBookings own, Clock clock) {
        today = DutchTime.day(clock.instant());
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
                new Span(state(booking)),
                new Span(BookingWords.pitches(booking.pitches())),
                new Span(BookingWords.days(booking.days(), getLocale())),
                new Span(
                        booking.number().isEmpty()
                                ? booking.editionName()
                                : booking.editionName() + ", " + BookingWords.number(booking)));
        facts.addClassName("listing-facts");
        var item = new ListItem(
                new H2(new RouterLink(BookingWords.name(booking), BookingView.class, BookingView.of(booking.id()))),
                facts);
        item.addClassName("card");
        return item;
    }

    private String state(BookingSummary booking) {
        var hasBeen = booking.state() == BookingState.BOOKED && booking.isOver(today);
        var state = hasBeen ? getTranslation("parade.booking.has-been") : BookingWords.state(booking.state());
        return booking.heldUntil()
                .filter(_ -> booking.isKept())
                .map(it -> state + ". " + getTranslation("parade.booking.before", DutchTime.moment(it, getLocale())))
                .orElse(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.booking.mine");
    }
}
