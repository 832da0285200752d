package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What guests leave of themselves, a name and an address, and who takes it away again. */
class GuestNamesTest extends BegunEvening {

    @Autowired
    ResultRequests requests;

    @Autowired
    GuestNames names;

    @Test
    void phoneThatIsSignedOutDoesNotSayWhoseItIs() {
        member("Anna Lid");
        join(phone, "Anna");
        requests.leaveEmail(run, phone, "anna@example.org");
        assertThat(seat(phone).email()).contains("anna@example.org");
        TestPeople.signOut();

        assertThat(seat(phone).name()).isEmpty();
        assertThat(seat(phone).email()).isEmpty();
    }

    @Test
    void nameIsNoLongerThanFitsOnTheList() {
        assertThat(join(phone, "n".repeat(41))).isEqualTo(new JoinResult.NameTooLong(Guests.LONGEST_NAME));
        assertThat(join(phone, "n".repeat(40))).isEqualTo(IN);
    }

    @Test
    void whenItStartedAgainTheyAreCalledAsBefore() {
        join(phone, "Sjaan");
        rad.opened(evening);

        assertThat(guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL))
                .isEqualTo(IN);

        assertThat(seat(phone).name()).isEqualTo("Sjaan");
    }

    @Test
    void jokeThatWasTakenAwayDoesNotComeBackWhenItStartsAgain() {
        join(phone, "Sinterklaas");
        people.signedIn("Henk Host", Role.COORDINATOR);
        names.remove(names.of(evening).getFirst().id());
        TestPeople.signOut();
        rad.opened(evening);

        guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL);

        assertThat(seat(phone).name()).isEmpty();
    }

    @Test
    void hostTakesAJokeAwayAndTheCoinsStay() {
        join(phone, "Sinterklaas");
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

        assertThat(requests.leaveEmail(run, phone, " sjaan@example.org ")).isEqualTo(new EmailResult.Kept());
        assertThat(seat(phone).email()).contains("sjaan@example.org");
        assertThat(requests.leaveEmail(run, phone, "sjaan")).isEqualTo(new EmailResult.NoAddress());
        assertThat(seat(phone).email()).contains("sjaan@example.org");
        assertThat(requests.leaveEmail(run, phone, " ")).isEqualTo(new EmailResult.Kept());
        assertThat(seat(phone).email()).isEmpty();
    }

    @Test
    void addressGoesAlongWhenItStartsAgain() {
        join(phone);
        requests.leaveEmail(run, phone, "sjaan@example.org");
        rad.opened(evening);

        guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL);

        assertThat(seat(phone).email()).contains("sjaan@example.org");
    }

    @Test
    void addressThatWasTakenBackDoesNotComeBack() {
        join(phone);
        requests.leaveEmail(run, phone, "sjaan@example.org");
        requests.leaveEmail(run, phone, "");
        rad.opened(evening);

        guests.joinAgain(rad.code(evening), phone, DUTCH, TestRad.HALL);

        assertThat(seat(phone).email()).isEmpty();
    }

    @Test
    void addressCanBeLeftUntilTheEndByWhoIsIn() {
        join(phone);
        rad.run(run, "state", "CLOSED");
        assertThat(requests.leaveEmail(run, phone, "sjaan@example.org")).isEqualTo(new EmailResult.Kept());
        assertThat(requests.leaveEmail(run, Token.random(), "sjaan@example.org"))
                .isEqualTo(new EmailResult.Gone());
        assertThat(requests.leaveEmail(RunId.random(), phone, "sjaan@example.org"))
                .isEqualTo(new EmailResult.Gone());

        rad.ended(evening, clock.instant());

        assertThat(requests.leaveEmail(run, phone, "")).isEqualTo(new EmailResult.Gone());
    }
}
