package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the book of one budget: whose it is, and its accounts with what they are about. */
@Component
class BookQueries {

    private static final String BUDGET =
            "b.scale as budget_scale, b.holder, b.account_id, b.name as budget_name, " + LabelRow.COLUMNS;

    private static final String ACCOUNTS = """
            select a.kind, a.about, a.year, a.balance_cents as cents,
                coalesce(r.title, s.name, f.name) as name,
                p.name_dutch as purpose_dutch, p.name_english as purpose_english,
                r.cents as reserved, r.unfit_since, false as is_individual
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
            select 'HELPED', h.other, h.year, sum(h.cents), o.name,
                null, null, null, null, o.scale in (:individual)
            from (
                select from_budget as other, year(booked_on) as year, cents
                from budgets_transfer where other_budget = :budget
                union all
                select other_budget, year(booked_on), -cents
                from budgets_transfer where from_budget = :budget and other_budget is not null
            ) h
            join budgets_budget o on o.id = h.other
            group by h.other, h.year
            union all
            select 'DUE', null, year(i.due_on),
                round(sum(i.cents - i.lapsed_cents - i.received_cents) * (100 - coalesce(y.split_percent, 0)) / 100),
                null, null, null, null, null, false
            from budgets_grant g
            join budgets_instalment i on i.grant_id = g.id
            join budgets_budget o on o.id = g.budget_id
            join budgets_label y on y.code = o.label
            where g.budget_id = :budget
            group by year(i.due_on)
            union all
            select 'OWED', null, null, sum(owed_cents), null, null, null, null, null, false
            from budgets_grant where budget_id = :budget and owed_cents > 0 group by budget_id
            union all
            select 'PLANNED', id, year, cents, title, null, null, null, null, false
            from budgets_planned_work where budget_id = :budget and year >= :thisYear
            """;

    private final JdbcClient database;

    BookQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<BookRow> find(BudgetId id) {
        return database.sql("select " + BUDGET + " from budgets_budget b join budgets_label l on l.code = b.label"
                        + " where b.id = :budget")
                .param("budget", id.value())
                .query((row, _) -> budget(id, row))
                .optional();
    }

    private static BookRow budget(BudgetId id, ResultSet row) throws SQLException {
        return new BookRow(
                id,
                new Holder(Scale.valueOf(row.getString("budget_scale")), row.getString("holder")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getString("budget_name"),
                LabelRow.details(row));
    }

    /**
     * An account on which there is something, or what another budget helped with.
     *
     * @param kind that of the account; HELPED for what another budget gave, below zero for what it got, DUE for what of a
     *     funder's money is still to come and stays in this budget, OWED for what is still to go back to one and PLANNED for work that is expected
     * @param year of an account that counts by year, and of what is expected
     * @param isIndividual whether it is about another budget, of one person or household
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
            boolean fits,
            boolean isIndividual) {

        /** Whether what is reserved has no purpose yet. */
        boolean isVotedOn() {
            return purposeDutch.isEmpty();
        }

        /** Without whose another budget is, where that is one person or household. */
        Line discreet() {
            return isIndividual
                    ? new Line(
                            kind,
                            about,
                            year,
                            amount,
                            "",
                            "",
                            purposeDutch,
                            purposeEnglish,
                            reserved,
                            fits,
                            isIndividual)
                    : this;
        }
    }

    /** A budget with all that there is on its accounts. */
    record Accounts(BookRow budget, List<Line> lines) {}

    /** Accounts on which nothing is left are passed over by their index, however many there were. */
    Optional<Accounts> accountsOf(BudgetId id, int thisYear) {
        return database.sql("select " + BUDGET + ", x.* from budgets_budget b join budgets_label l on l.code = b.label"
                        + " left join (" + ACCOUNTS + ") x on true where b.id = :budget")
                .param("budget", id.value())
                .param("thisYear", thisYear)
                .param("individual", Scale.INDIVIDUAL)
                .query(rows -> rows.next() ? Optional.of(accounts(id, rows)) : Optional.empty());
    }

    private static Accounts accounts(BudgetId id, ResultSet rows) throws SQLException {
        var budget = budget(id, rows);
        var lines = new ArrayList<Line>();
        do {
            if (rows.getString("kind") != null) {
                lines.add(line(rows));
            }
        } while (rows.next());
        return new Accounts(budget, lines);
    }

    /** What was paid is called by its purpose, anything else by what it is about. */
    private static Line line(ResultSet row) throws SQLException {
        var purposeDutch = firstOf(row.getString("purpose_dutch"));
        var purposeEnglish = firstOf(row.getString("purpose_english"));
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
                row.getObject("unfit_since") == null,
                row.getBoolean("is_individual"));
    }

    /** The first that is there; an empty text when none is. */
    static String firstOf(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).findFirst().orElse("");
    }
}
