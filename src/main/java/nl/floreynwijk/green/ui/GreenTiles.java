package nl.floreynwijk.green.ui;

import static nl.floreynwijk.green.ui.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.green.NoShows;
import nl.floreynwijk.green.Season;
import nl.floreynwijk.green.ShiftSummary;
import nl.floreynwijk.green.Shifts;
import nl.floreynwijk.green.SignUpState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the start page which shift comes next, what needs an answer, and where people are missing. */
@Configuration
class GreenTiles {

    private static final int ORDER = 2;

    private final Shifts shifts;
    private final Season season;
    private final NoShows noShows;
    private final CurrentAccount currentAccount;

    GreenTiles(Shifts shifts, Season season, NoShows noShows, CurrentAccount currentAccount) {
        this.shifts = shifts;
        this.season = season;
        this.noShows = noShows;
        this.currentAccount = currentAccount;
    }

    @Bean
    TileSource ownShifts() {
        return () -> currentAccount.has(Role.MEMBER) ? tiles(shifts.mine()) : List.of();
    }

    private static List<Tile> tiles(List<ShiftSummary> mine) {
        var off = mine.stream()
                .filter(it -> !it.isOn())
                .map(it -> tile("off", it))
                .limit(2);
        var asked = mine.stream()
                .filter(it -> it.isOn() && isIn(it, SignUpState.OFFERED))
                .map(it -> tile("asked", it));
        var next = mine.stream()
                .filter(it -> it.isOn() && isIn(it, SignUpState.ON))
                .map(it -> tile("next", it))
                .limit(1);
        return Stream.of(off, asked, next).flatMap(it -> it).toList();
    }

    private static boolean isIn(ShiftSummary shift, SignUpState state) {
        return shift.mine().filter(it -> it.state() == state).isPresent();
    }

    private static Tile tile(String what, ShiftSummary shift) {
        return new Tile(
                text("green.tile." + what),
                text("green.tile." + what + ".text", shift.task(), ShiftWords.when(shift)),
                "icons/leaf.svg",
                ShiftView.class,
                ShiftView.of(shift.id()),
                ORDER);
    }

    @Bean
    TileSource peopleToPhone() {
        return () -> {
            var people = currentAccount.has(Role.GARDENER) ? noShows.count() : 0;
            return people == 0
                    ? List.of()
                    : List.of(new Tile(
                            text("green.tile.phone"),
                            text("green.tile.phone.text", people),
                            "icons/leaf.svg",
                            ToPhoneView.class,
                            ORDER));
        };
    }

    @Bean
    TileSource shiftsThatNeedPeople() {
        return () -> {
            if (!currentAccount.has(Role.GARDENER)) {
                return List.of();
            }
            var holes = season.holesSoon();
            return holes == 0
                    ? List.of()
                    : List.of(new Tile(
                            text("green.tile.holes"),
                            text("green.tile.holes.text", holes),
                            "icons/leaf.svg",
                            SeasonView.class,
                            ORDER));
        };
    }
}
