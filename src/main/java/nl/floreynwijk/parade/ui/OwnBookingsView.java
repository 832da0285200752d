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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.OwnMoney;
import nl.floreynwijk.parade.OwnRefund;

/** Somebody's own bookings, the newest first. */
@Route(OwnBookingsView.PATH)
@PermitAll
@InArea("parade")
public class OwnBookingsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "mijn/kramen";

    private final LocalDate today;
    private final Map<BookingId, OwnRefund> refunds;

    OwnBookingsView(OwnBookings own, OwnMoney money, Editions editions, Clock clock) {
        today = DutchTime.day(clock.instant());
        var bookings = own.mine();
        refunds = bookings.stream().anyMatch(it -> it.market().endedBooking()) ? money.refunds() : Map.of();
        var toBook = editions.seen().toBook(Optional.empty()).filter(EditionSummary::bookable);
        getContent().addClassName("guide");
        getContent().add(bookings.isEmpty() ? none(toBook.isPresent()) : list(bookings));
        toBook.ifPresent(it -> getContent().add(ways(it)));
    }

    private Paragraph none(boolean canBook) {
        return new Paragraph(getTranslation(canBook ? "parade.booking.mine.none" : "parade.booking.mine.none-to-book"));
    }

    private UnorderedList list(List<BookingSummary> bookings) {
        var list = new UnorderedList();
        list.addClassName("card-list");
        bookings.forEach(it -> list.add(item(it)));
        return list;
    }

    private static Div ways(EditionSummary edition) {
        var choose = new RouterLink(BookingWords.choose(edition), StallsView.class);
        choose.addClassName("button-link");
        var ways = new Div(choose, HoldWords.waitingList(edition.id()));
        ways.addClassName("buttons");
        return ways;
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
        news(booking).map(Paragraph::new).ifPresent(item::add);
        item.addClassName("card");
        return item;
    }

    private String state(BookingSummary booking) {
        var state = BookingWords.state(booking, today);
        return booking.heldUntil()
                .filter(_ -> booking.isKept())
                .map(it -> state + ". " + getTranslation("parade.booking.before", DutchTime.moment(it, getLocale())))
                .orElse(state);
    }

    /** Of a market that goes on there is nothing more to say here. */
    private Optional<String> news(BookingSummary booking) {
        var market = booking.market();
        if (market.endedBooking()) {
            var back = Optional.ofNullable(refunds.get(booking.id()))
                    .map(it -> RefundWords.of(it, getLocale()))
                    .orElseGet(RefundWords::nothing);
            return Optional.of(EditionWords.standing(market) + " " + back);
        }
        return Optional.of(booking)
                .filter(it -> market.isUncertain() && it.isAlive() && !it.isOver(today))
                .map(_ -> EditionWords.standing(market));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.booking.mine");
    }
}
