package nl.floreynwijk.parade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is free in an edition, and which of it would serve somebody who waits. */
class FreePitches {

    private final List<Pitch> pitches;
    private final Set<PitchDay> taken;
    private final Map<Category, Integer> room;

    /**
     * As it is at one moment.
     *
     * @param room how many more stalls of a category there may be; without it any number
     */
    FreePitches(List<Pitch> pitches, Collection<PitchDay> taken, Map<Category, Integer> room) {
        this.pitches = List.copyOf(pitches);
        this.taken = new HashSet<>(taken);
        this.room = new EnumMap<>(Category.class);
        this.room.putAll(room);
    }

    /** The same, with which somebody may reckon without changing this. */
    FreePitches copy() {
        return new FreePitches(pitches, taken, room);
    }

    void take(Collection<PitchDay> these) {
        taken.addAll(these);
    }

    /** One more stall stands there. */
    void take(Category category, Collection<PitchDay> these) {
        take(these);
        room.computeIfPresent(category, (_, left) -> left - 1);
    }

    /** What serves the wish wholly: the pitches that fit it best, for one who wants several beside each other. */
    Optional<List<PitchDay>> serving(WaitingWish wish) {
        if (!hasRoom(wish.category())) {
            return Optional.empty();
        }
        return together(suiting(wish), wish.pitches()).map(chosen -> on(chosen, wish.days()));
    }

    /** Whether there may be one more such stall. */
    boolean hasRoom(Category category) {
        return room.getOrDefault(category, 1) > 0;
    }

    /** What is free of what the wish asks for, the best first. */
    List<Pitch> suiting(WaitingWish wish) {
        return fitting(wish)
                .filter(it -> isFree(it, wish.days()))
                .sorted(bestFirst(wish.category()))
                .toList();
    }

    private Stream<Pitch> fitting(WaitingWish wish) {
        return pitches.stream().filter(it -> it.suits(wish.category()) && it.length() >= wish.leastCm());
    }

    /** Those of which these are, each once. */
    List<Pitch> pitches(Collection<PitchDay> these) {
        var ids = these.stream().map(PitchDay::pitch).collect(Collectors.toSet());
        return pitches.stream()
                .filter(it -> ids.contains(it.id()))
                .sorted(Comparator.comparing(Pitch::number, PitchNumbers.ORDER))
                .toList();
    }

    /** What is free on all of these days, whatever stands there, in order of number. */
    List<Pitch> freeOn(List<LocalDate> days) {
        return pitches.stream()
                .filter(it -> it.blocked().isEmpty() && isFree(it, days))
                .sorted(Comparator.comparing(Pitch::number, PitchNumbers.ORDER))
                .toList();
    }

    /** Whether there are pitches for the wish at all, if nobody else stood there. */
    boolean canEverServe(WaitingWish wish) {
        return fitting(wish).count() >= wish.pitches();
    }

    private boolean isFree(Pitch pitch, List<LocalDate> days) {
        return days.stream().noneMatch(day -> taken.contains(new PitchDay(pitch.id(), day)));
    }

    /** A zone of their own and the shortest that will do come first, so that the rest stays for those who need it. */
    private static Comparator<Pitch> bestFirst(Category category) {
        return Comparator.comparing(
                        (Pitch it) -> it.zone().filter(zone -> zone == category).isEmpty())
                .thenComparingInt(Pitch::length)
                .thenComparing(Pitch::number, PitchNumbers.ORDER);
    }

    /** Of all pitches to begin with, the one whose nearest ones are nearest. */
    private static Optional<List<Pitch>> together(List<Pitch> fitting, int many) {
        if (fitting.size() < many) {
            return Optional.empty();
        }
        return many == 1
                ? Optional.of(fitting.subList(0, 1))
                : fitting.stream()
                        .map(first -> new Group(first, fitting, many))
                        .min(Comparator.comparingInt(Group::spread))
                        .map(Group::members);
    }

    /** A pitch and those that are nearest to it. */
    private record Group(List<Pitch> members, int spread) {

        Group(Pitch first, List<Pitch> all, int many) {
            this(
                    all.stream()
                            .sorted(Comparator.comparingInt(it -> gap(first, it)))
                            .limit(many)
                            .toList(),
                    first);
        }

        private Group(List<Pitch> members, Pitch first) {
            this(members, members.stream().mapToInt(it -> gap(first, it)).sum());
        }
    }

    /** From the middle of the one to the middle of the other, along the street and across it. */
    private static int gap(Pitch one, Pitch other) {
        return Math.abs(middle(one.shape().x(), one.shape().width())
                        - middle(other.shape().x(), other.shape().width()))
                + Math.abs(middle(one.shape().y(), one.shape().height())
                        - middle(other.shape().y(), other.shape().height()));
    }

    private static int middle(int from, int size) {
        return from + size / 2;
    }

    private static List<PitchDay> on(List<Pitch> pitches, List<LocalDate> days) {
        return pitches.stream()
                .flatMap(pitch -> days.stream().map(day -> new PitchDay(pitch.id(), day)))
                .toList();
    }

    /** Of these, one after the other, who would be served by what is free now. */
    List<Waiting> servedOf(List<Waiting> inLine) {
        var left = copy();
        return inLine.stream().filter(it -> left.serve(it.wish())).toList();
    }

    /** What is left once these, one after the other, have what serves them. */
    FreePitches after(List<Waiting> inLine) {
        var left = copy();
        inLine.forEach(it -> left.serve(it.wish()));
        return left;
    }

    private boolean serve(WaitingWish wish) {
        var pitches = serving(wish);
        pitches.ifPresent(these -> take(wish.category(), these));
        return pitches.isPresent();
    }
}
