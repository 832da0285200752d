package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people download of what they do in the green. */
@PortalTest
class GreenOwnDataTest {

    @Autowired
    GreenOwnData ownData;

    @Autowired
    Plots plots;

    @Autowired
    Shifts shifts;

    @Autowired
    SignUps signUps;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private PlotId plot = PlotId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void annaHelpsAtTheRoses() {
        var gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        plot = made.plot(gerda, "Rozenperk");
        shift = made.planned(gerda, made.plan(plot, 3));
        people.signIn(anna);
    }

    private OwnDatum about(AccountId account, String name, String language) {
        return ownData.about(account, Locale.of(language)).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private OwnDatum about(String name) {
        return about(anna, name, "nl");
    }

    @Test
    void theirPlotsAndWishesAreInIt() {
        plots.join(plot);
        assertThat(plots.wish(plot, "Een bankje")).isEqualTo(new WishResult.Wished());

        assertThat(about("plots").values()).containsExactly("Rozenperk");
        assertThat(about("plots").codes().toString()).contains("plot=Rozenperk", "since=");
        assertThat(about("wishes").values()).containsExactly("Rozenperk · Een bankje");
        assertThat(about("wishes").codes().toString()).contains("text=Een bankje", "answer=");
        assertThat(about(bert, "plots", "nl").values()).isEmpty();
        assertThat(about(bert, "wishes", "nl").values()).isEmpty();
    }

    @Test
    void whatTheySaidTheyCanDoIsInIt() {
        assertThat(about("volunteer").values()).isEmpty();
        shifts.wish(new VolunteerWishes(
                Set.of(DayPart.SATURDAY, DayPart.WEEKDAY_EVENING), Heaviness.MIDDLING, true, false, false));

        assertThat(about("volunteer").values()).containsExactly("geen zwaar werk · doordeweeks 's avonds · zaterdag");
        assertThat(about(anna, "volunteer", "en").values())
                .containsExactly("no heavy work · weekday evenings · Saturday");
        assertThat(about("volunteer").codes().toString())
                .contains("heaviest=MIDDLING", "children=true", "wheelchair=false", "[SATURDAY, WEEKDAY_EVENING]");
    }

    @Test
    void theirShiftsAreInItAlsoThoseTheyLeft() {
        assertThat(signUps.signUp(shift, 2, Said.NOTHING)).isEqualTo(new SignUpResult.On(3));
        assertThat(about("shifts").values())
                .singleElement()
                .asString()
                .startsWith("Rozen snoeien · za ")
                .endsWith(" · u komt");
        assertThat(about("shifts").codes().toString()).contains("state=ON", "people=3");

        assertThat(signUps.leave(shift, "Griep")).isEqualTo(new LeaveResult.Left());

        assertThat(about("shifts").codes().toString()).contains("state=LEFT", "reason=Griep");
        assertThat(about(bert, "shifts", "nl").values()).isEmpty();
    }
}
