package nl.floreynwijk.green;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** What a gardener says of a shift, without a database. */
final class TestPlans {

    private TestPlans() {}

    /** From ten until twelve, for two to five people. */
    static ShiftPlan on(LocalDate day) {
        return new ShiftPlan(
                new PlotId(new UUID(0, 1)),
                "Rozen snoeien",
                "",
                "Bij de bank",
                day,
                LocalTime.of(10, 0),
                LocalTime.of(12, 0),
                Optional.empty(),
                ShiftPlaces.of(2, 5),
                TestShifts.WORK,
                Reward.NONE);
    }
}
