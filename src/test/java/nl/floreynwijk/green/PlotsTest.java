package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking after a plot with others, and wishing something there. */
@PortalTest
class PlotsTest {

    @Autowired
    Plots plots;

    @Autowired
    PlotDesk desk;

    @Autowired
    Shifts shifts;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(anna);
    }

    private PlotDetails seen() {
        return plots.find(plot).orElseThrow();
    }

    private PlotSummary listed() {
        return plots.all().stream()
                .filter(it -> it.id().equals(plot))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMemberReadsWhatAPlotIs() {
        assertThat(seen().plan()).isEqualTo(TestShifts.plotPlan("Rozenperk"));
        assertThat(listed().point()).isEqualTo(new MapPoint(12.5, 80));
        assertThat(listed().next()).isEmpty();
        var shift = made.planned(gerda, made.plan(plot, 2));
        assertThat(listed().next()).contains(made.row(shift).startsAt());
        assertThat(plots.find(PlotId.random())).isEmpty();
    }

    @Test
    void whoeverJoinsIsInTheGroupOnce() {
        plots.join(plot);
        plots.join(plot);
        made.as(bert, () -> {
            plots.join(plot);
            return true;
        });

        assertThat(seen().group()).containsExactly("Anna T.", "Bert G.");
        assertThat(seen().mine()).isTrue();
        assertThat(listed().neighbours()).isEqualTo(2);
    }

    @Test
    void whoeverLeavesTheGroupKeepsTheirShifts() {
        var shift = made.planned(gerda, made.plan(plot, 2));
        plots.join(plot);
        made.signedUp(shift, anna);

        plots.leave(plot);

        assertThat(seen().group()).isEmpty();
        assertThat(seen().mine()).isFalse();
        assertThat(made.state(shift, anna)).contains(SignUpState.ON);
    }

    @Test
    void nobodyJoinsAPlotThatIsNotThere() {
        var nowhere = PlotId.random();

        plots.join(nowhere);

        assertThat(plots.find(nowhere)).isEmpty();
        assertThat(plots.wish(nowhere, "Een bankje")).isEqualTo(new WishResult.Gone());
    }

    @Test
    void aWishIsReadByAllWithWhatTheGardenerSays() {
        assertThat(plots.wish(plot, " Een bankje\n\n\n\nin de zon ")).isEqualTo(new WishResult.Wished());
        var wish = seen().wishes().getFirst();
        assertThat(wish.text()).isEqualTo("Een bankje\n\nin de zon");
        assertThat(wish.mine()).isTrue();

        assertThat(made.as(gerda, () -> desk.answer(plot, wish.id(), "Komt in mei.")))
                .isEqualTo(new WishResult.Wished());

        var read = made.as(bert, () -> plots.find(plot)).orElseThrow().wishes().getFirst();
        assertThat(read.by()).isEqualTo("Anna T.");
        assertThat(read.mine()).isFalse();
        assertThat(read.answer()).contains("Komt in mei.");
    }

    @Test
    void aWishSaysSomethingThatFits() {
        assertThat(plots.wish(plot, " \n ")).isEqualTo(new WishResult.NoWords(500));
        assertThat(plots.wish(plot, "a".repeat(501))).isEqualTo(new WishResult.NoWords(500));
        assertThat(plots.wish(plot, "a".repeat(500))).isEqualTo(new WishResult.Wished());
    }

    @Test
    void whoeverWishesTenTimesADayWaits() {
        for (var turn = 0; turn < 10; turn++) {
            assertThat(plots.wish(plot, "Wens " + turn)).isEqualTo(new WishResult.Wished());
        }

        assertThat(plots.wish(plot, "Nog een")).isInstanceOf(WishResult.TooOften.class);
        assertThat(made.as(bert, () -> plots.wish(plot, "Mijn eerste"))).isEqualTo(new WishResult.Wished());
    }

    @Test
    void aWishIsTakenBackByWhoWishedItOnly() {
        assertThat(plots.wish(plot, "Een bankje")).isEqualTo(new WishResult.Wished());
        var wish = seen().wishes().getFirst().id();

        made.as(bert, () -> {
            plots.takeBack(wish);
            return true;
        });
        assertThat(seen().wishes()).hasSize(1);
        plots.takeBack(wish);
        assertThat(seen().wishes()).isEmpty();
    }

    @Test
    void markupInAWishIsKeptAsItWasTyped() {
        var hostile = "<script>alert(1)</script> ' or 1=1 -- {0}";

        assertThat(plots.wish(plot, hostile)).isEqualTo(new WishResult.Wished());

        assertThat(seen().wishes()).extracting(PlotWish::text).containsExactly(hostile);
    }

    @Test
    void whatFitsThemComesFirstAndTheirOwnPlotsBeforeOthers() {
        var other = made.plot(gerda, "Beukenlaan");
        var there = made.planned(gerda, made.plan(other, 2));
        var here = made.planned(gerda, TestShifts.at(made.plan(plot, 2), made.saturday(), 14, 16));
        var full = made.planned(gerda, TestShifts.at(made.plan(plot, 1), made.saturday(), 8, 9));
        var sunday = made.planned(
                gerda, TestShifts.at(made.plan(plot, 1), made.saturday().plusDays(1), 8, 9));
        var mine = made.planned(gerda, TestShifts.at(made.plan(plot, 1), made.saturday(), 18, 19));
        made.signedUp(full, bert);
        made.signedUp(mine, anna);
        plots.join(plot);
        shifts.wish(new VolunteerWishes(Set.of(DayPart.SATURDAY), Heaviness.HEAVY, false, false, false));

        var list = shifts.forMe();

        assertThat(list.mine()).extracting(ShiftSummary::id).containsExactly(mine);
        assertThat(list.fitting()).extracting(ShiftSummary::id).containsExactly(here, there, full);
        assertThat(list.rest()).extracting(ShiftSummary::id).containsExactly(sunday);
    }
}
