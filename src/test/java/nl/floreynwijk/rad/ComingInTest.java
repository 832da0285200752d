package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people come in with their phone or from home, and stay the same guest. */
class ComingInTest extends BegunEvening {

    private static final JoinResult NOT_OPEN = new JoinResult.NotOpen();

    @Autowired
    RateLimits limits;

    @Autowired
    MemberEvenings ofMembers;

    private int people() {
        return database.sql("select count(*) from rad_guest where run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
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
}
