package nl.floreynwijk.budgets;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the books add up: by the transfers alone, whatever the rest of the portal kept beside them. */
@Component
class LedgerCheck {

    private static final String BALANCES = """
            select 'BALANCE' as kind, a.id as thing, coalesce(i.cents, 0) - coalesce(o.cents, 0) as expected,
                a.balance_cents as found
            from budgets_account a
            left join (select to_account as id, sum(cents) as cents from budgets_transfer group by to_account) i
                on i.id = a.id
            left join (select from_account as id, sum(cents) as cents from budgets_transfer group by from_account) o
                on o.id = a.id
            where a.balance_cents <> coalesce(i.cents, 0) - coalesce(o.cents, 0)
            """;

    private static final String TOTAL = """
            select 'TOTAL' as kind, cast('00000000-0000-0000-0000-000000000000' as uuid) as thing, 0 as expected, sum(balance_cents) as found
            from budgets_account having sum(balance_cents) <> 0
            """;

    private static final String FLOORS = """
            select 'FLOOR' as kind, id as thing, floor_cents as expected, balance_cents as found
            from budgets_account where balance_cents < floor_cents
            """;

    /** Between which kinds of account each kind of transfer goes. */
    private static final String WAYS = Arrays.stream(TransferKind.values())
            .map(it -> "when '%s' then '%s%s'".formatted(it, it.from(), it.to()))
            .collect(Collectors.joining(" "));

    private static final String TRANSFERS = """
            select 'TRANSFER' as kind, t.id as thing, t.cents as expected, t.cents as found
            from budgets_transfer t
            join budgets_account f on f.id = t.from_account
            join budgets_account g on g.id = t.to_account
            where f.budget_id <> t.from_budget or g.budget_id <> t.to_budget or t.cents <= 0
                or f.year <> year(t.booked_on) or g.year <> year(t.booked_on)
                or if(t.reverses is null, concat(f.kind, g.kind), concat(g.kind, f.kind)) <> case t.kind %s else '' end
            """.formatted(WAYS);

    private static final String REVERSALS = """
            select 'REVERSAL' as kind, r.id as thing, t.cents as expected, r.cents as found
            from budgets_transfer r
            join budgets_transfer t on t.id = r.reverses
            join budgets_account rf on rf.id = r.from_account
            join budgets_account rt on rt.id = r.to_account
            join budgets_account tf on tf.id = t.from_account
            join budgets_account tt on tt.id = t.to_account
            where r.cents <> t.cents or r.kind <> t.kind or t.reverses is not null
                or not (rf.kind <=> tt.kind and rf.budget_id <=> tt.budget_id and rf.about <=> tt.about
                    and rf.purpose <=> tt.purpose and rt.kind <=> tf.kind and rt.budget_id <=> tf.budget_id
                    and rt.about <=> tf.about and rt.purpose <=> tf.purpose)
            """;

    private static final String CLOSED_YEARS = """
            select 'CLOSED_YEAR' as kind, t.id as thing, 0 as expected, t.cents as found
            from budgets_transfer t join budgets_year y on y.year = year(t.booked_on)
            where t.booked_at > y.closed_at
            """;

    private static final String RESERVATIONS = """
            select 'RESERVATION' as kind, r.id as thing, 0 as expected, a.balance_cents as found
            from budgets_reservation r join budgets_account a on a.about = r.id and a.kind = 'RESERVED'
            where r.closed_at is not null and a.balance_cents <> 0
            """;

    private static final String EXPENSES = """
            select 'EXPENSE' as kind, e.id as thing, if(e.state in ('PAID', 'CANCELLED'), 0, e.cents) as expected,
                coalesce(a.balance_cents, 0) as found
            from budgets_expense e left join budgets_account a on a.about = e.id and a.kind = 'CLAIMED'
            where if(e.state in ('PAID', 'CANCELLED'), 0, e.cents) <> coalesce(a.balance_cents, 0)
            """;

    private static final String RECEIVED = """
            select 'GRANT_RECEIVED' as kind, g.id as thing, coalesce(a.cents, 0) as expected, coalesce(i.cents, 0) as found
            from budgets_grant g
            left join (select about, -sum(balance_cents) as cents from budgets_account where kind = 'GRANTED' group by about) a
                on a.about = g.id
            left join (select grant_id, sum(received_cents) as cents from budgets_instalment group by grant_id) i
                on i.grant_id = g.id
            where coalesce(a.cents, 0) <> coalesce(i.cents, 0)
            """;

    private static final String GIVEN_BACK = """
            select 'GRANT_GIVEN_BACK' as kind, g.id as thing, coalesce(a.cents, 0) as expected, g.given_back_cents as found
            from budgets_grant g
            left join (select about, sum(balance_cents) as cents from budgets_account where kind = 'RETURNED' group by about) a
                on a.about = g.id
            where coalesce(a.cents, 0) <> g.given_back_cents
            """;

    private static final List<String> CHECKS = List.of(
            BALANCES, TOTAL, FLOORS, TRANSFERS, REVERSALS, CLOSED_YEARS, RESERVATIONS, EXPENSES, RECEIVED, GIVEN_BACK);

    private final JdbcClient database;

    LedgerCheck(JdbcClient database) {
        this.database = database;
    }

    /** What does not add up; nothing, in books that are right. All is looked at as it was at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Difference> differences() {
        return CHECKS.stream().flatMap(it -> differences(it).stream()).toList();
    }

    /** What does not add up, and out of how much. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    LedgerProof proof() {
        return new LedgerProof(count("budgets_account"), count("budgets_transfer"), differences());
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<Difference> differences(String check) {
        return database.sql(check)
                .query((row, _) -> new Difference(
                        Difference.Kind.valueOf(row.getString("kind")),
                        row.getObject("thing", UUID.class),
                        new Euros(row.getLong("expected")),
                        new Euros(row.getLong("found"))))
                .list();
    }
}
