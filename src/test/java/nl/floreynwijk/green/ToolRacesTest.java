package nl.floreynwijk.green;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two who want the last piece of a tool at the same moment; nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ToolRacesTest {

    @Autowired
    Tools tools;

    @Autowired
    ToolDesk desk;

    @Autowired
    TestShed shed;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId gerda = AccountId.random();
    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private ShiftId shift = ShiftId.random();
    private ToolId ladder = ToolId.random();

    @BeforeEach
    void thereIsOneLadder() {
        gerda = made.gardener("Gerda Groen");
        anna = made.member("Anna Tuin");
        bert = made.member("Bert Gras");
        shift = made.planned(gerda, made.plan(made.plot(gerda, "Rozenperk"), 3));
        ladder = shed.added(gerda, TestShed.plan("Ladder", 1));
    }

    @AfterEach
    void forgetThem() throws SQLException {
        shed.clear();
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

    private <T> Callable<Object> doing(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private Callable<Object> borrowing(AccountId who) {
        return doing(who, () -> tools.borrow(ladder, made.saturday(), made.saturday(), 1, true));
    }

    @RepeatedTest(3)
    void theLastPieceIsForTheShiftOrForTheBorrower() throws Exception {
        var results = atOnce(doing(gerda, () -> desk.reserve(shift, ladder, 1)), borrowing(anna));

        assertThat(results.stream()
                        .filter(it -> it instanceof ReserveResult.Reserved || it instanceof BorrowResult.Promised))
                .hasSize(1);
        assertThat(results.stream()
                        .filter(it -> it instanceof ReserveResult.TooFew || it instanceof BorrowResult.TooFew))
                .hasSize(1);
        assertThat(made.as(gerda, desk::inventory).clashes()).isEmpty();
    }

    @RepeatedTest(3)
    void theLastPieceIsForOneOfTwoBorrowers() throws Exception {
        var results = atOnce(borrowing(anna), borrowing(bert));

        assertThat(results.stream().filter(BorrowResult.Promised.class::isInstance))
                .hasSize(1);
        assertThat(results).contains(new BorrowResult.TooFew(0));
    }
}
