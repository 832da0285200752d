package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestMoney.pitch;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.Race;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.TestStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two treasurers at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MoneyRacesTest {

    @Autowired
    ParadeMoney desk;

    @Autowired
    ParadeBank bank;

    @Autowired
    MoneyRounds rounds;

    @Autowired
    TestParade parade;

    @Autowired
    TestMoney money;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    SpringLiquibase liquibase;

    @TempDir
    Path folder = Path.of("");

    private AccountId anna = AccountId.random();
    private AccountId pieter = AccountId.random();
    private AccountId truus = AccountId.random();
    private EditionId edition = EditionId.random();
    private PitchId pitch = PitchId.random();
    private BookingId kaas = BookingId.random();

    @BeforeEach
    void twoTreasurers() {
        anna = people.open("Anna Kaas");
        pieter = people.open("Pieter Penning", Role.TREASURER);
        truus = people.open("Truus Penning", Role.TREASURER);
        edition = parade.edition();
        pitch = parade.pitches(edition, 1).getFirst();
        kaas = money.invoiced(edition, anna, "Kaas", pitch(pitch, 5000));
    }

    @AfterEach
    void forgetThem() throws SQLException {
        money.clear();
        parade.clear();
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from notification_mail",
                    "delete from access_audit_entry where module = 'parade'",
                    "delete from access_account")) {
                statement.execute(each);
            }
        }
    }

    private <T> Callable<T> as(AccountId who, Supplier<T> work) {
        return () -> {
            people.signIn(who);
            try {
                return work.get();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private PaymentPlan plan(long cents) {
        return new PaymentPlan(PaymentId.random(), new Euros(cents), DutchTime.day(clock.instant()), "");
    }

    private StatementRead read(Path file) {
        try {
            return bank.take(edition, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @RepeatedTest(3)
    void ofTwoWhoBookTheSamePaymentOneIsTold() throws Exception {
        var results = Race.atOnce(
                as(pieter, () -> desk.markPaid(kaas, plan(5000), new Euros(5000))),
                as(truus, () -> desk.markPaid(kaas, plan(5000), new Euros(5000))));

        assertThat(results)
                .hasAtLeastOneElementOfType(PaidResult.Booked.class)
                .contains(new PaidResult.Changed(Euros.ZERO));
        assertThat(money.sum(edition).received()).isEqualTo(new Euros(5000));
        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "payment-received");
    }

    @RepeatedTest(3)
    void moneyGoesBackOnce() throws Exception {
        as(pieter, () -> desk.markPaid(kaas, plan(5000), new Euros(5000))).call();
        money.creditAll(kaas, 100, CreditReason.ORGANISER);

        var results = Race.atOnce(
                as(pieter, () -> desk.refund(kaas, plan(5000), "")),
                as(truus, () -> desk.refund(kaas, plan(5000), "")));

        assertThat(results)
                .contains(new PaidResult.TooMuch(Euros.ZERO))
                .hasAtLeastOneElementOfType(PaidResult.Booked.class);
        assertThat(money.sum(edition).refunded()).isEqualTo(new Euros(5000));
    }

    @RepeatedTest(3)
    void aPaymentIsPutRightOnce() throws Exception {
        var plan = plan(5000);
        as(pieter, () -> desk.markPaid(kaas, plan, new Euros(5000))).call();

        var results = Race.atOnce(
                as(pieter, () -> desk.undo(plan.id(), "Fout")), as(truus, () -> desk.undo(plan.id(), "Fout")));

        assertThat(results).containsExactlyInAnyOrder(new UndoResult.Undone(1), new UndoResult.NotNow());
        assertThat(money.sum(edition).received()).isEqualTo(Euros.ZERO);
    }

    @RepeatedTest(3)
    void aStatementThatTwoReadAtOnceIsTakenOnce() throws Exception {
        var file = Files.writeString(
                folder.resolve("statement.xml"),
                TestStatement.ours("1", DutchTime.day(clock.instant()))
                        .line(5000, money.reference(edition, 1), "", "")
                        .line(700, "iets anders", "", "")
                        .xml());

        var results = Race.atOnce(as(pieter, () -> read(file)), as(truus, () -> read(file)));

        assertThat(results)
                .containsExactlyInAnyOrder(new StatementRead.Taken(2, 0, 1), new StatementRead.Taken(0, 2, 0));
        assertThat(money.sum(edition).received()).isEqualTo(new Euros(5000));
    }

    @RepeatedTest(3)
    void aPitchIsCreditedOnce() throws Exception {
        var credit = as(pieter, () -> {
            money.credit(kaas, Set.of(pitch), 50);
            return "";
        });

        Race.atOnce(credit, credit);

        assertThat(money.sum(edition).credited()).isEqualTo(new Euros(2500));
    }

    @RepeatedTest(3)
    void twoNodesRemindOnce() throws Exception {
        clock.advance(Duration.ofDays(16));
        Callable<String> round = () -> {
            rounds.remind();
            return "";
        };

        Race.atOnce(round, round);

        assertThat(money.mailsTo(anna)).containsExactly("invoice-made", "reminder-first");
    }
}
