package nl.floreynwijk.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the books from the first to the last transfer, with every name that belongs to them.
 *
 * <p>Rows are read as they are asked for, a few at a time: whoever asks closes the stream, and asks nothing else before.
 */
@Component
class TransferRows {

    private static final int ROWS_HELD = 500;

    /** What an account is about, its kind says; an invoice leads on to its reservation and its supplier. */
    private static final String NAMES = """
            join budgets_budget %1$sb on %1$sb.id = %1$s.budget_id
            join budgets_label %1$sl on %1$sl.code = %1$sb.label
            left join budgets_grant %1$sg on %1$sg.id = if(%1$s.kind in ('GRANTED', 'RETURNED'), %1$s.about, null)
            left join budgets_funder %1$sf on %1$sf.id = %1$sg.funder_id
            left join budgets_expense %1$se on %1$se.id = if(%1$s.kind = 'CLAIMED', %1$s.about, null)
            left join budgets_reservation %1$sr
                on %1$sr.id = if(%1$s.kind = 'RESERVED', %1$s.about, %1$se.reservation_id)
            left join budgets_supplier %1$ss on %1$ss.id = if(%1$s.kind = 'PAID', %1$s.about, %1$se.supplier_id)
            left join budgets_purpose %1$sp on %1$sp.code = coalesce(%1$s.purpose, %1$sr.purpose)
            """;

    private static final String MOVED = """
            left join (
                select account, sum(cents) as cents from (
                    select to_account as account, cents from budgets_transfer where booked_on %1$s
                    union all
                    select from_account, -cents from budgets_transfer where booked_on %1$s) moves
                group by account) %2$s on %2$s.account = h.id
            """;

    private final JdbcClient database;

    TransferRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * An account, with what was on it before the first and after the last transfer of a file.
     *
     * @param closing by the balance that is kept beside the transfers, not by adding them up
     */
    record Balance(BookAccount account, Euros opening, Euros closing) {}

    /** How many there are, counted no further than {@code most}. */
    int count(BookFilter filter, int most) {
        return database.sql("select count(*) from (select 1 from budgets_transfer t " + where(filter)
                        + " limit :most) found")
                .params(values(filter))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Everybody who booked one of them. */
    List<AccountId> bookers(BookFilter filter) {
        return database.sql("select distinct t.booked_by from budgets_transfer t " + where(filter)
                        + " and t.booked_by is not null")
                .params(values(filter))
                .query((row, _) -> new AccountId(row.getObject("booked_by", UUID.class)))
                .list();
    }

    /** All of them in the order of their numbers. */
    Stream<BookTransfer> all(BookFilter filter, Locale language) {
        return database
                .sql("select t.number, t.kind, t.cents, t.booked_on, t.booked_at, t.booked_by, t.reason,"
                        + " o.number as reverses, " + columns("f", language) + ", " + columns("g", language) + """
                         from budgets_transfer t
                        left join budgets_transfer o on o.id = t.reverses
                        join budgets_account f on f.id = t.from_account
                        """
                        + NAMES.formatted("f") + "join budgets_account g on g.id = t.to_account "
                        + NAMES.formatted("g")
                        + where(filter) + " order by t.number")
                .params(values(filter))
                .withFetchSize(ROWS_HELD)
                .query((row, _) -> transfer(row))
                .stream();
    }

    /** Every account there is. */
    Stream<BookAccount> accounts(Locale language) {
        return database
                .sql("select " + columns("h", language) + " from budgets_account h " + NAMES.formatted("h"))
                .withFetchSize(ROWS_HELD)
                .query((row, _) -> account(row, "h"))
                .stream();
    }

    /** The accounts of the budget, or of all, with what is on them; of those that count by year only the year's own. */
    Stream<Balance> balances(BookFilter filter, Locale language) {
        var ofYear = filter.year().isPresent();
        return database
                .sql("select " + columns("h", language)
                        + (ofYear
                                ? ", coalesce(earlier.cents, 0) as opening,"
                                        + " h.balance_cents - coalesce(later.cents, 0) as closing"
                                : ", 0 as opening, h.balance_cents as closing")
                        + " from budgets_account h " + NAMES.formatted("h")
                        + (ofYear ? MOVED.formatted("< :first", "earlier") + MOVED.formatted("> :last", "later") : "")
                        + " where true" + (ofYear ? " and (h.year is null or h.year = year(:first))" : "")
                        + (filter.budget().isPresent() ? " and h.budget_id = :budget" : "")
                        + " order by hb.name, hb.id, h.kind, h.id")
                .params(values(filter))
                .withFetchSize(ROWS_HELD)
                .query((row, _) -> new Balance(
                        account(row, "h"), new Euros(row.getLong("opening")), new Euros(row.getLong("closing"))))
                .stream();
    }

    private static String where(BookFilter filter) {
        return "where true" + (filter.year().isPresent() ? " and t.booked_on between :first and :last" : "")
                + (filter.budget().isPresent() ? " and :budget in (t.from_budget, t.to_budget)" : "");
    }

    private static Map<String, Object> values(BookFilter filter) {
        var values = new HashMap<String, Object>();
        filter.firstDay().ifPresent(it -> values.put("first", it));
        filter.lastDay().ifPresent(it -> values.put("last", it));
        filter.budget().ifPresent(it -> values.put("budget", it.value()));
        return values;
    }

    private static String columns(String side, Locale language) {
        var name = language.getLanguage().equals(Languages.ENGLISH.getLanguage()) ? "name_english" : "name_dutch";
        return """
                %1$s.id as %1$s_id, %1$s.kind as %1$s_kind, %1$s.year as %1$s_year, %1$sb.name as %1$s_budget,
                %1$sl.%2$s as %1$s_label, %1$sf.name as %1$s_funder,
                coalesce(%1$sg.title, %1$sr.title) as %1$s_title, %1$ss.name as %1$s_supplier,
                %1$se.invoice_number as %1$s_invoice, %1$sp.%2$s as %1$s_purpose
                """.formatted(side, name);
    }

    private static BookTransfer transfer(ResultSet row) throws SQLException {
        return new BookTransfer(
                row.getLong("number"),
                TransferKind.valueOf(row.getString("kind")),
                account(row, "f"),
                account(row, "g"),
                new Euros(row.getLong("cents")),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("booked_at", Instant.class),
                Optional.ofNullable(row.getObject("booked_by", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("reverses", Long.class)),
                Objects.requireNonNullElse(row.getString("reason"), ""));
    }

    private static BookAccount account(ResultSet row, String side) throws SQLException {
        return new BookAccount(
                row.getObject(side + "_id", UUID.class),
                AccountKind.valueOf(row.getString(side + "_kind")),
                row.getString(side + "_budget"),
                row.getString(side + "_label"),
                Optional.ofNullable(row.getString(side + "_funder")),
                Optional.ofNullable(row.getString(side + "_title")),
                Optional.ofNullable(row.getString(side + "_supplier")),
                Optional.ofNullable(row.getString(side + "_invoice")),
                Optional.ofNullable(row.getString(side + "_purpose")),
                Optional.ofNullable(row.getObject(side + "_year", Integer.class)));
    }
}
