package nl.floreynwijk.parade;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the stalls that stand in an edition on one day, in order of their first pitch. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DayStalls {

    private final BookingTable bookings;
    private final Prices prices;
    private final Contacts contacts;
    private final Clock clock;

    DayStalls(BookingTable bookings, Prices prices, Contacts contacts, Clock clock) {
        this.bookings = bookings;
        this.prices = prices;
        this.contacts = contacts;
        this.clock = clock;
    }

    List<DayStall> of(EditionId edition, LocalDate day) {
        var addOns = prices.listOf(edition).addOns().stream().collect(toMap(AddOnSummary::id, identity()));
        var booked = booked(edition);
        var names =
                contacts.namesOf(booked.stream().map(BookingTable.Row::account).collect(Collectors.toSet()));
        return stalls(booked, day, addOns, names);
    }

    /** The same without whose they are and what comes with them. One query. */
    List<DayStall> unnamed(EditionId edition, LocalDate day) {
        return stalls(booked(edition), day, Map.of(), Map.of());
    }

    private static List<DayStall> stalls(
            List<BookingTable.Row> booked,
            LocalDate day,
            Map<AddOnId, AddOnSummary> addOns,
            Map<AccountId, String> names) {
        return booked.stream()
                .filter(it -> it.summary().days().contains(day))
                .map(it -> stall(it, day, addOns, names))
                .sorted(Comparator.comparing(it -> it.pitches().getFirst(), PitchNumbers.ORDER))
                .toList();
    }

    /** Those that are agreed for good. */
    List<BookingTable.Row> booked(EditionId edition) {
        return bookings.bookedIn(edition, clock.instant());
    }

    private static DayStall stall(
            BookingTable.Row row, LocalDate day, Map<AddOnId, AddOnSummary> addOns, Map<AccountId, String> names) {
        var summary = row.summary();
        return new DayStall(
                summary.id(),
                summary.code() + "-" + summary.number().orElseThrow(),
                row.pitches().stream()
                        .filter(it -> it.days().contains(day))
                        .map(PricedPitch::number)
                        .toList(),
                summary.name(),
                row.sells(),
                summary.category(),
                names.getOrDefault(row.account(), ""),
                row.phone(),
                summary.category() == Category.FOOD || row.foodTicked(),
                chosen(row, addOns)
                        .map(it -> it.many() + " × " + it.addOn().name())
                        .sorted()
                        .toList(),
                chosen(row, addOns)
                        .filter(it -> !it.isHeavy())
                        .mapToInt(Chosen::watts)
                        .sum(),
                chosen(row, addOns)
                        .filter(Chosen::isHeavy)
                        .mapToInt(Chosen::watts)
                        .sum());
    }

    private record Chosen(AddOnSummary addOn, int many) {

        boolean isHeavy() {
            return addOn.kind() == AddOnKind.POWER_400;
        }

        int watts() {
            return addOn.watts() * many;
        }
    }

    private static Stream<Chosen> chosen(BookingTable.Row row, Map<AddOnId, AddOnSummary> addOns) {
        return row.addOns().entrySet().stream().flatMap(it -> Optional.ofNullable(addOns.get(it.getKey())).stream()
                .map(addOn -> new Chosen(addOn, it.getValue())));
    }
}
