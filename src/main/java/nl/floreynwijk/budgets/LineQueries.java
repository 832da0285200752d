package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of bank statements, and how the account stands. */
@Component
class LineQueries {

    private static final int MOST_CHOICES = 20;

    private final JdbcClient database;

    LineQueries(JdbcClient database) {
        this.database = database;
    }

    /** Those in this state that hold these words, the newest first. */
    List<BankLine> search(LineState state, String words, int offset, int limit) {
        return database.sql("""
                        select l.*, s.name as supplier, e.invoice_number, f.name as funder, g.title as granted,
                            o.payments, y.closed_at,
                            exists (select 1 from budgets_line_transfer x where x.line_id = l.id and x.by_hand) as by_hand
                        from budgets_statement_line l
                        left join budgets_expense e on e.id = l.expense_id
                        left join budgets_supplier s on s.id = e.supplier_id
                        left join budgets_receipt r on r.id = l.receipt_id
                        left join budgets_grant g on g.id = coalesce(l.grant_id, r.grant_id)
                        left join budgets_funder f on f.id = g.funder_id
                        left join budgets_order o on o.id = l.order_id
                        left join budgets_year y on y.year = year(l.booked_on)
                        where l.state = :state
                            and (:words = '%%' or l.name like :words or l.remittance like :words or l.account like :words)
                        order by l.booked_on desc, l.id desc
                        limit :limit offset :offset
                        """)
                .param("state", state.name())
                .param("words", "%" + LikeText.escaped(words.strip()) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private static BankLine line(ResultSet row) throws SQLException {
        var orderedPayments = row.getObject("payments", Integer.class);
        return new BankLine(
                new BankLineId(row.getObject("id", UUID.class)),
                row.getObject("booked_on", LocalDate.class),
                new Euros(row.getLong("cents")),
                orEmpty(row.getString("name")),
                orEmpty(row.getString("account")),
                orEmpty(row.getString("remittance")),
                !row.getString("return_reason").isEmpty(),
                LineState.valueOf(row.getString("state")),
                orEmpty(row.getString("reason")),
                joined(
                        row.getString("supplier"),
                        row.getString("invoice_number"),
                        row.getString("funder"),
                        row.getString("granted"),
                        orderedPayments == null ? null : orderedPayments + " ×"),
                row.getBoolean("by_hand"),
                row.getObject("closed_at") != null);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String joined(@Nullable String... parts) {
        return String.join(" · ", Stream.of(parts).filter(Objects::nonNull).toList());
    }

    /** What can still come in of as much as this: exactly that much first, then from whom the line names. */
    List<OpenInstalment> instalments(Euros amount, String name) {
        return database.sql("""
                        select i.*, g.title, f.name as funder, b.name as budget, coalesce(k.split_percent, 0) as passed_on,
                            i.cents - i.lapsed_cents - i.received_cents as open
                        from budgets_instalment i
                        join budgets_grant g on g.id = i.grant_id
                        join budgets_funder f on f.id = g.funder_id
                        join budgets_budget b on b.id = g.budget_id
                        join budgets_label k on k.code = b.label
                        where i.cents - i.lapsed_cents - i.received_cents >= :cents
                        order by i.cents - i.lapsed_cents - i.received_cents = :cents desc,
                            instr(:name, f.name) > 0 desc, i.due_on, f.name, g.id, i.number
                        limit :limit
                        """)
                .param("cents", amount.cents())
                .param("name", name)
                .param("limit", MOST_CHOICES)
                .query((row, _) -> new OpenInstalment(
                        new GrantId(row.getObject("grant_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("funder"),
                        row.getString("title"),
                        row.getString("budget"),
                        row.getObject("due_on", LocalDate.class),
                        new Euros(row.getLong("open")),
                        row.getInt("passed_on")))
                .list();
    }

    /** How the account stands beside the books. */
    BankFigures figures() {
        return database.sql("""
                        select
                            (select coalesce(sum(balance_cents), 0) from budgets_account
                                where kind in ('FREE', 'SAVED', 'RESERVED', 'CLAIMED')) as books,
                            s.*, l.*
                        from (
                            select coalesce(sum(if(last = 1, closing_cents, 0)), 0) as bank,
                                coalesce(sum(if(first = 1, opening_cents, 0)), 0) as before_all,
                                max(closing_on) as until
                            from (
                                select opening_cents, closing_cents, closing_on,
                                    row_number() over (partition by account
                                        order by closing_on desc, length(sequence) desc, sequence desc, imported_at desc)
                                        as last,
                                    row_number() over (partition by account
                                        order by opening_on, first_day, length(sequence), sequence, imported_at) as first
                                from budgets_statement
                            ) ranked
                        ) s join (
                            select coalesce(sum(cents), 0) as all_lines,
                                coalesce(sum(if(state = 'ASIDE', cents, 0)), 0) as aside,
                                coalesce(sum(if(state = 'OPEN', cents, 0)), 0) as open,
                                coalesce(sum(if(state = 'OPEN', n, 0)), 0) as open_lines
                            from (select state, sum(cents) as cents, count(*) as n from budgets_statement_line
                                group by state) by_state
                        ) l
                        """).query((row, _) -> figures(row)).single();
    }

    private static BankFigures figures(ResultSet row) throws SQLException {
        var bank = new Euros(row.getLong("bank"));
        var books = new Euros(row.getLong("books"));
        var before = new Euros(row.getLong("before_all"));
        var aside = new Euros(row.getLong("aside"));
        var open = new Euros(row.getLong("open"));
        var missing = bank.minus(before).minus(new Euros(row.getLong("all_lines")));
        return new BankFigures(
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                bank,
                books,
                before,
                missing,
                aside,
                open,
                bank.minus(books).minus(before).minus(missing).minus(aside).minus(open),
                row.getInt("open_lines"));
    }
}
