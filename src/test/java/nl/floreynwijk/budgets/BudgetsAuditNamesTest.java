package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditName;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BudgetsAuditNamesTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    BudgetsAuditNames names;

    @Autowired
    GrantExamples examples;

    @Autowired
    Suppliers suppliers;

    @Autowired
    TestPeople people;

    private BudgetId budget = BudgetId.random();
    private FunderId funder = FunderId.random();
    private GrantId grant = GrantId.random();

    @BeforeEach
    void portaalPromised() {
        people.signedIn("Pieter", Role.TREASURER);
        budget = examples.block("Blok A");
        funder = examples.funder("Portaal");
        grant = examples.promised("Onderhoud", funder, budget);
    }

    @Test
    void whatBelongsToABudgetHasItsNameAndItsPage() {
        var ids = List.of(budget.toString(), funder.toString(), grant.toString(), "blokbudget", "green", "2026");

        assertThat(names.of(ids, DUTCH))
                .containsOnlyKeys(budget.toString(), funder.toString(), grant.toString(), "blokbudget", "green")
                .containsEntry(budget.toString(), new AuditName("Blok A", Optional.of("/potjes/" + budget)))
                .containsEntry(
                        grant.toString(), new AuditName("Onderhoud", Optional.of("/kantoor/toezeggingen/" + grant)))
                .containsEntry(funder.toString(), AuditName.of("Portaal"))
                .containsEntry("blokbudget", AuditName.of("Blokbudget"));
        assertThat(names.of(List.of("green"), Locale.ENGLISH)).containsEntry("green", AuditName.of("Green"));
    }

    @Test
    void whoeverMayNotOpenAPageIsNotLedThere() {
        people.signedIn("Lotte", Role.ADMINISTRATOR);

        assertThat(names.of(List.of(budget.toString()), DUTCH))
                .containsEntry(budget.toString(), AuditName.of("Blok A"));
    }

    @Test
    void aNameFindsTheBudgetWithItsGrantsAndTheSupplier() {
        var kept = (SupplierResult.Kept) suppliers.add(new SupplierPlan("Bert Blok A Schilders", "", true));

        assertThat(names.about("blok a"))
                .contains(budget.toString(), grant.toString(), kept.id().toString())
                .doesNotContain(funder.toString());
        assertThat(names.about("blok_a")).isEmpty();
    }
}
