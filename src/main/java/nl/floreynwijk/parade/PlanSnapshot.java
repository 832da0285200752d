package nl.floreynwijk.parade;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Snapshots;

/** Everything that anybody sees of a floor plan, as it was at one moment; what each of them sees is made of it. */
record PlanSnapshot(
        EditionId edition,
        String name,
        EditionStatus status,
        Optional<AttachmentId> picture,
        int widthCm,
        List<LocalDate> days,
        List<Pitch> pitches,
        List<PlanOccupation> occupations)
        implements Snapshots.Snapshot<PlanSnapshot> {

    /** Without what ended by itself by then, also when nobody cleared it away yet. */
    PlanSnapshot at(Instant now) {
        return new PlanSnapshot(
                edition,
                name,
                status,
                picture,
                widthCm,
                days,
                pitches,
                occupations.stream().filter(it -> it.holdsAt(now)).toList());
    }

    /** Whether something of it ended by itself meanwhile. */
    @Override
    public boolean isOutdatedAt(Instant now) {
        return occupations.stream().anyMatch(it -> !it.holdsAt(now));
    }

    /** Whether everybody sees the same on both, whatever else is otherwise, such as until when something is kept. */
    @Override
    public boolean looksLike(PlanSnapshot other) {
        return status == other.status
                && seenBy(Optional.empty()).equals(other.seenBy(Optional.empty()))
                && owners().equals(other.owners());
    }

    private record Owner(PitchId pitch, LocalDate day, AccountId account) {}

    /** Whose screens say that it is theirs. */
    private Set<Owner> owners() {
        return occupations.stream()
                .map(it -> new Owner(it.pitch(), it.day(), it.account()))
                .collect(toSet());
    }

    FloorPlan seenBy(Optional<AccountId> reader) {
        var by = occupations.stream().collect(groupingBy(PlanOccupation::pitch));
        return new FloorPlan(
                edition,
                picture.map(it -> FloorPlanController.addressOf(edition, it)),
                widthCm,
                days,
                pitches.stream()
                        .map(it -> seen(it, by.getOrDefault(it.id(), List.of()), reader))
                        .toList());
    }

    private PlannedPitch seen(Pitch pitch, List<PlanOccupation> had, Optional<AccountId> reader) {
        return new PlannedPitch(
                pitch.id(),
                pitch.number(),
                pitch.shape(),
                pitch.length(),
                pitch.zone(),
                pitch.features(),
                pitch.blocked(),
                states(had, reader),
                stall(had));
    }

    private Map<LocalDate, PitchState> states(List<PlanOccupation> had, Optional<AccountId> reader) {
        var states = new LinkedHashMap<LocalDate, PitchState>();
        days.forEach(it -> states.put(it, PitchState.FREE));
        had.forEach(it -> states.put(it.day(), it.stateFor(reader)));
        return Collections.unmodifiableMap(states);
    }

    /** Another stall on each day is both of them. */
    private static Optional<String> stall(List<PlanOccupation> had) {
        return had.stream()
                .filter(it -> it.state() == BookingState.BOOKED && !it.name().isEmpty())
                .map(PlanOccupation::name)
                .distinct()
                .collect(collectingAndThen(joining(" / "), Optional::of))
                .filter(it -> !it.isEmpty());
    }
}
