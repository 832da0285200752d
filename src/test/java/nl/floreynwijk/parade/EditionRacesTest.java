package nl.floreynwijk.parade;

import static nl.floreynwijk.Race.atOnce;
import static nl.floreynwijk.parade.TestMoney.deposit;
import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two organisers, or one with two tabs; nothing is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EditionRacesTest {

    @Autowired
    EditionCourse course;

    @Autowired
    EditionDesk desk;

    @Autowired
    PriceDesk prices;

    @Autowired
    AddOnStock stock;

    @Autowired
    Standings standings;

    @Autowired
    TestParade made;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId meike = AccountId.random();
    private AccountId anna = AccountId.random();
    private EditionId edition = EditionId.random();

    @BeforeEach
    void thereIsAnEdition() {
        meike = people.open("Meike Postma", Role.PARADE_ORGANISER);
        anna = people.open("Anna Kaas", Role.MEMBER);
        people.signIn(meike);
        edition = made.edition();
    }

    @AfterEach
    void forgetIt() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from parade_invoice_line",
                    "delete from parade_invoice",
                    "delete from parade_payment",
                    "delete from notification_mail",
                    "delete from access_audit_entry where module = 'parade'")) {
                statement.execute(each);
            }
        }
        made.clear();
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from access_account");
        }
    }

    private <T> Callable<T> doing(Supplier<T> work) {
        return () -> {
            people.signIn(meike);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private Callable<Boolean> taking(AddOnId addOn) {
        return () -> Boolean.TRUE.equals(transaction.execute(_ -> stock.take(addOn, 1)));
    }

    @RepeatedTest(3)
    void theLastTableGoesToOne() throws Exception {
        var table = made.addOn(edition, AddOnKind.TABLE, 500, 1);

        assertThat(atOnce(taking(table), taking(table))).containsExactlyInAnyOrder(true, false);

        assertThat(prices.of(edition).addOns().getFirst().left()).isZero();
    }

    @RepeatedTest(3)
    void aTableIsNotTakenAwayFromUnderWhoeverTakesIt() throws Exception {
        var table = made.addOn(edition, AddOnKind.TABLE, 500, 1);
        var none = new AddOnPlan(AddOnKind.TABLE, "Tafel", Euros.of(5), 0, 0);

        var results =
                atOnce(doing(() -> prices.change(edition, table, none) instanceof AddOnResult.Kept), taking(table));

        assertThat(results).containsExactlyInAnyOrder(true, false);
    }

    @RepeatedTest(3)
    void ofTwoWhoCancelItOneDoesAndTheMoneyGoesBackOnce() throws Exception {
        var pitches = made.pitches(edition, 1);
        var booking = money.invoiced(
                edition, anna, "Kaas", pitch(pitches.getFirst(), 2_500), deposit(pitches.getFirst(), 1_000));

        var results =
                atOnce(doing(() -> course.cancel(edition, "Storm")), doing(() -> course.cancel(edition, "Onweer")));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new StatusResult.Turned(EditionStatus.CANCELLED, 1),
                        new StatusResult.NotNow(EditionStatus.CANCELLED));
        assertThat(standings.of(booking).credited()).isEqualTo(Euros.of(35));
    }

    @RepeatedTest(3)
    void ofTwoEditionsWithTheSameCodeThereIsOne() throws Exception {
        var results = atOnce(
                doing(() -> desk.plan("Kerstmarkt", EditionTest.plan())),
                doing(() -> desk.plan("Kerstmarkt", EditionTest.plan())));

        assertThat(results)
                .hasAtLeastOneElementOfType(EditionResult.Kept.class)
                .contains(new EditionResult.CodeTaken());
    }
}
