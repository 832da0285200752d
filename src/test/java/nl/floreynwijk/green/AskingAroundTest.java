package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever said "ask me" is asked where people are missing: once for each shift, and once a week at most. */
@PortalTest
class AskingAroundTest {

    @Autowired
    AskingAround asking;

    @Autowired
    TestShifts shifts;

    @Autowired
    Shifts service;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId joris = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void plantSomething() {
        shifts.clear();
        joris = shifts.gardener("Joris");
        plot = shifts.plot(joris, "Bomenbuurt");
    }

    /** A few days before its day, with too few people. */
    private ShiftId shortOf(int least, int daysAhead) {
        var plan = TestShifts.with(
                TestShifts.at(
                        shifts.plan(plot, 8), DutchTime.day(clock.instant()).plusDays(daysAhead), 10, 12),
                ShiftPlaces.of(least, 8));
        return shifts.planned(joris, plan);
    }

    private AccountId askable(String name) {
        return wishing(name, new VolunteerWishes(Set.of(), Heaviness.HEAVY, false, false, true));
    }

    private AccountId wishing(String name, VolunteerWishes wishes) {
        var member = shifts.member(name);
        shifts.as(member, () -> {
            service.wish(wishes);
            return true;
        });
        return member;
    }

    private List<String> asked(AccountId account) {
        return database.sql("""
                        select text from notification_mail where account_id = :account and kind = 'green.asked'
                        """)
                .param("account", account.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whoSaidSoIsAskedOnceAndOthersAreNot() {
        var sofie = askable("Sofie");
        var truus = shifts.member("Truus");
        shortOf(3, 4);

        asking.ask();
        asking.ask();

        assertThat(asked(sofie)).singleElement().asString().contains("3 mensen");
        assertThat(asked(truus)).isEmpty();
    }

    @Test
    void nobodyIsAskedAgainWithinAWeek() {
        var sofie = askable("Sofie");
        shortOf(3, 4);
        asking.ask();
        shortOf(3, 6);
        asking.ask();
        assertThat(asked(sofie)).hasSize(1);

        clock.advance(Duration.ofDays(8));
        shortOf(3, 4);
        asking.ask();
        assertThat(asked(sofie)).hasSize(2);
    }

    @Test
    void whatHasEnoughPeopleIsOffOrIsNotNearAsksNobody() {
        var sofie = askable("Sofie");
        var truus = shifts.member("Truus");
        shifts.signedUp(shortOf(1, 4), truus);
        shifts.calledOff(joris, shortOf(3, 5), "Storm.");
        shortOf(3, 1);
        shortOf(3, 20);

        asking.ask();

        assertThat(asked(sofie)).isEmpty();
    }

    @Test
    void whoeverCameOffItOrIsElsewhereThenIsNotAsked() {
        var left = askable("Sofie");
        var busy = askable("Truus");
        var shift = shortOf(3, 4);
        shifts.signedUp(shift, left);
        shifts.left(shift, left);
        shifts.signedUp(shortOf(1, 4), busy);

        asking.ask();

        assertThat(asked(left)).isEmpty();
        assertThat(asked(busy)).isEmpty();
    }

    @Test
    void workThatDoesNotSuitSomebodyIsNotAskedOfThem() {
        var sofie = wishing("Sofie", new VolunteerWishes(Set.of(), Heaviness.LIGHT, false, true, true));
        shortOf(3, 4);
        asking.ask();
        assertThat(asked(sofie)).isEmpty();
    }

    @Test
    void threeAreAskedForEachWhoIsMissingAndThoseOfThePlotFirst() {
        var others =
                Stream.of("Anna", "Bert", "Corrie", "Dirk").map(this::askable).toList();
        var ofPlot = askable("Sofie");
        database.sql(
                        "insert into green_plot_neighbour (plot_id, account_id, shown_name, joined_at) values (?, ?, 'Sofie', now(6))")
                .params(plot.value(), ofPlot.value())
                .update();
        shortOf(1, 4);

        asking.ask();

        assertThat(asked(ofPlot)).hasSize(1);
        assertThat(others.stream().filter(it -> !asked(it).isEmpty())).hasSize(2);
    }

    @Test
    void thatSomebodyWasAskedIsForgottenAYearAfter() {
        askable("Sofie");
        shortOf(3, 4);
        asking.ask();
        clock.advance(Duration.ofDays(400));

        asking.forget();

        assertThat(database.sql("select count(*) from green_asked")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
