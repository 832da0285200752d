package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.parade.BookingChanges;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.Evaluations;
import nl.floreynwijk.parade.OnlineCheckout;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.OwnMoney;
import org.springframework.stereotype.Component;

/** Makes the parts of the page of somebody's own booking. */
@Component
class OwnBookingParts {

    private final OwnBookings own;
    private final BookingChanges changes;
    private final OwnMoney money;
    private final OnlineCheckout checkout;
    private final AttachmentCheck check;
    private final Evaluations evaluations;
    private final Drafts drafts;
    private final Clock clock;

    OwnBookingParts(
            OwnBookings own,
            BookingChanges changes,
            OwnMoney money,
            OnlineCheckout checkout,
            AttachmentCheck check,
            Evaluations evaluations,
            Drafts drafts,
            Clock clock) {
        this.own = own;
        this.changes = changes;
        this.money = money;
        this.checkout = checkout;
        this.check = check;
        this.evaluations = evaluations;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What was booked or asked for, what there is to pay, what somebody can do with it, and afterwards how it was. */
    Div of(BookingDetails booking, Answer answer, Runnable reload) {
        var id = booking.summary().id();
        var page = new Div();
        page.addClassName("stack");
        addStanding(page, booking);
        addEvaluation(page, booking);
        page.add(
                new OwnStallCard(booking, today()),
                new OwnBookingActions(own, changes, check, booking, answer, isOver(booking), reload));
        addMoney(page, id);
        return page;
    }

    /** What became of one that is over. */
    Div ended(BookingDetails booking) {
        var page = new Div();
        page.addClassName("stack");
        if (isCalledOff(booking)) {
            page.add(Notice.info(EditionWords.standing(booking.edition())));
        } else {
            page.add(new Paragraph(I18NProvider.translate(
                    "parade.booking.ended." + booking.summary().state())));
            Optional.of(booking.reason())
                    .filter(it -> !it.isEmpty())
                    .ifPresent(it -> page.add(new Paragraph(I18NProvider.translate("parade.booking.ended.why", it))));
        }
        page.add(new OwnStallCard(booking, today()));
        addMoney(page, booking.summary().id());
        return page;
    }

    /** What was offered to them did not go because of them either. */
    private static boolean isCalledOff(BookingDetails booking) {
        var dropped = booking.summary().state() == BookingState.DROPPED
                && booking.edition().status() == EditionStatus.CANCELLED;
        return dropped || booking.summary().market().endedBooking();
    }

    /** Whoever booked reads here too that it is uncertain. */
    private void addStanding(Div page, BookingDetails booking) {
        if (booking.edition().status() == EditionStatus.UNCERTAIN && !isOver(booking)) {
            page.add(Notice.info(EditionWords.standing(booking.edition())));
        }
    }

    private void addEvaluation(Div page, BookingDetails booking) {
        var id = booking.summary().id();
        if (isOver(booking)) {
            evaluations
                    .mine(id)
                    .map(it -> new EvaluationPart(evaluations, id, it, drafts.of("parade-evaluation-" + id)))
                    .ifPresent(page::add);
        }
    }

    private boolean isOver(BookingDetails booking) {
        return booking.edition().isOver(today());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private void addMoney(Div page, BookingId id) {
        money.of(id).filter(it -> !it.isEmpty()).ifPresent(it -> page.add(new BookingMoneyPart(id, it, checkout)));
    }

    /** Which pitches are kept. */
    Section pitches(BookingDetails booking) {
        var list = new UnorderedList();
        list.addClassName("pitch-facts");
        booking.pitches().forEach(it -> list.add(new ListItem(BookingWords.pitch(it, locale()))));
        return new Section(new H2(I18NProvider.translate("parade.booking.part.pitches")), list);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
