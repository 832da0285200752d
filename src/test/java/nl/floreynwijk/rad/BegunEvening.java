package nl.floreynwijk.rad;

import java.util.List;
import java.util.Locale;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An evening that began, and a phone that did not come in yet. */
@PortalTest
@RecordApplicationEvents
abstract class BegunEvening {

    static final Locale DUTCH = Locale.of("nl");
    static final JoinResult IN = new JoinResult.In();

    @Autowired
    Guests guests;

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

    final Token phone = Token.random();
    EveningId evening = EveningId.random();
    List<CardId> cards = List.of();
    RunId run = RunId.random();

    @BeforeEach
    void thereIsAnEveningThatBegan() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
    }

    JoinResult join(Token device) {
        return join(device, "");
    }

    JoinResult join(Token device, String name) {
        return guests.join(rad.code(evening), device, name, DUTCH, TestRad.HALL);
    }

    Purse purse(Token device) {
        return seat(device).purse();
    }

    Seat seat(Token device) {
        return guests.seat(evening, device).orElseThrow();
    }

    AccountId member(String name) {
        return people.signedIn(name, Role.MEMBER);
    }
}
