package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /**
     * The transfers of a budget that were booked before one of that number, the newest first. Whose another budget is, and
     * why it helped or was helped, is told in full sight only where that is one person or household.
     */
    List<BookLine> linesOf(BudgetId budget, long before, int limit, Sight sight) {
        return database.sql("""
                        select t.number, t.id, t.booked_on, t.kind, t.cents, t.reverses, t.from_budget,
                            t.to_budget, back.id as reversal, r.title, s.name as supplier, e.note, f.name as funder,
                            g.title as granted,
                            if(:full or other.scale not in (:individual), other.name, null) as other,
                            if(:full or other.id is null or other.scale not in (:individual), t.reason, null) as reason,
                            coalesce(
                                (select group_concat(d.attachment_id) from budgets_expense_document d
                                    where d.expense_id = e.id and %1$s),
                                (select group_concat(d.attachment_id) from budgets_grant_document d
                                    where d.grant_id = g.id and %1$s)) as documents
                        from (
                            (select * from budgets_transfer where from_budget = :budget and number < :before
                                    and booked_on >= :since
                                order by number desc limit :limit)
                            union all
                            (select * from budgets_transfer where other_budget = :budget and number < :before
                                    and booked_on >= :since
                                order by number desc limit :limit)
                            order by number desc limit :limit
                        ) t
                        join budgets_account a on a.id = t.from_account
                        join budgets_account z on z.id = t.to_account
                        left join budgets_expense e
                            on e.id = case 'CLAIMED' when a.kind then a.about when z.kind then z.about end
                        left join budgets_reservation r on r.id = coalesce(e.reservation_id,
                            case 'RESERVED' when a.kind then a.about when z.kind then z.about end)
                        left join budgets_supplier s on s.id = e.supplier_id
                        left join budgets_grant g on g.id = case when a.kind = 'GRANTED' then a.about
                            when z.kind in ('GRANTED', 'RETURNED') then z.about end
                        left join budgets_funder f on f.id = g.funder_id
                        left join budgets_budget other on t.from_budget <> t.to_budget
                            and other.id = if(t.from_budget = :budget, t.to_budget, t.from_budget)
                        left join budgets_transfer back on back.reverses = t.id
                        order by t.number desc
                        """.formatted(DocumentIds.OPEN))
                .param("budget", budget.value())
                .param("before", before)
                .param("limit", limit)
                .param("since", sight.since())
                .param("full", sight.isFull())
                .param("individual", INDIVIDUAL)
                .query((row, _) -> bookLine(row, budget))
                .list();
    }

    private static BookLine bookLine(ResultSet row, BudgetId budget) throws SQLException {
        return new BookLine(
                row.getLong("number"),
                new TransferId(row.getObject("id", UUID.class)),
                row.getObject("booked_on", LocalDate.class),
                TransferKind.valueOf(row.getString("kind")),
                new Euros(row.getLong("cents")),
                firstOf(
                        row.getString("other"),
                        row.getString("funder"),
                        row.getString("supplier"),
                        row.getString("title")),
                firstOf(row.getString("granted"), row.getString("note")),
                firstOf(row.getString("reason")),
                direction(row, budget),
                row.getObject("reverses") != null,
                row.getObject("reversal") != null,
                DocumentIds.read(row.getString("documents")));
    }

    private static String firstOf(@Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static Optional<Boolean> direction(ResultSet row, BudgetId budget) throws SQLException {
        var from = row.getObject("from_budget", UUID.class);
        return from.equals(row.getObject("to_budget", UUID.class))
                ? Optional.empty()
                : Optional.of(!from.equals(budget.value()));
    }
}
