package nl.floreynwijk.green.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.green.TestShifts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the start page tells of shifts. */
class GreenTilesTest extends GreenPageTest {

    @Autowired
    GreenTiles tiles;

    @Override
    AccountId viewer() {
        return sofie;
    }

    private List<String> told(AccountId reader) {
        return shifts.as(reader, () -> Stream.of(tiles.ownShifts(), tiles.shiftsThatNeedPeople())
                .flatMap(it -> it.tiles().stream())
                .map(Tile::title)
                .toList());
    }

    @Test
    void whoeverIsOnNoShiftReadsNothing() {
        shifts.planned(joris, shifts.plan(plot, 4));
        assertThat(told(sofie)).isEmpty();
        assertThat(told(people.open("Thomas", Role.FUNDER))).isEmpty();
    }

    @Test
    void sheReadsWhichComesNextWhatIsOffAndWhatWaitsForHerAnswer() {
        shifts.signedUp(shifts.planned(joris, shifts.plan(plot, 4)), sofie);
        assertThat(told(sofie)).containsExactly("Uw volgende dienst");

        var off = shifts.planned(joris, TestShifts.at(shifts.plan(plot, 4), shifts.saturday(), 14, 16));
        shifts.signedUp(off, sofie);
        shifts.calledOff(joris, off, "Storm.");
        var full = shifts.planned(joris, TestShifts.at(shifts.plan(plot, 1), shifts.saturday(), 18, 20));
        var truus = shifts.member("Truus");
        shifts.signedUp(full, truus);
        shifts.queued(full, sofie);
        shifts.left(full, truus);

        assertThat(told(sofie)).containsExactly("Dienst gaat niet door", "Er is een plek voor u", "Uw volgende dienst");
    }

    @Test
    void theGardenerReadsWherePeopleAreMissingSoon() {
        shifts.planned(joris, shifts.plan(plot, 4));
        assertThat(told(joris)).containsExactly("Mensen nodig in het groen");
    }
}
