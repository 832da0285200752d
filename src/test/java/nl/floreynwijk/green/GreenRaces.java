package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who want something of shifts at the same moment; nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class GreenRaces {

    @Autowired
    SignUps signUps;

    @Autowired
    ShiftDesk desk;

    @Autowired
    Guests guests;

    @Autowired
    GreenRounds rounds;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SpringLiquibase liquibase;

    AccountId gerda = AccountId.random();
    AccountId anna = AccountId.random();
    AccountId bert = AccountId.random();
    AccountId carla = AccountId.random();
    PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        carla = made.member("Carla Heg");
        plot = made.plot(gerda, "Rozenperk");
    }

    @AfterEach
    void forgetThem() throws SQLException {
        made.clear();
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from membership_residence",
                    "delete from membership_member",
                    "delete from access_account",
                    "delete from access_audit_entry where module = 'green'")) {
                statement.execute(each);
            }
        }
    }

    <T> Callable<T> doing(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    static Callable<Object> round(Runnable round) {
        return () -> {
            round.run();
            return "";
        };
    }

    Callable<Object> signingUp(AccountId who, ShiftId shift, Said said) {
        return doing(who, () -> signUps.signUp(shift, 0, said));
    }

    ShiftId planned(int most) {
        return made.planned(gerda, made.plan(plot, most));
    }

    /** What the shift says of itself is what is counted, and no more than there is room for. */
    void holdsTogether(ShiftId id) {
        var shift = made.row(id);
        assertThat(shift.taken()).isEqualTo(made.counted(id));
        assertThat(shift.taken() + shift.kept())
                .isLessThanOrEqualTo(shift.plan().places().most());
    }
}
