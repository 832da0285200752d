package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** How people come in with their phone or from home, and put coins on cards. */
@PortalTest
@RecordApplicationEvents
class GuestsTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final JoinResult IN = new JoinResult.In();
    private static final JoinResult NOT_OPEN = new JoinResult.NotOpen();

    @Autowired
    Guests guests;

    @Autowired
    GuestNames names;

    @Autowired
    RateLimits limits;

    @Autowired
    MemberEvenings ofMembers;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private final Token phone = Token.random();
    private EveningId evening = EveningId.random();
    private List<CardId> cards = List.of();
    private RunId run = RunId.random();

    @BeforeEach
    void thereIsAnEveningThatBegan() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
    }

    private JoinResult join(Token device) {
        return guests.join(rad.code(evening), device, "", DUTCH, TestRad.HALL);
    }

    private Purse purse(Token device) {
        return seat(device).purse();
    }

    private Seat seat(Token device) {
        return guests.seat(evening, device).orElseThrow();
    }

    private int people() {
        return database.sql("select count(*) from rad_guest where run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    private AccountId member(String name) {
        return people.signedIn(name, Role.MEMBER);
    }

    private void openFromHome() {
        rad.rule(evening, "home_until", clock.instant().plus(Duration.ofHours(2)));
    }

    @Test
    void guestComesInWithTheCodeHoweverItIsTyped() {
        rad.rule(evening, "code", "K7P014");

        assertThat(guests.join(" k7p-oi4 ", phone, "  Sjaan \n uit de Bomenstraat ", DUTCH, TestRad.HALL))
                .isEqualTo(IN);

        assertThat(seat(phone).name()).startsWith("Sjaan").endsWith("uit de Bomenstraat");
        assertThat(purse(phone)).isEqualTo(new Purse(10, Optional.empty(), Map.of()));
        assertThat(seat(phone).cards()).extracting(EveningCard::number).containsExactly(1, 2, 3);
        assertThat(events.stream(RunChanged.class)).containsExactly(new RunChanged(evening));
    }

    @Test
    void phoneThatComesBackIsTheSameGuest() {
        join(phone);
        rad.put(run, phone, cards.getFirst(), 4);

        assertThat(join(phone)).isEqualTo(IN);

        assertThat(people()).isEqualTo(1);
        assertThat(purse(phone).on(cards.getFirst())).isEqualTo(4);
    }

    @Test
    void otherPhoneIsAnotherGuest() {
        join(phone);
        join(Token.random());

        assertThat(people()).isEqualTo(2);
        assertThat(guests.seat(evening, Token.random())).isEmpty();
    }

    @Test
    void nobodyComesInBeforeItBeginsOrWhenItIsClosedButInAPause() {
        var later = rad.evening();
        assertThat(guests.join(rad.code(later), phone, "", DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);

        rad.run(run, "state", "PAUSED");
        assertThat(join(phone)).isEqualTo(IN);
        rad.run(run, "state", "CLOSED");
        assertThat(join(Token.random())).isEqualTo(NOT_OPEN);
    }

    @Test
    void codeIsDeadAfterTheEnd() {
        var code = rad.code(evening);
        rad.ended(evening, clock.instant());

        assertThat(guests.join(code, phone, "", DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);
        assertThat(guests.join("nonsense", phone, "", DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);
    }

    @Test
    void nameIsNoLongerThanFitsOnTheList() {
        var code = rad.code(evening);

        assertThat(guests.join(code, phone, "n".repeat(41), DUTCH, TestRad.HALL))
                .isEqualTo(new JoinResult.NameTooLong(Guests.LONGEST_NAME));
        assertThat(guests.join(code, phone, "n".repeat(40), DUTCH, TestRad.HALL))
                .isEqualTo(IN);
    }

    @Test
    void eveningForMembersLetsNobodyElseIn() {
        rad.rule(evening, "audience", "MEMBERS");
        assertThat(join(phone)).isEqualTo(new JoinResult.MembersOnly());
        people.signedIn("Rosa Bewoner", Role.RESIDENT);
        assertThat(join(phone)).isEqualTo(new JoinResult.MembersOnly());

        member("Anna Lid");

        assertThat(join(phone)).isEqualTo(IN);
    }

    @Test
    void memberIsOneGuestOnTwoDevices() {
        member("Anna Lid");
        join(phone);
        rad.rule(evening, "name", "Rad");
        assertThat(guests.put(run, phone, cards.getFirst(), 6)).isInstanceOf(PutResult.Put.class);
        var tablet = Token.random();

        assertThat(join(tablet)).isEqualTo(IN);

        assertThat(people()).isEqualTo(1);
        assertThat(purse(tablet).left()).isEqualTo(4);
    }

    @Test
    void whoTookPartWithoutSigningInStaysOneGuestWhenTheySignIn() {
        join(phone);
        guests.put(run, phone, cards.getFirst(), 6);
        openFromHome();
        member("Anna Lid");

        assertThat(guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL)).isEqualTo(IN);

        assertThat(people()).isEqualTo(1);
        assertThat(purse(phone).left()).isEqualTo(4);
        assertThat(purse(Token.random()).left()).as("on another device").isEqualTo(4);
    }

    @Test
    void whoTookPartFromHomeStaysOneGuestWhenTheySignOut() {
        openFromHome();
        member("Anna Lid");
        guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL);
        guests.put(run, phone, cards.getFirst(), 6);
        TestPeople.signOut();

        assertThat(join(phone)).isEqualTo(IN);

        assertThat(people()).isEqualTo(1);
        assertThat(purse(phone).left()).isEqualTo(4);
    }

    @Test
    void whoTookPartFromHomeDoesNotGoOnAfterwardsBySigningOut() {
        openFromHome();
        member("Anna Lid");
        guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL);
        TestPeople.signOut();
        clock.advance(Duration.ofHours(2));

        assertThat(guests.put(run, phone, cards.getFirst(), 1)).isEqualTo(new PutResult.NotOpen(RunState.CLOSED));
    }

    @Test
    void whereOnlyMembersTakePartAPhoneThatIsSignedOutIsNobody() {
        rad.rule(evening, "audience", "MEMBERS");
        member("Anna Lid");
        join(phone);
        TestPeople.signOut();

        assertThat(guests.seat(evening, phone)).isEmpty();
        assertThat(guests.put(run, phone, cards.getFirst(), 1)).isEqualTo(new PutResult.Gone());
    }

    @Test
    void phoneThatIsSignedOutDoesNotSayWhoseItIs() {
        member("Anna Lid");
        guests.join(rad.code(evening), phone, "Anna", DUTCH, TestRad.HALL);
        guests.leaveEmail(run, phone, "anna@example.org");
        assertThat(seat(phone).email()).contains("anna@example.org");
        TestPeople.signOut();

        assertThat(seat(phone).name()).isEmpty();
        assertThat(seat(phone).email()).isEmpty();
    }

    @Test
    void fromOneConnectionNoMorePeopleComeInThanAHallHolds() {
        var connection = "198.51.100.7";
        for (var guest = 0; guest < Guests.NEWCOMERS_FROM_CONNECTION.attempts(); guest++) {
            limits.exceeded(Guests.NEWCOMERS_FROM_CONNECTION, connection);
        }
        var before = phone;
        join(before);

        assertThat(guests.join(rad.code(evening), Token.random(), "", DUTCH, connection))
                .isInstanceOf(JoinResult.TooMany.class);
        assertThat(guests.join(rad.code(evening), before, "", DUTCH, connection))
                .as("whoever was in")
                .isEqualTo(IN);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void fullHallStaysFull() {
        var people =
                String.join(", ", Collections.nCopies(Guests.MOST, "(uuid(), :run, '', 'nl', false, 10, 0, now())"));
        database.sql("insert into rad_guest (id, run_id, name, language, at_home, coins, spent, joined_at) values "
                        + people)
                .param("run", run.value())
                .update();

        assertThat(join(phone)).isEqualTo(new JoinResult.Full(Guests.MOST));
        assertThat(people()).isEqualTo(Guests.MOST);
    }

    @Test
    void twoMembersWhoShareAPhoneAreTwoGuests() {
        member("Anna Lid");
        join(phone);
        guests.put(run, phone, cards.getFirst(), 6);

        member("Bert Lid");
        assertThat(guests.seat(evening, phone)).isEmpty();
        assertThat(join(phone)).isEqualTo(IN);

        assertThat(people()).isEqualTo(2);
        assertThat(purse(phone).left()).isEqualTo(10);
    }

    @Test
    void membersTakePartFromHomeUntilTheTime() {
        member("Anna Lid");
        assertThat(guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);
        assertThat(ofMembers.fromHome()).extracting(EveningSummary::id).doesNotContain(evening);
        openFromHome();

        assertThat(ofMembers.fromHome()).extracting(EveningSummary::id).contains(evening);
        assertThat(guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL)).isEqualTo(IN);
        assertThat(guests.put(run, phone, cards.getFirst(), 3)).isInstanceOf(PutResult.Put.class);
        clock.advance(Duration.ofHours(2));

        assertThat(ofMembers.fromHome()).extracting(EveningSummary::id).doesNotContain(evening);
        assertThat(guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);
        assertThat(guests.put(run, phone, cards.getFirst(), 4)).isEqualTo(new PutResult.NotOpen(RunState.CLOSED));
        assertThat(seat(phone).run().state()).isEqualTo(RunState.CLOSED);
        assertThat(purse(phone).on(cards.getFirst())).isEqualTo(3);
    }

    @Test
    void whoTookPartFromHomeAndComesToTheEveningGoesOnThere() {
        member("Anna Lid");
        openFromHome();
        guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL);
        guests.put(run, phone, cards.getFirst(), 3);
        clock.advance(Duration.ofHours(2));

        assertThat(join(phone)).isEqualTo(IN);

        assertThat(people()).isEqualTo(1);
        assertThat(seat(phone).run().state()).isEqualTo(RunState.OPEN);
        assertThat(guests.put(run, phone, cards.getFirst(), 4)).isInstanceOf(PutResult.Put.class);
    }

    @Test
    void nobodyPractisesFromHome() {
        openFromHome();
        rad.practised(evening);
        member("Anna Lid");

        assertThat(guests.joinFromHome(evening, phone, DUTCH, TestRad.HALL)).isEqualTo(NOT_OPEN);
        assertThat(ofMembers.fromHome()).extracting(EveningSummary::id).doesNotContain(evening);
    }

    @Test
    void coinsLieWhereTheyWerePutAndAreTakenBack() {
        join(phone);

        var put = guests.put(run, phone, cards.get(0), 6);
        guests.put(run, phone, cards.get(1), 4);
        guests.put(run, phone, cards.get(0), 0);

        assertThat(put).isEqualTo(new PutResult.Put(new Purse(10, Optional.empty(), Map.of(cards.get(0), 6))));
        assertThat(purse(phone).lying()).isEqualTo(Map.of(cards.get(1), 4));
        assertThat(rad.coinsIn(run)).isEqualTo(4);
    }

    @Test
    void whoseAnswerGotLostSaysItAgainAndItIsSoOnce() {
        join(phone);
        var first = guests.put(run, phone, cards.getFirst(), 6);

        assertThat(guests.put(run, phone, cards.getFirst(), 6)).isEqualTo(first);

        assertThat(rad.coinsIn(run)).isEqualTo(6);
        assertThat(events.stream(RunChanged.class)).hasSize(2);
    }

    @Test
    void nobodyPutsMoreThanTheyHave() {
        join(phone);
        guests.put(run, phone, cards.get(0), 6);

        for (var many : List.of(5, 11, Integer.MAX_VALUE, -1, Integer.MIN_VALUE)) {
            assertThat(guests.put(run, phone, cards.get(1), many)).isEqualTo(new PutResult.TooMany(purse(phone)));
        }
        assertThat(rad.coinsIn(run)).isEqualTo(6);
    }

    @Test
    void nobodyPutsMoreOnACardThanMayLieThere() {
        rad.rule(evening, "most_on_card", 3);
        join(phone);

        assertThat(guests.put(run, phone, cards.getFirst(), 4)).isInstanceOf(PutResult.TooMany.class);
        assertThat(guests.put(run, phone, cards.getFirst(), 3)).isInstanceOf(PutResult.Put.class);
    }

    @Test
    void cardOfAnotherEveningIsNoCard() {
        join(phone);
        var elsewhere = rad.cards(rad.evening(), 2).getFirst();

        assertThat(guests.put(run, phone, elsewhere, 1)).isEqualTo(new PutResult.Gone());
        assertThat(guests.put(run, phone, CardId.random(), 1)).isEqualTo(new PutResult.Gone());
    }

    @Test
    void whoDidNotComeInPutsNothing() {
        var elsewhere = rad.evening();
        rad.cards(elsewhere, 2);
        rad.opened(elsewhere);
        var stranger = rad.joined(elsewhere);

        assertThat(guests.put(run, stranger, cards.getFirst(), 1)).isEqualTo(new PutResult.Gone());
        assertThat(guests.put(RunId.random(), phone, cards.getFirst(), 1)).isEqualTo(new PutResult.Gone());
    }

    @Test
    void inAPauseAndWhenItIsClosedCoinsStayWhereTheyLie() {
        join(phone);
        guests.put(run, phone, cards.getFirst(), 2);
        for (var state : List.of(RunState.PAUSED, RunState.CLOSED)) {
            rad.run(run, "state", state.name());

            assertThat(guests.put(run, phone, cards.getFirst(), 3)).isEqualTo(new PutResult.NotOpen(state));
            assertThat(seat(phone).run().state()).isEqualTo(state);
        }
        assertThat(rad.coinsIn(run)).isEqualTo(2);
    }

    @Test
    void whenItStartedAgainTheyComeInAgainWithAllTheirCoins() {
        join(phone);
        guests.put(run, phone, cards.getFirst(), 2);
        var again = rad.opened(evening);

        assertThat(guests.put(run, phone, cards.getFirst(), 3)).isEqualTo(new PutResult.StartedAgain());
        assertThat(guests.seat(evening, phone)).isEmpty();
        assertThat(join(phone)).isEqualTo(IN);

        assertThat(purse(phone).left()).isEqualTo(10);
        assertThat(seat(phone).run().id()).isEqualTo(again);
        assertThat(rad.coinsIn(run)).isEqualTo(2);
    }

    @Test
    void whenItStartedAgainTheyAreCalledAsBefore() {
        guests.join(rad.code(evening), phone, "Sjaan", DUTCH, TestRad.HALL);
        rad.opened(evening);

        assertThat(guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL))
                .isEqualTo(IN);

        assertThat(seat(phone).name()).isEqualTo("Sjaan");
    }

    @Test
    void jokeThatWasTakenAwayDoesNotComeBackWhenItStartsAgain() {
        guests.join(rad.code(evening), phone, "Sinterklaas", DUTCH, TestRad.HALL);
        people.signedIn("Henk Host", Role.COORDINATOR);
        names.remove(names.of(evening).getFirst().id());
        TestPeople.signOut();
        rad.opened(evening);

        guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL);

        assertThat(seat(phone).name()).isEmpty();
    }

    @Test
    void hostTakesAJokeAwayAndTheCoinsStay() {
        guests.join(rad.code(evening), phone, "Sinterklaas", DUTCH, TestRad.HALL);
        rad.joined(evening);
        rad.put(run, phone, cards.getFirst(), 2);
        people.signedIn("Henk Host", Role.COORDINATOR);
        var left = names.of(evening);
        assertThat(left).extracting(GuestName::name).containsExactly("Sinterklaas");

        names.remove(left.getFirst().id());
        names.remove(GuestId.random());

        assertThat(names.of(evening)).isEmpty();
        TestPeople.signOut();
        assertThat(seat(phone).name()).isEmpty();
        assertThat(purse(phone).on(cards.getFirst())).isEqualTo(2);
        assertThat(database.sql("select action from access_audit_entry where object_id = ?")
                        .param(evening.toString())
                        .query(String.class)
                        .list())
                .containsExactly("name-removed");
    }

    @Test
    void addressForTheResultIsLeftAndTakenBack() {
        join(phone);

        assertThat(guests.leaveEmail(run, phone, " sjaan@example.org ")).isEqualTo(new EmailResult.Kept());
        assertThat(seat(phone).email()).contains("sjaan@example.org");
        assertThat(guests.leaveEmail(run, phone, "sjaan")).isEqualTo(new EmailResult.NoAddress());
        assertThat(seat(phone).email()).contains("sjaan@example.org");
        assertThat(guests.leaveEmail(run, phone, " ")).isEqualTo(new EmailResult.Kept());
        assertThat(seat(phone).email()).isEmpty();
    }

    @Test
    void addressCanBeLeftUntilTheEndByWhoIsIn() {
        join(phone);
        rad.run(run, "state", "CLOSED");
        assertThat(guests.leaveEmail(run, phone, "sjaan@example.org")).isEqualTo(new EmailResult.Kept());
        assertThat(guests.leaveEmail(run, Token.random(), "sjaan@example.org")).isEqualTo(new EmailResult.Gone());
        assertThat(guests.leaveEmail(RunId.random(), phone, "sjaan@example.org"))
                .isEqualTo(new EmailResult.Gone());

        rad.ended(evening, clock.instant());

        assertThat(guests.leaveEmail(run, phone, "")).isEqualTo(new EmailResult.Gone());
    }
}
