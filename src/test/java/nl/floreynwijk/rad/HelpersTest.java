package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a host asks to count at tables. */
@PortalTest
class HelpersTest {

    @Autowired
    Helpers helpers;

    @Autowired
    Sheets sheets;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private EveningId evening = EveningId.random();

    @BeforeEach
    void hostIsSignedIn() {
        evening = rad.evening();
        people.signedIn("Henk Host", Role.COORDINATOR);
    }

    private static String secret(HelperResult result) {
        return ((HelperResult.Added) result).address().replaceFirst(".*/rad/tafel/", "");
    }

    @Test
    void helperHasAnAddressOfTheirOwnOfWhichOnlyTheHashIsKept() {
        var piet = secret(helpers.add(evening, " Piet "));
        var mia = secret(helpers.add(evening, "Mia"));

        TestPeople.signOut();
        assertThat(sheets.duty(piet)).map(TableDuty::helper).contains("Piet");
        assertThat(sheets.duty(mia)).map(TableDuty::helper).contains("Mia");
        assertThat(piet).hasSize(43).isNotEqualTo(mia);
        assertThat(database.sql(
                                "select count(*) from rad_helper where cast(secret_hash as char) like concat('%', ?, '%')")
                        .param(piet)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void helperHasAName() {
        assertThat(helpers.add(evening, " ")).isEqualTo(new HelperResult.NameMissing(Helpers.LONGEST_NAME));
        assertThat(helpers.add(evening, "n".repeat(41))).isInstanceOf(HelperResult.NameMissing.class);
        assertThat(helpers.of(evening)).isEmpty();
    }

    @Test
    void noMoreThanTwentyHelpAtOnce() {
        IntStream.range(0, 20).forEach(it -> helpers.add(evening, "Helper " + it));
        assertThat(helpers.add(evening, "Piet")).isEqualTo(new HelperResult.Full(20));

        helpers.end(helpers.of(evening).getFirst().id());

        assertThat(helpers.add(evening, "Piet")).isInstanceOf(HelperResult.Added.class);
    }

    @Test
    void helperWhoEndedIsToldOnce() {
        helpers.add(evening, "Piet");
        var piet = helpers.of(evening).getFirst().id();

        helpers.end(piet);
        helpers.end(piet);
        helpers.end(HelperId.random());

        assertThat(helpers.of(evening).getFirst().endedAt()).isPresent();
        assertThat(database.sql("select action from access_audit_entry where object_id = ? order by id")
                        .param(evening.toString())
                        .query(String.class)
                        .list())
                .containsExactly("helper-added", "helper-ended");
    }

    @Test
    void nobodyHelpsOnAnEveningThatIsOver() {
        rad.ended(evening, clock.instant());

        assertThat(helpers.add(evening, "Piet")).isEqualTo(new HelperResult.Ended());
        assertThat(helpers.add(EveningId.random(), "Piet")).isEqualTo(new HelperResult.Ended());
    }
}
