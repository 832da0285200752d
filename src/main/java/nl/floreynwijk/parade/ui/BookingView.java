package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.parade.Agreements;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.Bookings;
import nl.floreynwijk.parade.ExtendResult;
import nl.floreynwijk.parade.HoldResult;
import nl.floreynwijk.parade.OwnBookings;

/** One of somebody's own bookings: the form as long as pitches are kept for them, and afterwards what they booked. */
@Route(BookingView.PATH + "/:booking")
@PermitAll
@InArea("parade")
public class BookingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "parade/boeking";

    private static final String BOOKING = "booking";
    private static final String DRAFT = "parade-stall";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OwnBookings own;
    private final Bookings bookings;
    private final Agreements agreements;
    private final OwnBookingParts parts;
    private final AttachmentCheck check;
    private final Drafts drafts;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div content = new Div();
    private String title = "";
    private boolean wasHeld;

    BookingView(
            OwnBookings own,
            Bookings bookings,
            Agreements agreements,
            OwnBookingParts parts,
            AttachmentCheck check,
            Drafts drafts,
            Clock clock) {
        this.own = own;
        this.bookings = bookings;
        this.agreements = agreements;
        this.parts = parts;
        this.check = check;
        this.drafts = drafts;
        this.clock = clock;
        content.addClassName("stack");
        getContent().addClassNames("stack", "booking-page");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("parade.booking.mine"), OwnBookingsView.class)),
                        answer,
                        content);
    }

    static RouteParameters of(BookingId booking) {
        return new RouteParameters(BOOKING, booking.toString());
    }

    private static Optional<BookingId> idIn(RouteParameters parameters) {
        return parameters.get(BOOKING).filter(it -> ID.matcher(it).matches()).map(BookingId::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.clear();
        wasHeld = false;
        idIn(event.getRouteParameters())
                .flatMap(own::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void reload(BookingId id) {
        own.find(id).ifPresentOrElse(this::show, content::removeAll);
    }

    private void show(BookingDetails booking) {
        var id = booking.summary().id();
        title = getTranslation("parade.booking.title", booking.edition().name());
        content.removeAll();
        switch (booking.summary().state()) {
            case HELD, OFFERED -> showForm(booking);
            case LAPSED -> showLapsed(booking);
            case REQUESTED, BOOKED -> {
                if (wasHeld) {
                    sayAgreed(booking);
                }
                content.add(parts.of(booking, answer, () -> reload(id)));
            }
            case DROPPED, DECLINED, CANCELLED, RELEASED -> content.add(parts.ended(booking));
        }
    }

    private void sayAgreed(BookingDetails booking) {
        wasHeld = false;
        var booked = booking.summary().state() == BookingState.BOOKED;
        answer.done(getTranslation(
                booked ? "parade.booking.done.booked" : "parade.booking.done.requested",
                BookingWords.number(booking.summary())));
    }

    private void showForm(BookingDetails booking) {
        wasHeld = true;
        var id = booking.summary().id();
        var until = booking.summary().heldUntil().orElseThrow();
        var time = new HoldTime(clock, until, booking.may().extend(), () -> reload(id));
        time.whenExtended(() -> extend(id, time));
        var drop = new Button(getTranslation("parade.booking.drop"), _ -> drop(booking));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(
                time,
                parts.pitches(booking),
                new BookingForm(agreements, booking, check, drafts.of(DRAFT), () -> reload(id)),
                drop);
    }

    private void extend(BookingId id, HoldTime time) {
        switch (bookings.extend(id)) {
            case ExtendResult.Extended(var until) -> {
                time.extended(until);
                answer.done(getTranslation("parade.booking.time.extended", DutchTime.time(until, getLocale())));
            }
            case ExtendResult.OnceOnly(var until) -> {
                time.extended(until);
                answer.refused(getTranslation("parade.booking.time.once", DutchTime.time(until, getLocale())));
            }
            case ExtendResult.Lapsed() -> reload(id);
        }
    }

    private void drop(BookingDetails booking) {
        bookings.drop(booking.summary().id());
        UI.getCurrent()
                .navigate(StallsView.class, EditionAddress.of(booking.edition().id()));
    }

    private void showLapsed(BookingDetails booking) {
        answer.clear();
        var again = new Button(
                getTranslation("parade.booking.lapsed.again"),
                _ -> holdAgain(booking.summary().id()));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        var other = new RouterLink(getTranslation("parade.booking.lapsed.other"), StallsView.class);
        other.setQueryParameters(EditionAddress.of(booking.edition().id()));
        other.addClassName("button-link");
        var buttons = new Div(again, other);
        buttons.addClassName("buttons");
        answer.refused(getTranslation("parade.booking.lapsed"));
        content.add(new Paragraph(getTranslation("parade.booking.lapsed.kept")), buttons);
    }

    private void holdAgain(BookingId id) {
        var result = bookings.holdAgain(id);
        if (result instanceof HoldResult.Held(var held, var _)) {
            UI.getCurrent().navigate(BookingView.class, of(held));
        } else {
            answer.refused(HoldWords.refusal(result, getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
