package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActingSessionTest {

    static final Instant START = Instant.parse("2027-03-06T09:00:00Z");

    final ActingSession acting = new ActingSession(
            new ActingAccount(ActingId.random(), AccountId.random(), AccountId.random(), null),
            null,
            START,
            LocalPath.START);

    @Test
    void itEndsAfterHalfAnHourWhateverHappens() {
        acting.tabOpened();

        assertThat(acting.ending(START.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isEmpty();
        assertThat(acting.ending(START.plus(Duration.ofMinutes(30)))).contains(ActingEnding.EXPIRED);
    }

    @Test
    void aClockThatIsPutBackDoesNotProlongIt() {
        acting.tabOpened();

        assertThat(acting.ending(START.minusSeconds(1))).contains(ActingEnding.EXPIRED);
    }

    @Test
    void itEndsWhenNoTabIsOpenForSomeSeconds() {
        acting.tabOpened();
        acting.tabOpened();
        acting.tabClosed(START.plusSeconds(60));
        assertThat(acting.ending(START.plusSeconds(300))).as("one is open").isEmpty();

        acting.tabClosed(START.plusSeconds(300));
        assertThat(acting.ending(START.plusSeconds(320)))
                .as("a page that loads afresh")
                .isEmpty();
        assertThat(acting.ending(START.plusSeconds(321))).contains(ActingEnding.TAB_CLOSED);
    }

    @Test
    void aPageThatIsLoadedAfreshGoesOn() {
        acting.tabOpened();
        acting.tabClosed(START.plusSeconds(60));
        acting.tabOpened();

        assertThat(acting.ending(START.plusSeconds(600))).isEmpty();
    }

    @Test
    void itEndsWhereItsFirstPageNeverCame() {
        assertThat(acting.ending(START.plusSeconds(21))).contains(ActingEnding.TAB_CLOSED);
    }
}
