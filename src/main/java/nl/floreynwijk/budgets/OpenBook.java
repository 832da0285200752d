package nl.floreynwijk.budgets;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
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
    private final BookLineQueries lines;
    private final Readers readers;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    OpenBook(
            BookQueries queries,
            BookLineQueries lines,
            Readers readers,
            Attachments attachments,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.queries = queries;
        this.lines = lines;
        this.readers = readers;
        this.attachments = attachments;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The book of a budget with its newest lines; empty when there is none like it that is theirs to read. That somebody
     * else opened the book of one person or household is kept in the audit trail.
     */
    @Transactional
    public Optional<Book> find(BudgetId id, int newest) {
        var year = DutchTime.day(clock.instant()).getYear();
        return queries.accountsOf(id, year)
                .flatMap(opened -> readers.of(opened.budget()).map(sight -> {
                    note(opened.budget(), sight, BudgetsActions.BOOK_READ);
                    return new BookPage(opened.budget(), told(opened.lines(), sight), year)
                            .book(lines.of(id, Long.MAX_VALUE, Math.min(newest, MOST_PER_PAGE), sight));
                }));
    }

    private static List<BookQueries.Line> told(List<BookQueries.Line> lines, Sight sight) {
        return sight.isFull()
                ? lines
                : lines.stream().map(BookQueries.Line::discreet).toList();
    }

    /** The lines that were booked before the one of that number, the newest first: at most {@code limit}. */
    public List<BookLine> lines(BudgetId id, long before, int limit) {
        return readable(id)
                .map(it -> lines.of(id, before, Math.min(limit, MOST_PER_PAGE), it.sight()))
                .orElseThrow(() -> new AccessDeniedException("Not a budget that is theirs to read"));
    }

    /** A document of an invoice or grant of the budget; empty when it is of another one, or was withdrawn. */
    @Transactional
    public Optional<Attachment> document(BudgetId id, AttachmentId document) {
        return readable(id).filter(it -> isIn(it, document)).flatMap(it -> {
            note(it.book(), it.sight(), BudgetsActions.DOCUMENT_READ);
            return attachments.open(document);
        });
    }

    private record Opened(BookRow book, Sight sight) {}

    /** An id of somebody else opens nothing. */
    private Optional<Opened> readable(BudgetId id) {
        return queries.find(id).flatMap(it -> readers.of(it).map(sight -> new Opened(it, sight)));
    }

    private void note(BookRow book, Sight sight, AuditAction action) {
        if (sight.isFull() && book.holder().scale().isIndividual()) {
            audit.record(action, book.id().toString());
        }
    }

    private boolean isIn(Opened opened, AttachmentId document) {
        return database.sql("""
                        select not exists (select 1 from budgets_withdrawn_document where attachment_id = :document) and (
                            exists (
                                select 1 from budgets_expense_document d
                                join budgets_expense e on e.id = d.expense_id
                                join budgets_reservation r on r.id = e.reservation_id
                                where d.attachment_id = :document and r.budget_id = :budget and e.invoiced_on >= :since)
                            or exists (
                                select 1 from budgets_grant_document d join budgets_account a on a.about = d.grant_id
                                where d.attachment_id = :document and a.budget_id = :budget)
                            or exists (
                                select 1 from budgets_grant_document d join budgets_grant g on g.id = d.grant_id
                                where d.attachment_id = :document and g.budget_id = :budget))
                        """)
                .param("document", document.value())
                .param("budget", opened.book().id().value())
                .param("since", opened.sight().since())
                .query(Boolean.class)
                .single();
    }
}
