package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountClosed;
import nl.floreynwijk.access.AccountErased;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever is gone waits no more, and others move up. */
@PortalTest
class WaitingFollowerTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WaitingOwnData data;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Test
    void whoseAccountIsClosedWaitsNoMore() {
        var edition = parade.edition();
        parade.pitches(edition, 1);
        var anna = made.neighbour("Anna Appel");
        var annas = made.waits(edition, anna, new WaitingWish(Category.GOODS, 1, 400, parade.days()));

        events.publishEvent(new AccountClosed(anna));

        assertThat(made.row(annas).state()).isEqualTo(WaitingState.LEFT);
    }

    @Test
    void whatWasOfferedToWhoeverIsForgottenGoesToTheNext() {
        var edition = parade.edition();
        var pitches = parade.pitches(edition, 1);
        var wish = new WaitingWish(Category.GOODS, 1, 0, parade.days());
        var full = made.booked(edition, made.neighbour("Kees Kaas"), Category.GOODS, pitches, parade.days());
        var anna = made.neighbour("Anna Appel");
        var annas = made.waits(edition, anna, wish);
        var berts = made.waits(edition, made.neighbour("Bert Brood"), wish);
        made.cancelled(full);

        events.publishEvent(new AccountErased(anna));

        assertThat(made.row(annas).isLive()).isFalse();
        assertThat(made.row(berts).state()).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void somebodyReadsWhatIsKeptOfTheirWaiting() {
        var edition = parade.edition();
        var anna = made.neighbour("Anna Appel");
        made.waits(edition, anna, new WaitingWish(Category.GOODS, 2, 0, parade.days()));

        var told = data.about(anna, Locale.of("nl"));

        assertThat(List.of(told.toString())).singleElement().asString().contains("Zomerparade", "wacht");
    }
}
