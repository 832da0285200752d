package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

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
    TestMembers members;

    @Autowired
    TestPeople people;

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

        assertThat(ownData.about(anna, Locale.of("nl"))).singleElement().satisfies(it -> assertThat(it.values())
                .containsExactly("Woon-pgb: €\u00a0120,00"));
    }

    private String nameOfIt() {
        people.signedIn("Amina-" + System.nanoTime(), Role.BOARD);
        return books.find(budget, 0).map(Book::name).orElseThrow();
    }
}
