package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a stall on another pitch, on all its days there, for the price that was agreed. The desk of the edition is held by then, and
 * the booking locked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moving {

    private static final int WHOLE = 100;

    private final PitchRepository pitches;
    private final Occupations occupations;
    private final Billing billing;
    private final Clock clock;

    Moving(PitchRepository pitches, Occupations occupations, Billing billing, Clock clock) {
        this.pitches = pitches;
        this.occupations = occupations;
        this.billing = billing;
        this.clock = clock;
    }

    /**
     * Moves it, or leaves everything as it is.
     *
     * @return what another has on the way; it was moved where that is empty
     */
    List<PitchDay> move(Booking booking, Edition edition, PitchId from, PitchId to, Instant now) {
        var left = occupations.of(booking.id()).stream()
                .filter(it -> it.pitch().equals(from))
                .collect(toSet());
        var wanted = left.stream().map(it -> new PitchDay(to, it.day())).collect(toSet());
        var taken = occupations.move(booking, left, wanted, now);
        if (taken.isEmpty()) {
            bill(booking, edition, pitch(from), pitch(to));
        }
        return taken;
    }

    /** Puts back what was moved for the last time; whether where it was is free, and such a stall may still stand there. */
    boolean putBack(Booking booking, Edition edition) {
        var here = occupations.takenInMove(booking.id());
        var there = occupations.leftInMove(booking.id());
        var from = onlyOf(here);
        var to = onlyOf(there);
        return from.isPresent()
                && to.filter(it -> pitch(it).suits(booking.category())).isPresent()
                && move(booking, edition, from.get(), to.get(), clock.instant()).isEmpty();
    }

    private static Optional<PitchId> onlyOf(Collection<PitchDay> these) {
        var found = these.stream().map(PitchDay::pitch).collect(toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Pitch pitch(PitchId id) {
        return pitches.findById(id).orElseThrow();
    }

    /** What was agreed stays what is paid, under the number of the other pitch. */
    private void bill(Booking booking, Edition edition, Pitch from, Pitch to) {
        var lines = billing.holding(booking.id()).stream()
                .filter(it -> it.pitch().filter(from.id()::equals).isPresent())
                .map(it -> moved(it, from.number(), to))
                .toList();
        billing.credit(booking, edition, Set.of(from.id()), Set.of(), WHOLE, CreditReason.ORGANISER);
        billing.agree(booking, lines);
        if (booking.state() == BookingState.BOOKED) {
            billing.invoice(booking, edition);
        }
    }

    private static PriceLine moved(PriceLine line, String from, Pitch to) {
        var label = Pattern.compile("(?<= )" + Pattern.quote(from) + "(?=,|$)")
                .matcher(line.label())
                .replaceFirst(Matcher.quoteReplacement(to.number()));
        return new PriceLine(
                line.kind(), Optional.of(to.id()), line.addOn(), label, line.quantity(), line.each(), line.total());
    }
}
