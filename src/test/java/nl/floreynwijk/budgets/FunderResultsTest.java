package nl.floreynwijk.budgets;

import static nl.floreynwijk.budgets.LabelPlans.REPAIRS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FunderResultsTest {

    @Autowired
    FunderResults results;

    @Autowired
    Grants grants;

    @Autowired
    Reservations reservations;

    @Autowired
    Savings savings;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private AccountId thomas = AccountId.random();

    @BeforeEach
    void keepTheBooks() {
        thomas = people.open("Thomas", Role.FUNDER);
        people.signedIn("anna", Role.TREASURER);
        budgets.label("proef", LabelPlans.ruled());
    }

    @Test
    void ofASharedGrantOnlyThePartOfTheBlockIsInItsBudget() {
        budgets.label("delen", LabelPlans.shared(50, "klusbudget"));
        var block = budgets.opened("delen", "Blok A");
        budgets.dwellings(block, 2);
        var grant = read(budgets.granted(block, Euros.of(100), Euros.of(40)));
        budgets.receive(grant, 1, Euros.of(100), budgets.today());

        var given = only();

        assertThat(given.place()).isEqualTo("Blok A");
        assertThat(given.received()).isEqualTo(Euros.of(100));
        assertThat(given.toCome()).isEqualTo(Euros.of(40));
        assertThat(given.own()).isEqualTo(Euros.of(50));
        assertThat(given.dwellings()).isEqualTo(2);
        assertThat(given.passedOn()).isEqualTo(Euros.of(50));
        assertThat(given.all()).isEqualTo(Euros.of(50));
        assertThat(given.share()).isEqualTo(100);
        assertThat(given.left()).isEqualTo(Euros.of(50));
    }

    @Test
    void helpOfAnotherBudgetCountsAmongAllThatCameIn() {
        var block = budgets.opened("proef", "Blok A");
        var grant = read(budgets.granted(block, Euros.of(60)));
        budgets.receive(grant, 1, Euros.of(60), budgets.today());
        var other = budgets.filled("proef", "Blok B", Euros.of(100));
        savings.support(TransferId.random(), other, block, Euros.of(40), "Samen");
        savings.support(TransferId.random(), block, other, Euros.of(10), "Terug");

        var given = only();

        assertThat(given.all()).isEqualTo(Euros.of(100));
        assertThat(given.share()).isEqualTo(60);
        assertThat(given.helping()).isEqualTo(Euros.of(10));
        assertThat(given.left()).isEqualTo(Euros.of(90));
    }

    @Test
    void whatWentBackIsNotTheirsAnyMore() {
        var block = budgets.opened("proef", "Blok A");
        var grant = read(budgets.granted(block, Euros.of(100)));
        budgets.receive(grant, 1, Euros.of(100), budgets.today());
        budgets.receive(budgets.granted(block, Euros.of(60)), 1, Euros.of(60), budgets.today());
        grants.cut(grant, CutId.random(), Euros.of(40), "Bezuiniging");

        var given = only();

        assertThat(given.received()).isEqualTo(Euros.of(60));
        assertThat(given.own()).isEqualTo(Euros.of(60));
        assertThat(given.share()).isEqualTo(50);
    }

    @Test
    void whatWasSeenIsTold() {
        var grant = read(budgets.granted(budgets.opened("proef", "Blok A"), Euros.of(100)));
        grants.meet(grant, 1, "Alle deuren zijn blauw");

        assertThat(only().results()).extracting(ShownResult::finding).containsExactly("Alle deuren zijn blauw");
    }

    @Test
    void ofPersonsAndHouseholdsOnlyTheSumOfALabelIsTold() {
        var first = budgets.openedForDwelling("klusbudget", "Bomenstraat 1");
        var second = budgets.openedForDwelling("klusbudget", "Bomenstraat 2");
        var grant = read(budgets.granted(first, Euros.of(100)));
        budgets.receive(grant, 1, Euros.of(100), budgets.today());
        reservations.reserve(ReservationId.random(), first, new ReservationPlan(REPAIRS, "Traplift", Euros.of(70)));
        grants.meet(grant, 1, "De traplift van mevrouw De Vries");
        gaveToo(grant, budgets.granted(second, Euros.of(50)));

        people.signIn(thomas);

        assertThat(results.mine())
                .containsExactly(new GivenMoney.Individual(
                        funderOf(grant), "Klusbudget", "Odd-job budget", Euros.of(150), Euros.of(100), Euros.of(50)));
    }

    @Test
    void nobodySeesWhatAnotherFunderGave() {
        budgets.granted(budgets.opened("proef", "Blok A"), Euros.of(100));
        budgets.granted(budgets.openedForDwelling("klusbudget", "Bomenstraat 1"), Euros.of(100));

        people.signIn(thomas);

        assertThat(results.mine()).isEmpty();
    }

    /** Thomas reads for whoever gave it. */
    private GrantId read(GrantId grant) {
        database.sql("""
                        insert into budgets_funder_reader (funder_id, account_id)
                        select funder_id, :account from budgets_grant where id = :grant
                        """)
                .param("account", thomas.value())
                .param("grant", grant.value())
                .update();
        return grant;
    }

    private void gaveToo(GrantId one, GrantId other) {
        database.sql("update budgets_grant set funder_id = :funder where id = :other")
                .param(
                        "funder",
                        database.sql("select funder_id from budgets_grant where id = :one")
                                .param("one", one.value())
                                .query(UUID.class)
                                .single())
                .param("other", other.value())
                .update();
    }

    private String funderOf(GrantId grant) {
        return database.sql(
                        "select f.name from budgets_grant g join budgets_funder f on f.id = g.funder_id where g.id = :id")
                .param("id", grant.value())
                .query(String.class)
                .single();
    }

    private GivenMoney.Shared only() {
        people.signIn(thomas);
        assertThat(results.mine())
                .hasOnlyElementsOfType(GivenMoney.Shared.class)
                .hasSize(1);
        return (GivenMoney.Shared) results.mine().getFirst();
    }
}
