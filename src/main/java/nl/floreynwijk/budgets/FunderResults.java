package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * what a reservation is called is left out: it may be about a person. What was given for persons or households is only
 * added up by label.
 */
@Service
@RolesAllowed(Roles.FUNDER)
@Transactional(readOnly = true)
public class FunderResults {

    /** What came in of a grant and was not given back, and what is still to come. */
    private static final String SUMS = """
            (select coalesce(sum(i.received_cents), 0) from budgets_instalment i where i.grant_id = g.id)
                - g.given_back_cents as received,
            (select coalesce(sum(i.cents - i.lapsed_cents - i.received_cents), 0) from budgets_instalment i
                where i.grant_id = g.id) as to_come
            """;

    private static final String SHARED = """
            select g.id, g.title, g.cents, g.owed_cents as owed, g.period_from, g.period_until, f.name as funder, b.name,
                l.name_dutch, l.name_english, %s,
                (select coalesce(-sum(a.balance_cents), 0) from budgets_account a
                    where a.about = g.id and a.budget_id = g.budget_id and a.kind in ('GRANTED', 'RETURNED')) as own,
                (select coalesce(-sum(a.balance_cents), 0) from budgets_account a
                    where a.about = g.id and a.budget_id <> g.budget_id and a.kind in ('GRANTED', 'RETURNED'))
                    as passed_on,
                (select count(distinct a.budget_id) from budgets_account a where a.about = g.id
                    and a.budget_id <> g.budget_id and a.kind = 'GRANTED' and a.balance_cents <> 0) as dwellings,
                (select coalesce(-sum(a.balance_cents), 0) from budgets_account a
                    where a.budget_id = g.budget_id and a.kind in ('GRANTED', 'RETURNED')) as granted,
                (select coalesce(sum(if(t.reverses is null, t.cents, 0)), 0) from budgets_transfer t
                    where t.other_budget = g.budget_id) as helped,
                (select coalesce(sum(if(t.reverses is null, 0, t.cents)), 0) from budgets_transfer t
                    where t.from_budget = g.budget_id and t.other_budget is not null) as unhelped,
                (select coalesce(sum(if(t.reverses is null, t.cents, 0)), 0) from budgets_transfer t
                    where t.from_budget = g.budget_id and t.other_budget is not null) as helping,
                (select coalesce(sum(if(t.reverses is null, 0, t.cents)), 0) from budgets_transfer t
                    where t.other_budget = g.budget_id) as unhelping,
                (select coalesce(sum(a.balance_cents), 0) from budgets_account a
                    where a.budget_id = g.budget_id and a.balance_cents <> 0
                        and a.kind in ('FREE', 'RESERVED', 'CLAIMED', 'SAVED')) as left_now
            from budgets_grant g
            join budgets_funder f on f.id = g.funder_id
            join budgets_funder_reader r on r.funder_id = f.id
            join budgets_budget b on b.id = g.budget_id
            join budgets_label l on l.code = b.label
            where r.account_id = :account and b.scale not in ('PERSON', 'DWELLING')
            order by g.period_from desc, g.made_at desc
            limit 100
            """.formatted(SUMS);

    private static final String INDIVIDUAL = """
            select q.funder, q.name_dutch, q.name_english, sum(q.cents) as cents, sum(q.received) as received,
                sum(q.to_come) as to_come
            from (
                select g.cents, f.id as funder_id, f.name as funder, l.code, l.position, l.name_dutch, l.name_english, %s
                from budgets_grant g
                join budgets_funder f on f.id = g.funder_id
                join budgets_funder_reader r on r.funder_id = f.id
                join budgets_budget b on b.id = g.budget_id
                join budgets_label l on l.code = b.label
                where r.account_id = :account and b.scale in ('PERSON', 'DWELLING')) q
            group by q.funder_id, q.code
            order by q.funder, q.position
            limit 100
            """.formatted(SUMS);

    private static final String DETAILS = """
            select g.id, true as is_paid, p.name_dutch as one, p.name_english as other, sum(a.balance_cents) as cents,
                null as met_on, null as finding, p.position as number
            from budgets_funder_reader r
            join budgets_grant g on g.funder_id = r.funder_id
            join budgets_budget b on b.id = g.budget_id
            join budgets_account a on a.budget_id = g.budget_id and a.kind = 'PAID'
            join budgets_purpose p on p.code = a.purpose
            where r.account_id = :account and b.scale not in ('PERSON', 'DWELLING')
            group by g.id, p.code
            union all
            select g.id, false, e.text, e.shown_by, 0, e.met_on, e.finding, e.number
            from budgets_funder_reader r
            join budgets_grant g on g.funder_id = r.funder_id
            join budgets_budget b on b.id = g.budget_id
            join budgets_expectation e on e.grant_id = g.id
            where r.account_id = :account and b.scale not in ('PERSON', 'DWELLING')
            order by number
            """;

    private final CurrentAccount currentAccount;
    private final JdbcClient database;

    FunderResults(CurrentAccount currentAccount, JdbcClient database) {
        this.currentAccount = currentAccount;
        this.database = database;
    }

    /**
     * What became of the money of the funders for whom the person reads: the grants for blocks, streets and the
     * neighbourhood, the newest first, at most 100; then what was given for persons and households, at most 100 labels.
     */
    public List<GivenMoney> mine() {
        var details = details();
        var mine = new ArrayList<GivenMoney>();
        mine.addAll(asked(SHARED)
                .query((row, _) -> shared(row, details.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list());
        mine.addAll(asked(INDIVIDUAL).query((row, _) -> individual(row)).list());
        return mine;
    }

    private JdbcClient.StatementSpec asked(String question) {
        return database.sql(question).param("account", currentAccount.id().value());
    }

    private static GivenMoney individual(ResultSet row) throws SQLException {
        return new GivenMoney.Individual(
                row.getString("funder"),
                row.getString("name_dutch"),
                row.getString("name_english"),
                euros(row, "cents"),
                euros(row, "received"),
                euros(row, "to_come"));
    }

    private static GivenMoney shared(ResultSet row, List<Detail> details) throws SQLException {
        return new GivenMoney.Shared(
                new GrantId(row.getObject("id", UUID.class)),
                row.getString("funder"),
                row.getString("title"),
                row.getString("name_dutch"),
                row.getString("name_english"),
                row.getString("name"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class),
                euros(row, "cents"),
                euros(row, "received"),
                euros(row, "to_come"),
                euros(row, "owed"),
                euros(row, "own"),
                row.getInt("dwellings"),
                euros(row, "passed_on"),
                euros(row, "granted").plus(euros(row, "helped")).minus(euros(row, "unhelped")),
                details.stream().flatMap(it -> it.paid().stream()).toList(),
                euros(row, "helping").minus(euros(row, "unhelping")),
                euros(row, "left_now"),
                details.stream().flatMap(it -> it.result().stream()).toList());
    }

    private static Euros euros(ResultSet row, String column) throws SQLException {
        return new Euros(row.getLong(column));
    }

    /** Something that was paid from the budget of a grant, or something that was expected of the grant. */
    private record Detail(UUID grant, Optional<Flow> paid, Optional<ShownResult> result) {}

    private Map<UUID, List<Detail>> details() {
        return asked(DETAILS).query((row, _) -> detail(row)).list().stream().collect(groupingBy(Detail::grant));
    }

    private static Detail detail(ResultSet row) throws SQLException {
        var grant = row.getObject("id", UUID.class);
        var one = row.getString("one");
        var other = row.getString("other");
        if (row.getBoolean("is_paid")) {
            return new Detail(
                    grant, Optional.of(new Flow(Flow.Kind.PAID, one, other, euros(row, "cents"))), Optional.empty());
        }
        return new Detail(
                grant,
                Optional.empty(),
                Optional.of(new ShownResult(
                        one,
                        other,
                        Optional.ofNullable(row.getObject("met_on", LocalDate.class)),
                        Objects.requireNonNullElse(row.getString("finding"), ""))));
    }
}
