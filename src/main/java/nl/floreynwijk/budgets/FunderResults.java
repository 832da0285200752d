package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the money that a funder gave, for those who read for that funder. Whoever lives where, who is paid and
 * what a reservation is called is left out: it may be about a person.
 */
@Service
@RolesAllowed(Roles.FUNDER)
@Transactional(readOnly = true)
public class FunderResults {

    private static final String GRANTS = """
            select g.id, g.title, g.cents, g.period_from, g.period_until, f.name as funder, b.scale, b.name,
                l.name_dutch, l.name_english,
                (select coalesce(sum(i.received_cents), 0) from budgets_instalment i where i.grant_id = g.id)
                    - g.given_back_cents as received,
                (select coalesce(sum(i.cents - i.lapsed_cents - i.received_cents), 0) from budgets_instalment i
                    where i.grant_id = g.id) as to_come,
                (select count(distinct a.budget_id) from budgets_account a
                    where a.about = g.id and a.kind = 'GRANTED' and a.budget_id <> g.budget_id) as dwellings,
                (select coalesce(-sum(a.balance_cents), 0) from budgets_account a
                    where a.budget_id = g.budget_id and a.kind in ('GRANTED', 'RETURNED')) as came_in,
                (select coalesce(sum(a.balance_cents), 0) from budgets_account a
                    where a.budget_id = g.budget_id and a.balance_cents <> 0
                        and a.kind in ('FREE', 'RESERVED', 'CLAIMED', 'SAVED')) as left_now
            from budgets_grant g
            join budgets_funder f on f.id = g.funder_id
            join budgets_funder_reader r on r.funder_id = f.id
            join budgets_budget b on b.id = g.budget_id
            join budgets_label l on l.code = b.label
            where r.account_id = :account
            order by g.period_from desc, g.made_at desc
            limit 100
            """;

    private final CurrentAccount currentAccount;
    private final JdbcClient database;

    FunderResults(CurrentAccount currentAccount, JdbcClient database) {
        this.currentAccount = currentAccount;
        this.database = database;
    }

    /** What became of the grants of the funders for whom the person reads, the newest first: at most 100. */
    public List<GivenMoney> mine() {
        var paid = paid();
        var results = results();
        return database.sql(GRANTS)
                .param("account", currentAccount.id().value())
                .query((row, _) -> given(row, paid, results))
                .list();
    }

    private static GivenMoney given(ResultSet row, Map<UUID, List<Paid>> paid, Map<UUID, List<Seen>> results)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var individual = Scale.valueOf(row.getString("scale")).isIndividual();
        return new GivenMoney(
                new GrantId(id),
                row.getString("funder"),
                row.getString("title"),
                row.getString("name_dutch"),
                row.getString("name_english"),
                individual ? Optional.empty() : Optional.of(row.getString("name")),
                row.getInt("dwellings"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class),
                new Euros(row.getLong("cents")),
                new Euros(row.getLong("received")),
                new Euros(row.getLong("to_come")),
                new Euros(row.getLong("came_in")),
                paid.getOrDefault(id, List.of()).stream().map(Paid::flow).toList(),
                new Euros(row.getLong("left_now")),
                results.getOrDefault(id, List.of()).stream().map(Seen::result).toList());
    }

    private record Paid(UUID grant, Flow flow) {}

    private Map<UUID, List<Paid>> paid() {
        return database
                .sql("""
                        select g.id, p.name_dutch, p.name_english, sum(a.balance_cents) as cents
                        from budgets_funder_reader r
                        join budgets_grant g on g.funder_id = r.funder_id
                        join budgets_account a on a.budget_id = g.budget_id and a.kind = 'PAID'
                        join budgets_purpose p on p.code = a.purpose
                        where r.account_id = :account
                        group by g.id, p.code
                        order by p.position
                        """)
                .param("account", currentAccount.id().value())
                .query((row, _) -> new Paid(
                        row.getObject("id", UUID.class),
                        new Flow(
                                Flow.Kind.PAID,
                                row.getString("name_dutch"),
                                row.getString("name_english"),
                                new Euros(row.getLong("cents")))))
                .list()
                .stream()
                .collect(groupingBy(Paid::grant));
    }

    private record Seen(UUID grant, ShownResult result) {}

    private Map<UUID, List<Seen>> results() {
        return database
                .sql("""
                        select e.* from budgets_funder_reader r
                        join budgets_grant g on g.funder_id = r.funder_id
                        join budgets_expectation e on e.grant_id = g.id
                        where r.account_id = :account
                        order by e.number
                        """)
                .param("account", currentAccount.id().value())
                .query((row, _) -> new Seen(
                        row.getObject("grant_id", UUID.class),
                        new ShownResult(
                                row.getString("text"),
                                row.getString("shown_by"),
                                Optional.ofNullable(row.getObject("met_on", LocalDate.class)),
                                Objects.requireNonNullElse(row.getString("finding"), ""))))
                .list()
                .stream()
                .collect(groupingBy(Seen::grant));
    }
}
