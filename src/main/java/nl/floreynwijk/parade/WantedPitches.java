package nl.floreynwijk.parade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether pitches can be had for a stall, and which others there are. */
@Component
class WantedPitches {

    private final PitchRepository pitches;
    private final Occupations occupations;
    private final OccupationTable table;

    WantedPitches(PitchRepository pitches, Occupations occupations, OccupationTable table) {
        this.pitches = pitches;
        this.occupations = occupations;
        this.table = table;
    }

    /** Whether these are pitches of the edition, on its days, where such a stall may stand; it stays so until this is over. */
    boolean suit(EditionSummary edition, Category category, Collection<PitchDay> wanted) {
        var ids = wanted.stream().map(PitchDay::pitch).collect(toSet());
        var days = edition.days().stream().map(EditionDay::day).collect(toSet());
        var found = ids.isEmpty() ? List.<Pitch>of() : pitches.keepByIdIn(ids);
        return !wanted.isEmpty()
                && found.size() == ids.size()
                && found.stream().allMatch(it -> it.edition().equals(edition.id()) && it.suits(category))
                && wanted.stream().allMatch(it -> days.contains(it.day()));
    }

    /** Says which another has, and which suit that are free on all these days. */
    HoldResult.Taken taken(
            EditionId edition, Category category, Collection<PitchDay> wanted, List<PitchDay> taken, Instant now) {
        var days = wanted.stream().map(PitchDay::day).collect(toSet());
        var free = freeOn(edition, category, days, now).stream()
                .map(PricedPitch::number)
                .toList();
        return new HoldResult.Taken(named(edition, taken), free);
    }

    /** These by number, in order. */
    List<HoldResult.TakenPitch> named(EditionId edition, Collection<PitchDay> which) {
        var numbers = pitches.findByEditionId(edition).stream().collect(toMap(Pitch::id, Pitch::number));
        return which.stream()
                .map(it -> new HoldResult.TakenPitch(numbers.getOrDefault(it.pitch(), "–"), it.day()))
                .sorted(Comparator.comparing(HoldResult.TakenPitch::number, PitchNumbers.ORDER)
                        .thenComparing(HoldResult.TakenPitch::day))
                .toList();
    }

    /** Where such a stall may stand that is free on all these days, in order of number. */
    List<PricedPitch> freeOn(EditionId edition, Category category, Set<LocalDate> days, Instant now) {
        var gone = new HashSet<>(occupations.taken(edition, now));
        return pitches.findByEditionId(edition).stream()
                .filter(it -> !days.isEmpty() && it.suits(category))
                .filter(it -> days.stream().noneMatch(day -> gone.contains(new PitchDay(it.id(), day))))
                .map(it -> new PricedPitch(it.id(), it.number(), it.length(), List.copyOf(days)))
                .sorted(Comparator.comparing(PricedPitch::number, PitchNumbers.ORDER))
                .toList();
    }

    /** What a booking has, each pitch with its days, in order of number. */
    List<PricedPitch> of(BookingId booking) {
        return table.priced(booking).stream().collect(groupingBy(PricedPitch::pitch)).values().stream()
                .map(it -> new PricedPitch(
                        it.getFirst().pitch(),
                        it.getFirst().number(),
                        it.getFirst().lengthCm(),
                        it.stream().flatMap(day -> day.days().stream()).toList()))
                .sorted(Comparator.comparing(PricedPitch::number, PitchNumbers.ORDER))
                .toList();
    }

    /** The same pitches, each with its number, length and days, in order of number. */
    List<PricedPitch> priced(Collection<PitchDay> wanted) {
        Set<PitchId> ids = wanted.stream().map(PitchDay::pitch).collect(toSet());
        return pitches.findByIdIn(ids).stream()
                .map(it -> new PricedPitch(
                        it.id(),
                        it.number(),
                        it.length(),
                        wanted.stream()
                                .filter(day -> day.pitch().equals(it.id()))
                                .map(PitchDay::day)
                                .toList()))
                .sorted(Comparator.comparing(PricedPitch::number, PitchNumbers.ORDER))
                .toList();
    }
}
