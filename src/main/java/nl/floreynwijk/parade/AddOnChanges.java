package nl.floreynwijk.parade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.LockedBookings.Locked;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * What becomes of the stock and of the price when a booking brings more or fewer add-ons. More of one are another line of the price;
 * fewer end its lines by the rule of the edition, and what stays is agreed anew for what it cost.
 */
@Component
class AddOnChanges {

    private static final int WHOLE = 100;

    private final BookingRepository bookings;
    private final Prices prices;
    private final AddOnStock stock;
    private final Billing billing;

    AddOnChanges(BookingRepository bookings, Prices prices, AddOnStock stock, Billing billing) {
        this.bookings = bookings;
        this.prices = prices;
        this.stock = stock;
        this.billing = billing;
    }

    /** What there is to bring to an edition, with how many are left. */
    List<AddOnSummary> of(EditionId edition) {
        return prices.listOf(edition).addOns();
    }

    /** By add-on, always in the same order, how many more of it are wanted; below zero fewer. */
    private static Map<AddOnId, Integer> difference(Booking booking, Map<AddOnId, Integer> wanted, IntPredicate which) {
        if (wanted.values().stream().anyMatch(it -> it < 0)) {
            throw new IllegalArgumentException("Fewer than none: " + wanted);
        }
        var all = new TreeMap<AddOnId, Integer>(Comparator.comparing(AddOnId::value));
        all.putAll(wanted);
        booking.quantities().forEach((addOn, has) -> all.merge(addOn, -has, Integer::sum));
        all.values().removeIf(it -> !which.test(it));
        return all;
    }

    private static Map<AddOnId, Integer> more(Booking booking, Map<AddOnId, Integer> wanted) {
        return difference(booking, wanted, it -> it > 0);
    }

    private static Map<AddOnId, Integer> fewer(Booking booking, Map<AddOnId, Integer> wanted) {
        return difference(booking, wanted, it -> it < 0);
    }

    /** Why it is not possible; empty when it is. */
    Optional<ChangeBookingResult> refusal(Locked mine, Map<AddOnId, Integer> wanted) {
        var list = prices.listOf(mine.edition().id());
        var more = more(mine.booking(), wanted);
        var fewer = fewer(mine.booking(), wanted);
        var gone = list.addOns().stream()
                .filter(it -> more.getOrDefault(it.id(), 0) > it.left())
                .<ChangeBookingResult>map(it -> new ChangeBookingResult.AddOnGone(it.id(), it.name(), it.left()))
                .findFirst();
        return gone.isPresent() || goesBackWhole(mine)
                ? gone
                : list.addOns().stream()
                        .filter(it -> fewer.containsKey(it.id()) && wanted.getOrDefault(it.id(), 0) > 0)
                        .<ChangeBookingResult>map(it -> new ChangeBookingResult.AllOrNone(it.name()))
                        .findFirst();
    }

    private static boolean goesBackWhole(Locked mine) {
        return mine.booking().state() == BookingState.REQUESTED || mine.percent() == WHOLE;
    }

    AddOnsPreview preview(Locked mine, Map<AddOnId, Integer> wanted) {
        var added = total(linesFor(mine, more(mine.booking(), wanted)));
        var fewer = fewer(mine.booking(), wanted);
        var ended = billing.holding(mine.booking().id()).stream()
                .filter(it -> it.addOn().filter(fewer::containsKey).isPresent())
                .toList();
        var stays = total(staying(ended, wanted));
        var back = ended.stream()
                .map(it -> percentOf(it.total(), goesBackWhole(mine) ? WHOLE : mine.percent()))
                .reduce(Euros.ZERO, Euros::plus);
        return new AddOnsPreview(added, back.minus(stays));
    }

    /** Half a cent is a whole one, for whoever booked: as credit notes reckon. */
    private static Euros percentOf(Euros total, int percent) {
        return new Euros(Math.floorDiv(total.cents() * percent + WHOLE / 2, WHOLE));
    }

    private static Euros total(List<PriceLine> lines) {
        return lines.stream().map(PriceLine::total).reduce(Euros.ZERO, Euros::plus);
    }

    private List<PriceLine> linesFor(Locked mine, Map<AddOnId, Integer> added) {
        var kind = mine.booking().kind().orElseThrow();
        return added.isEmpty()
                ? List.of()
                : prices.listOf(mine.edition().id())
                        .quote(mine.booking().category(), kind, List.of(), added, mine.today())
                        .orElse(List.of());
    }

    /** What is left of these lines when there are only so many of each. */
    private static List<PriceLine> staying(List<PriceLine> ended, Map<AddOnId, Integer> wanted) {
        var left = new HashMap<>(wanted);
        var lines = new ArrayList<PriceLine>();
        for (var line : ended) {
            var addOn = line.addOn().orElseThrow();
            var many = Math.min(line.quantity(), left.getOrDefault(addOn, 0));
            left.merge(addOn, -many, Integer::sum);
            if (many > 0) {
                lines.add(so(line, many));
            }
        }
        return lines;
    }

    private static PriceLine so(PriceLine line, int many) {
        var name = line.label().replaceFirst(", \\d+ stuks$", "");
        return new PriceLine(
                line.kind(),
                line.pitch(),
                line.addOn(),
                many == 1 ? name : "%s, %d stuks".formatted(name, many),
                many,
                line.each(),
                new Euros(Math.multiplyExact(line.each().cents(), (long) many)));
    }

    /** Once nothing is against it. */
    void change(Locked mine, Map<AddOnId, Integer> wanted) {
        var booking = mine.booking();
        var more = more(booking, wanted);
        var fewer = fewer(booking, wanted);
        more.forEach((addOn, many) -> {
            if (!stock.take(addOn, many)) {
                throw new OptimisticLockingFailureException("Taken by another at the same moment");
            }
        });
        fewer.forEach((addOn, many) -> stock.give(addOn, -many));
        var lines = new ArrayList<>(linesFor(mine, more));
        lines.addAll(staying(linesOf(booking, fewer.keySet()), wanted));
        if (!fewer.isEmpty()) {
            var percent = goesBackWhole(mine) ? WHOLE : mine.percent();
            billing.credit(booking, mine.edition(), Set.of(), fewer.keySet(), percent, CreditReason.CANCELLED);
        }
        booking.bring(some(wanted));
        bookings.save(booking);
        billing.agree(booking, lines);
        if (booking.state() == BookingState.BOOKED) {
            billing.invoice(booking, mine.edition());
        }
    }

    private List<PriceLine> linesOf(Booking booking, Set<AddOnId> addOns) {
        return billing.holding(booking.id()).stream()
                .filter(it -> it.addOn().filter(addOns::contains).isPresent())
                .toList();
    }

    private static Map<AddOnId, Integer> some(Map<AddOnId, Integer> wanted) {
        var kept = new HashMap<>(wanted);
        kept.values().removeIf(it -> it < 1);
        return kept;
    }
}
