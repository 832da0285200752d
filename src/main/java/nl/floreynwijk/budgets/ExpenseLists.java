package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.Payment;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices by how far they are. */
@Service
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
@Transactional(readOnly = true)
public class ExpenseLists {

    /** The most invoices one page of the list may ask for. */
    public static final int MOST_PER_PAGE = 100;

    private static final int MOST_ALIKE = 20;

    private static final String SUMMARY = """
            select e.*, s.name as supplier, s.iban, r.title, r.budget_id, r.closed_at, b.name as budget,
                e.approved_by is not null and not e.approved_iban <=> s.iban as other_account,
                %2$s as lacks_document,
                (select group_concat(d.attachment_id order by d.attachment_id) from budgets_expense_document d
                    where d.expense_id = e.id and %1$s) as documents
            from budgets_expense e
            join budgets_supplier s on s.id = e.supplier_id
            join budgets_reservation r on r.id = e.reservation_id
            join budgets_budget b on b.id = r.budget_id
            """.formatted(DocumentIds.OPEN, ExpenseDocuments.MISSING);

    private final Attachments attachments;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;

    ExpenseLists(Attachments attachments, JdbcClient database, CurrentAccount currentAccount) {
        this.attachments = attachments;
        this.database = database;
        this.currentAccount = currentAccount;
    }

    /** Those in this state whose supplier, number, note or purpose holds these words: the oldest first, or what is done the newest first. */
    public List<ExpenseSummary> search(ExpenseState state, String words, int offset, int limit) {
        var done = state == ExpenseState.PAID || state == ExpenseState.CANCELLED;
        return summaries(database.sql(SUMMARY + """
                        where e.state = :state and (:words = '%%' or s.name like :words or e.invoice_number like :words
                            or e.note like :words or r.title like :words or b.name like :words)
                        order by e.entered_at %s, e.id limit :limit offset :offset
                        """.formatted(done ? "desc" : "asc"))
                .param("state", state.name())
                .param("words", "%" + LikeText.escaped(words.strip()) + "%")
                .param("limit", Math.min(limit, MOST_PER_PAGE))
                .param("offset", offset));
    }

    /** Those of exactly this amount, the further the first. */
    List<ExpenseSummary> of(Euros amount, List<ExpenseState> states) {
        return summaries(database.sql(SUMMARY + """
                        where e.state in (:states) and e.cents = :cents
                        order by e.state, e.invoiced_on, e.id limit :limit
                        """)
                .param("states", states.stream().map(ExpenseState::name).toList())
                .param("cents", amount.cents())
                .param("limit", MOST_ALIKE));
    }

    /** How many invoices there are in each state that asks for something. */
    public Map<ExpenseState, Integer> counts() {
        var counts = new EnumMap<ExpenseState, Integer>(ExpenseState.class);
        database.sql("""
                        select state, count(*) as n from budgets_expense where state in ('WAITING', 'READY', 'ORDERED')
                        group by state
                        """)
                .query((row, _) -> counts.put(ExpenseState.valueOf(row.getString("state")), row.getInt("n")))
                .list();
        return counts;
    }

    /** What waits for whoever asks. */
    public OpenWork openWork() {
        return database.sql("""
                        select
                            (select count(*) from budgets_expense where state = 'WAITING' and entered_by <> :me) as expenses,
                            (select count(*) from budgets_expense where state = 'READY') as ready,
                            (select count(*) from budgets_statement_line where state = 'OPEN') as bank_lines
                        """)
                .param("me", currentAccount.id().value())
                .query((row, _) -> new OpenWork(row.getInt("expenses"), row.getInt("ready"), row.getInt("bank_lines")))
                .single();
    }

    private List<ExpenseSummary> summaries(JdbcClient.StatementSpec question) {
        var rows = question.query((row, _) -> row(row)).list();
        var documents = attachments
                .describe(rows.stream().flatMap(it -> it.documents().stream()).toList())
                .stream()
                .collect(Collectors.toMap(AttachmentSummary::id, Function.identity(), (one, _) -> one));
        return rows.stream().map(it -> it.summary(documents)).toList();
    }

    /** An invoice with the ids of its documents. */
    private record Row(ExpenseSummary bare, Collection<AttachmentId> documents) {

        ExpenseSummary summary(Map<AttachmentId, AttachmentSummary> files) {
            return new ExpenseSummary(
                    bare.id(),
                    bare.budget(),
                    bare.budgetName(),
                    bare.reservation(),
                    bare.reservationClosed(),
                    bare.supplier(),
                    bare.iban(),
                    bare.otherAccount(),
                    bare.payableByBank(),
                    bare.lacksDocument(),
                    bare.invoiceNumber(),
                    bare.invoicedOn(),
                    bare.amount(),
                    bare.note(),
                    bare.state(),
                    bare.mine(),
                    bare.paidOn(),
                    bare.cancelReason(),
                    documents.stream()
                            .flatMap(it -> Optional.ofNullable(files.get(it)).stream())
                            .toList());
        }
    }

    private Row row(ResultSet row) throws SQLException {
        var amount = new Euros(row.getLong("cents"));
        var iban = Optional.ofNullable(row.getString("iban")).map(Iban::new);
        var enteredBy = new AccountId(row.getObject("entered_by", UUID.class));
        return new Row(
                new ExpenseSummary(
                        new ExpenseId(row.getObject("id", UUID.class)),
                        new BudgetId(row.getObject("budget_id", UUID.class)),
                        row.getString("budget"),
                        row.getString("title"),
                        row.getObject("closed_at") != null,
                        row.getString("supplier"),
                        iban,
                        row.getBoolean("other_account"),
                        iban.isPresent() && amount.compareTo(Payment.MOST) <= 0,
                        row.getBoolean("lacks_document"),
                        row.getString("invoice_number"),
                        row.getObject("invoiced_on", LocalDate.class),
                        amount,
                        row.getString("note"),
                        ExpenseState.valueOf(row.getString("state")),
                        currentAccount.find().filter(enteredBy::equals).isPresent(),
                        Optional.ofNullable(row.getObject("paid_on", LocalDate.class)),
                        Objects.requireNonNullElse(row.getString("cancel_reason"), ""),
                        List.of()),
                DocumentIds.read(row.getString("documents")));
    }
}
