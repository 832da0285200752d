package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hall full of people opens one page at once. */
@PortalTest
class CrowdedEveningsTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Autowired
    JdbcClient database;

    @Autowired
    TestRad made;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private CrowdedEvenings crowded;

    @BeforeEach
    void nobodyAskedBefore() {
        crowded = new CrowdedEvenings(database, clock);
    }

    private void notBeforeNextWeek(EveningId evening) {
        made.rule(evening, "begins_at", clock.instant().plus(Duration.ofDays(7)));
    }

    @Test
    void aHallIsExpectedOnAllPagesOfEveningsAndNowhereElse() {
        made.opened(made.evening());

        assertThat(List.of("/rad", "/rad/", "/rad/tafel/secret", "/rad/scherm/secret"))
                .allMatch(crowded::expects);
        assertThat(List.of("/", "/radio", "/raden/K7P4TX", "/kantoor/rad")).noneMatch(crowded::expects);
    }

    @Test
    void codeThatIsNotThereIsExpectedLikeOneThatIs() {
        var evening = made.evening();
        var code = "/rad/" + made.code(evening);
        notBeforeNextWeek(evening);
        assertThat(crowded.expects(code)).isFalse();
        assertThat(crowded.expects("/rad/ZZZZZZ")).isFalse();

        made.opened(made.evening());
        clock.advance(A_WHILE);

        assertThat(crowded.expects(code)).isTrue();
        assertThat(crowded.expects("/rad/ZZZZZZ")).isTrue();
        assertThat(crowded.expects("/rad/zaal 1")).isTrue();
    }

    @Test
    void peopleComeInBeforeTheirHostBeginsAndNotAfterTheEnd() {
        var evening = made.evening();
        notBeforeNextWeek(evening);
        assertThat(crowded.expects("/rad")).isFalse();

        clock.advance(Duration.ofDays(7).minusHours(1));
        assertThat(crowded.expects("/rad")).isTrue();

        made.opened(evening);
        clock.advance(Duration.ofHours(3));
        assertThat(crowded.expects("/rad")).isTrue();

        made.ended(evening, clock.instant());
        clock.advance(A_WHILE);
        assertThat(crowded.expects("/rad")).isFalse();
    }

    @Test
    void whereMembersPutCoinsFromHomeForDaysTheyAreExpectedAsWell() {
        var evening = made.evening();
        notBeforeNextWeek(evening);
        made.opened(evening);

        assertThat(crowded.expects("/rad")).isTrue();
    }

    @Test
    void whereThereIsNoEveningNobodyIsExpected() {
        assertThat(crowded.expects("/rad")).isFalse();
    }

    @Test
    void howeverManyComeTheDatabaseIsAskedOnce() {
        assertThat(queries.during(() -> {
                    for (var visit = 0; visit < 100; visit++) {
                        crowded.expects("/rad/K7P4TX");
                        crowded.expects("/agenda");
                    }
                }))
                .hasSize(1);
    }
}
