package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a request reaches, and in which order. */
@PortalTest
class MatchingTest {

    @Autowired
    Matching matching;

    @Autowired
    Listings listings;

    @Autowired
    TestRequests made;

    @Autowired
    RequestRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private AccountId ria = AccountId.random();

    @BeforeEach
    void riaAsks() {
        made.clear();
        ria = made.member("Ria de Wit");
    }

    /** Whom something in the weekend reaches first. */
    private List<AccountId> asked() {
        return made.invited(made.asked(ria));
    }

    /** The fair order, from the rows alone: who never was asked by when they offered, others by when they were asked last. */
    private List<AccountId> fairOrder() {
        record Turn(AccountId account, Instant listed, Optional<Instant> last) {}
        return database
                .sql("""
                        select l.account_id, l.listed_at, (select max(invited_at) from harry_invitation i
                            where i.account_id = l.account_id) as last_turn from harry_listing l
                        """)
                .query((row, _) -> new Turn(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("listed_at", Instant.class),
                        Optional.ofNullable(row.getObject("last_turn", Instant.class))))
                .list()
                .stream()
                .sorted(Comparator.comparing((Turn it) -> it.last().orElse(Instant.MIN))
                        .thenComparing(Turn::listed))
                .map(Turn::account)
                .toList();
    }

    @Test
    void theOrderIsThatOfTheRowsAndEverybodyGetsATurn() {
        var all = IntStream.range(0, 7)
                .mapToObj(it -> {
                    clock.advance(Duration.ofMinutes(1));
                    return made.harry("Harry%d de Boer".formatted(it));
                })
                .toList();
        assertThat(fairOrder()).isEqualTo(all);

        var turns = new ArrayList<AccountId>();
        for (var round = 0; round < 4; round++) {
            var expected = fairOrder().subList(0, Matching.FIRST);
            clock.advance(Duration.ofMinutes(1));
            var asked = asked();
            assertThat(asked).isEqualTo(expected);
            turns.addAll(asked);
        }

        assertThat(turns.subList(0, 7)).isEqualTo(all);
        assertThat(turns.subList(7, 14)).isEqualTo(all);
    }

    @Test
    void theOfficeReadsWhyItWasSomebodysTurn() {
        var henk = made.harry("Henk de Bakker");
        asked();
        clock.advance(Duration.ofHours(1));
        var second = made.asked(ria);
        var places = database.sql("select round, place, picked from harry_invitation where request_id = ?")
                .param(second.value())
                .query((row, _) -> "%d/%d/%b".formatted(row.getInt(1), row.getInt(2), row.getBoolean(3)))
                .list();

        assertThat(places).containsExactly("1/1/false");
        assertThat(made.invited(second)).containsExactly(henk);
    }

    @ParameterizedTest
    @CsvSource({
        "STREET, Bomenstraat, 3812AB, true",
        "STREET, Vlinderstraat, 3812AC, false",
        "POSTCODE, Vlinderstraat, 3812ZZ, true",
        "POSTCODE, Vlinderstraat, 3811AB, false",
        "NEIGHBOURHOOD, Vlinderstraat, 3811AB, true"
    })
    void aNeighbourComesAsFarAsTheySaid(Reach reach, String street, String postcode, boolean comes) {
        var henk = made.harry("Henk de Bakker", street, postcode, reach);

        assertThat(asked().contains(henk)).isEqualTo(comes);
    }

    @Test
    void whoeverDoesOtherWorkIsNotAsked() {
        var henk = made.harry("Henk de Bakker");
        made.offers(henk, TestRequests.listing(Reach.NEIGHBOURHOOD, 2, Set.of(Moment.WEEKEND), Category.GARDEN));

        assertThat(asked()).isEmpty();
    }

    @Test
    void momentsCountInTheFirstRoundOnly() {
        var evenings = made.member("Els Avond");
        made.helps(evenings, Moment.WEEKDAY_EVENING);
        var henk = made.harry("Henk de Bakker");
        var request = made.asked(ria);
        assertThat(made.invited(request)).containsExactly(henk);

        var row = made.row(request);
        assertThat(matching.whoIsNext(row, true, 10)).isEmpty();
        assertThat(matching.whoIsNext(row, false, 10)).containsExactly(evenings);
        var either =
                made.asked(ria, TestRequests.plan("De kraan.", Category.WATER, Moment.WEEKEND, Moment.WEEKDAY_EVENING));
        assertThat(made.invited(either)).containsExactly(evenings, henk);
    }

    @Test
    void whereNobodyHasTimeThenOthersAreAskedAtOnce() {
        var henk = made.harry("Henk de Bakker");

        var request = made.asked(ria, TestRequests.plan("De kraan.", Category.WATER, Moment.WEEKDAY_MORNING));

        assertThat(made.invited(request)).containsExactly(henk);
        assertThat(made.row(request).reached()).isEqualTo(Reached.WIDER);
    }

    @Test
    void whereItFitsNobodyTheOfficeHearsItAtOnce() {
        var sanne = people.open("Sanne", Role.COORDINATOR);

        var request = made.asked(ria);

        assertThat(made.row(request).reached()).isEqualTo(Reached.OFFICE);
        assertThat(made.mailsTo(sanne)).containsExactly("office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pauses", "is away", "stops", "is blocked", "is in doubt", "left"})
    void whoeverTakesNoWorkIsNotAskedAndNotChosen(String why) {
        var henk = made.harry("Henk de Bakker");
        var request = made.asked(ria);
        made.offered(request, henk);

        stop(henk, why);

        assertThat(asked()).isEmpty();
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.HasNoRoom());
        assertThat(made.row(request).isOpen()).isTrue();
    }

    private void stop(AccountId henk, String why) {
        var today = DutchTime.day(clock.instant());
        people.signIn(henk);
        switch (why) {
            case "pauses" -> listings.pause();
            case "is away" ->
                assertThat(listings.beAway(today, today.plusDays(3))).isEqualTo(new AwayResult.Noted());
            case "stops" -> listings.end();
            case "is blocked" -> made.block(people.open("Sanne", Role.COORDINATOR), henk);
            case "is in doubt" ->
                database.sql("update harry_listing set doubts = ',ABUSE,'").update();
            default -> {
                database.sql("update membership_member set ended_on = started_on where account_id = ?")
                        .param(henk.value())
                        .update();
                events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), henk));
            }
        }
    }

    @Test
    void whoeverIsBackIsAskedAgain() {
        var henk = made.harry("Henk de Bakker");
        stop(henk, "is away");
        assertThat(asked()).isEmpty();

        clock.advance(Duration.ofDays(4));

        assertThat(asked()).containsExactly(henk);
    }

    @Test
    void whoeverHasAllTheyWantThisWeekIsNotAskedAndNotChosenUntilTheNext() {
        var henk = made.harry("Henk de Bakker");
        var request = made.asked(ria);
        made.offered(request, henk);
        rows.agreed(ria, henk);
        assertThat(asked()).containsExactly(henk);

        rows.done(ria, henk);

        assertThat(asked()).isEmpty();
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.HasNoRoom());
        clock.advance(Duration.ofDays(7));
        assertThat(asked()).containsExactly(henk);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void whoIsNextTakesOneQuery() {
        made.harry("Henk de Bakker");
        var row = made.row(made.asked(ria));

        assertThat(queries.during(
                        () -> assertThat(matching.whoIsNext(row, true, 5)).isEmpty()))
                .hasSize(1);
    }
}
