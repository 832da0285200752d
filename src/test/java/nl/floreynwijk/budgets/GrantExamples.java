package nl.floreynwijk.budgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.ui.GrantView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Funders, suppliers and grants, and the page of one grant. */
@org.springframework.stereotype.Component
public class GrantExamples implements PageExamples {

    private static final String TITLE = "Onderhoud van het voorbeeldblok";

    private final TestBudgets budgets;
    private final FunderRepository funders;
    private final GrantRepository grants;
    private final SupplierRepository suppliers;
    private final JdbcClient database;
    private final Clock clock;

    GrantExamples(
            TestBudgets budgets,
            FunderRepository funders,
            GrantRepository grants,
            SupplierRepository suppliers,
            JdbcClient database,
            Clock clock) {
        this.budgets = budgets;
        this.funders = funders;
        this.grants = grants;
        this.suppliers = suppliers;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var grant = database.sql("select id from budgets_grant where title = :title")
                .param("title", TITLE)
                .query((row, _) -> new GrantId(row.getObject("id", UUID.class)))
                .optional()
                .orElseGet(() -> promised(TITLE, funder("Woningstichting Voorbeeld"), block("Het voorbeeldblok")));
        return Map.of(GrantView.class, new RouteParameters("grant", grant.toString()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        var budget = block("Het blok van de lijst");
        IntStream.range(0, ROWS).forEach(it -> {
            promised("Toezegging " + it, funder("Geldgever " + it), budget);
            suppliers.save(Supplier.known(new SupplierPlan("Leverancier " + it, "", true)));
        });
    }

    /** A budget without money of a block of this name. */
    public BudgetId block(String name) {
        return budgets.opened("blokbudget", name);
    }

    public FunderId funder(String name) {
        return funders.save(new Funder(FunderId.random(), name, FunderKind.CORPORATION))
                .id();
    }

    /** A promise of € 1.000,00 in two instalments, of which one thing is expected. */
    public GrantId promised(String title, FunderId funder, BudgetId budget) {
        var today = DutchTime.day(clock.instant());
        var plan = new GrantPlan(
                funder,
                budget,
                title,
                Euros.of(1000),
                today,
                today.plusYears(1),
                GrantPlan.equalParts(Euros.of(1000), 2, today, 6),
                List.of(new GrantPlan.Expected("De kozijnen zijn geschilderd", "Foto’s van voor en na")));
        return grants.save(Grant.made(GrantId.random(), budget, plan, AccountId.random(), clock.instant()))
                .id();
    }

    /** The first day on which nothing can be booked yet. */
    public LocalDate tomorrow() {
        return DutchTime.day(clock.instant()).plusDays(1);
    }
}
