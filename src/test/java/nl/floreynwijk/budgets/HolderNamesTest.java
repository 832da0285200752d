package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class HolderNamesTest {

    @Autowired
    Budgets budgets;

    @Autowired
    OpenBook books;

    @Autowired
    OwnMemberships own;

    @Autowired
    BudgetsOwnData ownData;

    @Autowired
    TestBooks money;

    @Autowired
    TestBudgets blocks;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    WorkPlans plans;

    @Autowired
    Savings savings;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    private AccountId anna = AccountId.random();
    private BudgetId budget = BudgetId.random();

    @BeforeEach
    void openAnnasBudget() {
        anna = members.signedIn("Anna");
        var number = own.mine().getFirst().number().orElseThrow();
        people.signedIn("Pieter", Role.TREASURER);
        var opened = budgets.open(new LabelCode("woon-pgb"), HolderForm.member(Integer.toString(number)));
        budget = ((OpeningResult.Opened) opened).id();
    }

    @Test
    void aPersonsBudgetIsCalledAsTheyAre() {
        assertThat(nameOfIt()).isEqualTo("Anna Testman");

        people.signIn(anna);
        own.rename(own.mine().getFirst().id(), "Anna", "de Wit");

        assertThat(nameOfIt()).isEqualTo("Anna de Wit");
    }

    @Test
    void ofWhoeverIsErasedNoNameStays() {
        events.publishEvent(new AccountErased(anna));

        assertThat(nameOfIt()).isEqualTo("–");
    }

    @Test
    void nothingThatWasWrittenAboutThemStays() {
        money.receive(budget, Euros.of(120));
        money.reserve(budget, "Nieuwe keuken na de brand", Euros.of(20));
        plans.plan(PlannedWorkId.random(), budget, 2028, "Traplift", Euros.of(1));

        events.publishEvent(new AccountErased(anna));

        assertThat(database.sql("""
                        select title from budgets_reservation union all select title from budgets_planned_work
                        union all select title from budgets_grant
                        """).query((row, _) -> row.getString("title")).list())
                .containsExactly("–", "–", "–");
    }

    @Test
    void thatSomebodyElseOpensItIsKept() {
        people.signIn(anna);
        books.find(budget, 10);
        assertThat(readings()).isZero();

        people.signedIn("Amina", Role.BOARD);
        books.find(budget, 10);
        assertThat(readings()).isEqualTo(1);
    }

    private int readings() {
        return database.sql("select count(*) from access_audit_entry where action = 'book-read' and object_id = ?")
                .param(budget.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoHelpedThemDoesNotReadWhoTheyAre() {
        people.signedIn("Piet", Role.TREASURER, Role.BOARD);
        database.sql(
                        "insert ignore into budgets_label_purpose (label, purpose) select 'blokbudget', code from budgets_purpose")
                .update();
        var block = blocks.filled("blokbudget", "Blok A", Euros.of(100));
        savings.support(TransferId.random(), block, budget, Euros.of(20), "Na de brand");
        assertThat(books.find(block, 10).orElseThrow().lines().getFirst())
                .extracting(BookLine::what, BookLine::reason)
                .containsExactly("Anna Testman", "Na de brand");

        people.signedIn("Sanne", Role.COORDINATOR);
        var book = books.find(block, 10).orElseThrow();
        assertThat(book.lines().getFirst())
                .extracting(BookLine::what, BookLine::reason)
                .containsExactly("", "");
        assertThat(book.targets())
                .filteredOn(it -> it.kind() == Flow.Kind.HELPING)
                .extracting(Flow::nameDutch)
                .containsExactly("");
    }

    @Test
    void onlyThePersonAndTheOfficeOpenIt() {
        people.signIn(anna);
        assertThat(books.find(budget, 10)).isPresent();
        assertThat(budgets.mine()).extracting(BudgetSummary::id).contains(budget);

        members.signedIn("Bert");
        assertThat(books.find(budget, 10)).isEmpty();
        assertThat(budgets.mine()).extracting(BudgetSummary::id).doesNotContain(budget);
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(books.find(budget, 10)).isEmpty();
    }

    @Test
    void whoeverTakesTheirDataSeesWhatIsInIt() {
        money.receive(budget, Euros.of(120));

        var data = ownData.about(anna, Locale.of("nl"));
        assertThat(data.getFirst().values()).containsExactly("Woon-pgb: €\u00a0120,00");
        assertThat(data.getLast().values())
                .singleElement(as(STRING))
                .contains("Ontvangen · €\u00a0120,00 · Woonstichting")
                .endsWith("Onderhoud");
    }

    private String nameOfIt() {
        people.signedIn("Amina-" + System.nanoTime(), Role.BOARD);
        return books.find(budget, 0).map(Book::name).orElseThrow();
    }
}
