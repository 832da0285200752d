package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how many people a shift has room, and how many places are taken or kept for a group. */
record Room(
        int least,
        int most,
        int kept,
        String keptFor,
        @Nullable LocalDate keptUntil,
        int taken) {

    Room {
        if (taken < 0 || kept < 0 || taken + kept > most) {
            throw new IllegalArgumentException("%d taken and %d kept of %d".formatted(taken, kept, most));
        }
    }

    static Room of(ShiftPlaces plan, int taken) {
        return new Room(
                plan.least(),
                plan.most(),
                plan.kept(),
                plan.kept() == 0 ? "" : plan.keptFor(),
                plan.kept() == 0 ? null : plan.keptUntil().orElseThrow(),
                taken);
    }

    /** What anybody can take. */
    int free() {
        return most - taken - kept;
    }

    Room with(int places) {
        return new Room(least, most, kept, keptFor, keptUntil, taken + places);
    }

    /** One of the kept places is taken by somebody it was kept for. */
    Room withKept() {
        return new Room(least, most, kept - 1, keptFor, kept == 1 ? null : keptUntil, taken + 1);
    }

    /** Nothing is kept any more. */
    Room released() {
        return new Room(least, most, 0, "", null, taken);
    }

    ShiftPlaces plan() {
        return new ShiftPlaces(least, most, kept, keptFor, Optional.ofNullable(keptUntil));
    }
}
