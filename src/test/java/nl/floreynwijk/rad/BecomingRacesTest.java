package nl.floreynwijk.rad;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two hosts press at once, each in a transaction of their own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BecomingRacesTest {

    @Autowired
    Becoming becoming;

    @Autowired
    TestRad rad;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CardId card = CardId.random();

    @BeforeEach
    void anEveningIsOver() throws SQLException {
        rad.clear();
        var evening = rad.evening();
        card = rad.cards(evening, 2).getFirst();
        rad.opened(evening);
        rad.ended(evening, clock.instant());
    }

    @AfterEach
    void forgetIt() throws SQLException {
        rad.clear();
        database.sql("delete from workgroups_group").update();
    }

    @RepeatedTest(3)
    void ofTwoWhoMakeAGroupOfACardThereIsOne() throws Exception {
        Callable<BecomeResult> press = () -> {
            TestPeople.signIn(AccountId.random(), Role.BOARD);
            try {
                return becoming.becomeGroup(card);
            } finally {
                TestPeople.signOut();
            }
        };

        var made = atOnce(press, press);

        assertThat(made.getFirst()).isInstanceOf(BecomeResult.Group.class).isEqualTo(made.getLast());
        assertThat(database.sql("select count(*) from workgroups_group")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
