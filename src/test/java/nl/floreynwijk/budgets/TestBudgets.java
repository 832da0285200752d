package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and fills budgets for tests; whoever is signed in keeps the books. */
@Component
@Transactional
public class TestBudgets {

    private final BudgetOpening opening;
    private final LabelRepository labels;
    private final Grants grants;
    private final Suppliers suppliers;
    private final JdbcClient database;
    private final Clock clock;

    TestBudgets(
            BudgetOpening opening,
            LabelRepository labels,
            Grants grants,
            Suppliers suppliers,
            JdbcClient database,
            Clock clock) {
        this.opening = opening;
        this.labels = labels;
        this.grants = grants;
        this.suppliers = suppliers;
        this.database = database;
        this.clock = clock;
    }

    /** A budget without money of a block of this name, which is there afterwards. */
    public BudgetId opened(String label, String block) {
        var id = BlockId.random();
        var added = database.sql("insert into places_block (id, name, version) values (:id, :name, 0)")
                .param("id", id.value())
                .param("name", block)
                .update();
        assertThat(added).isEqualTo(1);
        var found = new FoundHolder(Holder.of(id), Optional.empty(), block);
        return opening.open(labels.findById(new LabelCode(label)).orElseThrow(), found)
                .id();
    }

    /** A budget without money of a street. */
    BudgetId openedForStreet(String label, String street) {
        var found = new FoundHolder(Holder.street(street), Optional.empty(), street);
        return opening.open(labels.findById(new LabelCode(label)).orElseThrow(), found)
                .id();
    }

    /** A budget without money of a dwelling that is called this. */
    public BudgetId openedForDwelling(String label, String dwelling) {
        var found = new FoundHolder(Holder.of(new DwellingId(UUID.randomUUID())), Optional.empty(), dwelling);
        return opening.open(labels.findById(new LabelCode(label)).orElseThrow(), found)
                .id();
    }

    /** A budget without money of one person. */
    BudgetId openedForPerson(String label, AccountId account, String name) {
        var found = new FoundHolder(Holder.of(new MemberId(UUID.randomUUID())), Optional.of(account), name);
        return opening.open(labels.findById(new LabelCode(label)).orElseThrow(), found)
                .id();
    }

    /** A budget of a block of this name with so much money in it, which came in today. */
    public BudgetId filled(String label, String block, Euros amount) {
        var budget = opened(label, block);
        receive(granted(budget, amount), 1, amount, today());
        return budget;
    }

    /** A label for blocks, or what this one is for now. */
    LabelCode label(String code, LabelPlan plan) {
        return label(code, Scale.BLOCK, plan);
    }

    LabelCode label(String code, Scale scale, LabelPlan plan) {
        return labels.save(Label.planned(new LabelCode(code), scale, 40, plan)).code();
    }

    /** The label is changed into this. */
    void relabel(String code, LabelPlan plan) {
        var label = labels.findById(new LabelCode(code)).orElseThrow();
        label.change(plan);
        labels.save(label);
    }

    /** A grant that comes in these instalments, none of it so far. */
    GrantId granted(BudgetId budget, Euros... instalments) {
        var id = GrantId.random();
        assertThat(grants.record(id, plan(budget, instalments))).isEqualTo(new GrantResult.Recorded(id));
        return id;
    }

    GrantPlan plan(BudgetId budget, Euros... instalments) {
        var first = today();
        return new GrantPlan(
                funder(),
                budget,
                "Onderhoud",
                Arrays.stream(instalments).reduce(Euros.ZERO, Euros::plus),
                first,
                first.plusYears(1),
                IntStream.range(0, instalments.length)
                        .mapToObj(at -> new GrantPlan.Part(first.plusMonths(at), instalments[at]))
                        .toList(),
                List.of(new GrantPlan.Expected("De deuren zijn geschilderd", "Foto's")));
    }

    FunderId funder() {
        var id = FunderId.random();
        database.sql("insert into budgets_funder (id, name, kind, version) values (:id, :name, 'CORPORATION', 0)")
                .param("id", id.value())
                .param("name", "Funder " + id)
                .update();
        return id;
    }

    void receive(GrantId grant, int instalment, Euros amount, LocalDate day) {
        assertThat(grants.receive(grant, instalment, TransferId.random(), amount, day))
                .isInstanceOf(ReceiptResult.Received.class);
    }

    /** So many dwellings in the block whose budget this is. */
    List<UUID> dwellings(BudgetId budget, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(house -> {
                    var id = UUID.randomUUID();
                    database.sql("""
                                    insert into places_dwelling (id, street, house_number, addition, addition_key,
                                        postcode, town, block_id, version)
                                    select :id, 'Bomenstraat', :house, '', '', '3812ZZ', 'Amersfoort',
                                        cast(holder as uuid), 0 from budgets_budget where id = :budget
                                    """)
                            .param("id", id)
                            .param("house", house)
                            .param("budget", budget.value())
                            .update();
                    return id;
                })
                .toList();
    }

    /** The member of this account lives in the block whose budget this is. */
    public void houseIn(BudgetId budget, AccountId account) {
        database.sql("""
                        update membership_residence set block_id = (select cast(holder as uuid) from budgets_budget
                            where id = :budget)
                        where current_of in (select id from membership_member where account_id = :account)
                        """)
                .param("budget", budget.value())
                .param("account", account.value())
                .update();
    }

    SupplierId supplier(String name) {
        var kept = (SupplierResult.Kept) suppliers.add(new SupplierPlan(name, "", false));
        return kept.id();
    }

    long balance(LedgerAccount account) {
        return database.sql("select balance_cents from budgets_account where id = :id")
                .param("id", account.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    long free(BudgetId budget) {
        return balance(LedgerAccount.free(budget));
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
