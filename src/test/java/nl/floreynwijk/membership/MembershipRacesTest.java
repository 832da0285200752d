package nl.floreynwijk.membership;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MembershipRacesTest {

    @Autowired
    Applications applications;

    @Autowired
    Joining joining;

    @Autowired
    OwnMemberships own;

    @Autowired
    Dues dues;

    @Autowired
    DueRepository repository;

    @Autowired
    MemberRepository memberRepository;

    @Autowired
    Erasures erasures;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    SpringLiquibase liquibase;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    AccountId amina = AccountId.random();
    AccountId bea = AccountId.random();

    @BeforeEach
    void twoOfTheBoard() {
        amina = people.open("amina", Role.BOARD, Role.TREASURER);
        bea = people.open("bea", Role.BOARD, Role.TREASURER);
    }

    @AfterEach
    void forgetEverybody() throws SQLException {
        forgetPayments();
        database.sql("delete from membership_member").update();
        database.sql("delete from membership_application").update();
        database.sql("delete from membership_erasure").update();
        database.sql("delete from notification_mail").update();
        database.sql("delete from notification_preference").update();
        database.sql("delete from places_dwelling").update();
        database.sql("delete from access_account").update();
    }

    /** The portal's own account may not. */
    private void forgetPayments() throws SQLException {
        try (var owner = liquibase.getDataSource().getConnection();
                var statement = owner.createStatement()) {
            statement.execute("delete from membership_payment");
        }
    }

    @RepeatedTest(3)
    void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));

        var results = atOnce(as(amina, () -> applications.approve(id)), as(bea, () -> applications.refuse(id, "Nee")));

        assertThat(results)
                .filteredOn(DecisionResult.DecidedAlready.class::isInstance)
                .hasSize(1);
        assertThat(count("membership_application where decision is not null")).isEqualTo(1);
        assertThat(count("membership_member"))
                .isEqualTo(results.stream()
                        .filter(DecisionResult.Admitted.class::isInstance)
                        .count());
    }

    @RepeatedTest(3)
    void ofTwoWhoApproveAtOnceOneAdmits() throws Exception {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));

        var results = atOnce(as(amina, () -> applications.approve(id)), as(bea, () -> applications.approve(id)));

        assertThat(results)
                .filteredOn(DecisionResult.Admitted.class::isInstance)
                .hasSize(1);
        assertThat(count("membership_member")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void twoMembersAdmittedAtOnceGetTwoNumbersInARow() throws Exception {
        var anna = members.confirmed(JoinForms.of("Anna", "de Wit"));
        var bert = members.confirmed(JoinForms.of("Bert", "Bos"));

        var results = atOnce(as(amina, () -> applications.approve(anna)), as(bea, () -> applications.approve(bert)));

        var numbers = results.stream()
                .map(DecisionResult.Admitted.class::cast)
                .map(DecisionResult.Admitted::number)
                .sorted()
                .toList();
        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
        assertThat(count("places_dwelling")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void aFormThatIsSentTwiceAtOnceIsSentOnce() throws Exception {
        var id = ApplicationId.random();
        Callable<JoinResult> sending = () -> joining.apply(id, JoinForms.of("Anna", "de Wit"), "here");

        assertThat(atOnce(sending, sending)).containsExactly(new JoinResult.Sent(), new JoinResult.Sent());
        assertThat(count("membership_application")).isEqualTo(1);
    }

    @RepeatedTest(3)
    void whoeverMovesTwiceAtOnceLivesInOneHome() throws Exception {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var account = memberRepository.findById(anna).orElseThrow().account();
        var today = DutchTime.day(clock.instant());

        atOnce(
                as(account, () -> own.moveTo(anna, new TypedAddress("3812 CD", "7", "Noordewierweg", ""), today)),
                as(account, () -> own.moveTo(anna, new TypedAddress("3812 CD", "9", "Noordewierweg", ""), today)));

        assertThat(count("membership_residence where moved_out is null")).isEqualTo(1);
        assertThat(count("membership_residence")).isEqualTo(3);
    }

    @RepeatedTest(3)
    void twoPaymentsAtOnceStartOneMembership() throws Exception {
        var due = due();
        var today = DutchTime.day(clock.instant());
        Callable<PaymentResult> paying = () -> dues.receive(due, PaymentId.random(), Euros.of(10), today);

        var results = atOnce(as(amina, paying), as(bea, paying));

        assertThat(results).filteredOn(PaymentResult.Started.class::isInstance).hasSize(1);
        assertThat(results).contains(new PaymentResult.SettledAlready());
    }

    /** An admitted member who has still to pay ten euros. */
    private DueId due() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        database.sql("update membership_member set number = null, started_on = null where id = ?")
                .param(anna.value())
                .update();
        return transaction.execute(status ->
                repository.save(Due.asked(anna, Euros.of(10), clock.instant())).id());
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
