package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the book of one budget: its accounts with what they are about, and its transfers a page at a time. */
@Component
class BookQueries {

    private static final List<String> INDIVIDUAL = Stream.of(Scale.values())
            .filter(Scale::isIndividual)
            .map(Scale::name)
            .toList();

    private final JdbcClient database;

    BookQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<BookRow> find(BudgetId id) {
        return database.sql("""
                        select b.scale as budget_scale, b.holder, b.account_id, b.name as budget_name, %s
                        from budgets_budget b join budgets_label l on l.code = b.label
                        where b.id = :id
                        """.formatted(LabelRow.COLUMNS))
                .param("id", id.value())
                .query((row, _) -> new BookRow(
                        id,
                        new Holder(Scale.valueOf(row.getString("budget_scale")), row.getString("holder")),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))
                                .map(AccountId::new),
                        row.getString("budget_name"),
                        LabelRow.details(row)))
                .optional();
    }

    /**
     * An account on which there is something, or what another budget helped with.
     *
     * @param kind that of the account; HELPED for what another budget gave, below zero for what it got, DUE for what a
     *     funder is still to pay, OWED for what is still to go back to one and PLANNED for work that is expected
     * @param year of an account that counts by year, and of what is expected
     */
    record Line(
            String kind,
            Optional<UUID> about,
            Optional<Integer> year,
            Euros amount,
            String name,
            String nameEnglish,
            String purposeDutch,
            String purposeEnglish,
            Euros reserved,
            boolean fits) {}

    /** Accounts on which nothing is left are passed over by their index, however many there were. */
    List<Line> accountsOf(BudgetId budget, int thisYear, Sight sight) {
        return database.sql("""
                        select a.kind, a.about, a.year, a.balance_cents as cents,
                            coalesce(r.title, s.name, f.name) as name, p.name_dutch, p.name_english,
                            r.cents as reserved, r.unfit_since
                        from budgets_account a
                        left join budgets_reservation r on a.kind = 'RESERVED' and r.id = a.about
                        left join budgets_expense e on a.kind = 'CLAIMED' and e.id = a.about
                        left join budgets_supplier s on s.id = e.supplier_id
                        left join budgets_grant g on a.kind in ('GRANTED', 'RETURNED') and g.id = a.about
                        left join budgets_funder f on f.id = g.funder_id
                        left join budgets_purpose p on p.code = coalesce(a.purpose, r.purpose)
                        where a.budget_id = :budget and a.balance_cents <> 0
                            and a.kind in ('GRANTED', 'FREE', 'SAVED', 'RESERVED', 'CLAIMED', 'PAID', 'RETURNED')
                        union all
                        select 'HELPED', h.other, h.year, sum(h.cents), if(:full or b.scale not in (:individual), b.name, null),
                            null, null, null, null
                        from (
                            select from_budget as other, year(booked_on) as year, cents
                            from budgets_transfer where other_budget = :budget
                            union all
                            select other_budget, year(booked_on), -cents
                            from budgets_transfer where from_budget = :budget and other_budget is not null
                        ) h
                        join budgets_budget b on b.id = h.other
                        group by h.other, h.year
                        union all
                        select 'DUE', null, year(i.due_on), sum(i.cents - i.lapsed_cents - i.received_cents),
                            null, null, null, null, null
                        from budgets_grant g join budgets_instalment i on i.grant_id = g.id
                        where g.budget_id = :budget
                        group by year(i.due_on)
                        union all
                        select 'OWED', null, null, sum(owed_cents), null, null, null, null, null
                        from budgets_grant where budget_id = :budget and owed_cents > 0 group by budget_id
                        union all
                        select 'PLANNED', id, year, cents, title, null, null, null, null
                        from budgets_planned_work where budget_id = :budget and year >= :thisYear
                        """)
                .param("budget", budget.value())
                .param("thisYear", thisYear)
                .param("full", sight.isFull())
                .param("individual", INDIVIDUAL)
                .query((row, _) -> line(row))
                .list();
    }

    /** What was paid is called by its purpose, anything else by what it is about. */
    private static Line line(ResultSet row) throws SQLException {
        var purposeDutch = firstOf(row.getString("name_dutch"));
        var purposeEnglish = firstOf(row.getString("name_english"));
        return new Line(
                row.getString("kind"),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                Optional.ofNullable(row.getObject("year", Integer.class)),
                new Euros(row.getLong("cents")),
                firstOf(row.getString("name"), purposeDutch),
                firstOf(row.getString("name"), purposeEnglish),
                purposeDutch,
                purposeEnglish,
                new Euros(row.getLong("reserved")),
                row.getObject("unfit_since") == null);
    }

    private static String firstOf(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).findFirst().orElse("");
    }
}
