package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class BudgetsAuditNamesTest {

    @Autowired
    BudgetsAuditNames names;

    @Autowired
    AuditPages trail;

    @Autowired
    AuditTrail audit;

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
        suppliers.add(new SupplierPlan("Schilder", "", true));
        audit.record(BudgetsActions.LABEL_CHANGED, "blokbudget");
        audit.record(BudgetsActions.PURPOSE_ADDED, "green");
        audit.record(BudgetsActions.FUNDER_ADDED, funder.toString());
        audit.record(BudgetsActions.GRANT_RECORDED, grant.toString());
        people.signedIn("Amina", Role.BOARD);

        assertThat(told(Locale.of("nl")))
                .containsEntry("Blok A", Optional.of("/potjes/" + budget))
                .containsEntry("Onderhoud", Optional.of("/kantoor/toezeggingen/" + grant))
                .containsEntry("Portaal", Optional.empty())
                .containsEntry("Schilder", Optional.empty())
                .containsEntry("Blokbudget", Optional.empty())
                .containsEntry("Groen", Optional.empty());
        assertThat(told(Locale.ENGLISH)).containsKeys("Block budget", "Green");
    }

    @Test
    void whoeverMayNotOpenAPageIsNotLedThere() {
        people.signedIn("Lotte", Role.ADMINISTRATOR);

        assertThat(told(Locale.of("nl"))).containsEntry("Blok A", Optional.empty());
    }

    /** The things on the newest page of the trail by their names, with their pages. */
    private Map<String, Optional<String>> told(Locale language) {
        return trail.search(AuditSearch.EVERYTHING, language, 0, 20).stream()
                .collect(toMap(AuditEntry::objectName, AuditEntry::objectPage, (one, _) -> one));
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
