package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many pieces are needed at one moment. */
class CommitmentTest {

    private static final Instant NINE = Instant.parse("2027-03-06T09:00:00Z");
    private static final ToolId TOOL = ToolId.random();

    private static Instant at(int hours) {
        return NINE.plus(Duration.ofHours(hours));
    }

    private static Commitment needed(String what, int pieces, int from, int until) {
        return new Commitment(
                TOOL, pieces, at(from), at(until), what, Optional.of(ShiftId.random()), Optional.empty(), NINE);
    }

    @Test
    void whatIsNeededAfterEachOtherDoesNotAddUp() {
        var all = List.of(needed("a", 2, 0, 2), needed("b", 3, 2, 4));
        assertThat(Commitment.most(all, at(0), at(4))).isEqualTo(3);
        assertThat(Commitment.most(all, at(0), at(2))).isEqualTo(2);
        assertThat(Commitment.most(all, at(4), at(6))).isZero();
    }

    @Test
    void whatIsNeededAtOneMomentAddsUp() {
        var all = List.of(needed("a", 2, 0, 3), needed("b", 3, 2, 4), needed("c", 1, -5, 9));
        assertThat(Commitment.most(all, at(0), at(4))).isEqualTo(6);
        assertThat(Commitment.most(all, at(0), at(2))).isEqualTo(3);
        assertThat(Commitment.most(all, at(3), at(5))).isEqualTo(4);
    }

    @Test
    void aShortageSaysWhatItIsNeededFor() {
        var all = List.of(needed("Heg", 2, 0, 3), needed("Heg", 1, 1, 2), needed("Gras", 4, 9, 11));
        assertThat(ToolShortage.of(1, 4, all, at(0), at(4))).isEmpty();
        assertThat(ToolShortage.of(2, 4, all, at(0), at(4))).contains(new ToolShortage(3, 4, List.of("Heg")));
        assertThat(new ToolShortage(3, 4, List.of()).free()).isEqualTo(1);
        assertThat(new ToolShortage(5, 4, List.of()).free()).isZero();
    }
}
