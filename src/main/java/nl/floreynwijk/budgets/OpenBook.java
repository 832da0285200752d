package nl.floreynwijk.budgets;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each euro of a budget came from and went, for everybody who may know. */
@Service
@InArea("budgets")
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OpenBook {

    /** The most lines one page of the book may ask for. */
    public static final int MOST_PER_PAGE = 100;

    private final BookQueries queries;
    private final Readers readers;
    private final Attachments attachments;
    private final JdbcClient database;
    private final Clock clock;

    OpenBook(BookQueries queries, Readers readers, Attachments attachments, JdbcClient database, Clock clock) {
        this.queries = queries;
        this.readers = readers;
        this.attachments = attachments;
        this.database = database;
        this.clock = clock;
    }

    /** The book of a budget with its newest lines; empty when there is none like it that is theirs to read. */
    public Optional<Book> find(BudgetId id, int lines) {
        var year = DutchTime.day(clock.instant()).getYear();
        return readable(id).map(it -> new BookPage(it, queries.accountsOf(id, year), year)
                .book(queries.linesOf(id, Long.MAX_VALUE, Math.min(lines, MOST_PER_PAGE))));
    }

    /** The lines that were booked before the one of that number, the newest first: at most {@code limit}. */
    public List<BookLine> lines(BudgetId id, long before, int limit) {
        return readable(id)
                .map(_ -> queries.linesOf(id, before, Math.min(limit, MOST_PER_PAGE)))
                .orElseThrow(() -> new AccessDeniedException("Not a budget that is theirs to read"));
    }

    /** A document of an invoice or grant of the budget; empty when it is of another one. */
    public Optional<Attachment> document(BudgetId id, AttachmentId document) {
        return readable(id).filter(_ -> isOf(id, document)).flatMap(_ -> attachments.open(document));
    }

    /** An id of somebody else opens nothing. */
    private Optional<BookRow> readable(BudgetId id) {
        return queries.find(id).filter(it -> readers.mayRead(it.holder()));
    }

    private boolean isOf(BudgetId budget, AttachmentId document) {
        return database.sql("""
                        select exists (
                            select 1 from budgets_expense_document d
                            join budgets_expense e on e.id = d.expense_id
                            join budgets_reservation r on r.id = e.reservation_id
                            where d.attachment_id = :document and r.budget_id = :budget)
                        or exists (
                            select 1 from budgets_grant_document d join budgets_account a on a.about = d.grant_id
                            where d.attachment_id = :document and a.budget_id = :budget)
                        or exists (
                            select 1 from budgets_grant_document d join budgets_grant g on g.id = d.grant_id
                            where d.attachment_id = :document and g.budget_id = :budget)
                        """)
                .param("document", document.value())
                .param("budget", budget.value())
                .query(Boolean.class)
                .single();
    }
}
