package nl.floreynwijk.parade.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.HoldResult;
import nl.floreynwijk.parade.PricedPitch;
import nl.floreynwijk.parade.RefundPreview;
import nl.floreynwijk.parade.Standout;

/** How bookings are said. */
final class BookingWords {

    private static final int CENTIMETRES = 100;

    private BookingWords() {}

    static String category(Category category) {
        return I18NProvider.translate("parade.category." + category);
    }

    static String kind(BookerKind kind) {
        return I18NProvider.translate("parade.booking.kind." + kind);
    }

    static String state(BookingState state) {
        return I18NProvider.translate("parade.booking.state." + state);
    }

    /** What has been booked and is over has been; what the market ended nobody cancelled. */
    static String state(BookingSummary booking, LocalDate today) {
        if (booking.market().endedBooking()) {
            return I18NProvider.translate("parade.booking.called-off");
        }
        return booking.state() == BookingState.BOOKED && booking.isOver(today)
                ? I18NProvider.translate("parade.booking.has-been")
                : state(booking.state());
    }

    /** What somebody does who wants a pitch: books it, or asks for it where the organiser decides. */
    static String choose(EditionSummary edition) {
        return I18NProvider.translate(
                edition.rules().approval() ? "parade.booking.choose.ask" : "parade.booking.choose");
    }

    static String standout(Standout standout) {
        return I18NProvider.translate("parade.booking.standout." + standout);
    }

    /** "ZP2027-12", or what is on it as long as it has no number. */
    static String number(BookingSummary booking) {
        return booking.number().map(it -> booking.code() + "-" + it).orElseGet(() -> category(booking.category()));
    }

    /** What it is called in a list. */
    static String name(BookingSummary booking) {
        return booking.name().isEmpty() ? category(booking.category()) : booking.name();
    }

    static String days(Collection<LocalDate> days, Locale language) {
        return days.stream()
                .sorted()
                .map(it -> DutchTime.dayAndMonth(it, language))
                .collect(joining(", "));
    }

    /** "Plaats 12 en 13". */
    static String pitches(List<String> numbers) {
        return numbers.isEmpty()
                ? I18NProvider.translate("parade.booking.no-pitches")
                : I18NProvider.translate("parade.booking.pitches", numbers.size(), String.join(", ", numbers));
    }

    /** "Plaats 12, 3 meter, za 3 juli, zo 4 juli". */
    static String pitch(PricedPitch pitch, Locale language) {
        return I18NProvider.translate(
                "parade.booking.pitch",
                pitch.number(),
                (double) pitch.lengthCm() / CENTIMETRES,
                days(pitch.days(), language));
    }

    /** "plaats 12 op za 3 juli". */
    static String taken(List<HoldResult.TakenPitch> which, Locale language) {
        return which.stream()
                .map(it -> I18NProvider.translate(
                        "parade.booking.taken.one", it.number(), DutchTime.dayAndMonth(it.day(), language)))
                .collect(joining(", "));
    }

    static String refund(RefundPreview money, Locale language) {
        var said = I18NProvider.translate(
                "parade.booking.refund.credit", money.percent(), money.credit().text(language));
        if (money.toRefund().cents() > 0) {
            return said + " "
                    + I18NProvider.translate(
                            "parade.booking.refund.back", money.toRefund().text(language));
        }
        return said + " "
                + (money.owed().cents() > 0
                        ? I18NProvider.translate(
                                "parade.booking.refund.owed", money.owed().text(language))
                        : I18NProvider.translate("parade.booking.refund.nothing-owed"));
    }
}
