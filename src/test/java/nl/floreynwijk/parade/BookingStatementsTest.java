package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the database is asked when everybody wants a pitch at the same moment, and each waits for the one before. */
@PortalTest
class BookingStatementsTest {

    private static final int KEEPING = 6;
    private static final int AGREEING = 21;

    @Autowired
    Bookings bookings;

    @Autowired
    TestBookings made;

    @Autowired
    TestParade parade;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void annaWantsAPitch() {
        edition = parade.edition();
        pitches = parade.pitches(edition, 3);
        day = parade.days().getFirst();
        people.signedIn("Anna", Role.MEMBER);
    }

    @Test
    void keepingPitchesThatAreFreeIsShortHoweverMany() {
        var asked = queries.during(() -> assertThat(
                        bookings.hold(edition, Category.GOODS, on(List.of(day), pitches.toArray(PitchId[]::new))))
                .isInstanceOf(HoldResult.Held.class));

        assertThat(asked).hasSizeLessThanOrEqualTo(KEEPING);
    }

    @Test
    void agreeingIsAsShortForThreePitchesAsForOne() {
        var held = made.held(edition, Category.GOODS, on(List.of(day), pitches.toArray(PitchId[]::new)));
        var form = made.form(held, "Kraam van Anna", "kaas", Map.of());

        var asked = queries.during(() -> assertThat(made.agree(held, form)).isInstanceOf(AgreeResult.Booked.class));

        assertThat(asked).hasSizeLessThanOrEqualTo(AGREEING);
    }
}
