package nl.floreynwijk.budgets;

import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of invoices, of which some can be withdrawn. */
@Component
class ExpenseDocuments {

    /**
     * Of an invoice e: that its label wants a document with it and none is there to be read any more. What was right
     * without one when it was entered stays so.
     */
    static final String MISSING = """
            (not exists (select 1 from budgets_expense_document d where d.expense_id = e.id and %s)
                and exists (
                    select 1 from budgets_reservation rv
                    join budgets_budget bg on bg.id = rv.budget_id
                    join budgets_label_rule ru on ru.label = bg.label and ru.kind = 'DOCUMENT_ABOVE'
                    where rv.id = e.reservation_id and (e.cents > ru.cents
                        or exists (select 1 from budgets_expense_document d where d.expense_id = e.id))))
            """.formatted(DocumentIds.OPEN);

    private final JdbcClient database;

    ExpenseDocuments(JdbcClient database) {
        this.database = database;
    }

    boolean areMissing(ExpenseId expense) {
        return database.sql("select " + MISSING + " from budgets_expense e where e.id = :expense")
                .param("expense", expense.value())
                .query(Boolean.class)
                .single();
    }

    /** How many there are to be read. */
    int count(ExpenseId expense) {
        return database.sql("select count(*) from budgets_expense_document d where d.expense_id = :expense and "
                        + DocumentIds.OPEN)
                .param("expense", expense.value())
                .query(Integer.class)
                .single();
    }

    void add(ExpenseId expense, AttachmentId document) {
        database.sql("insert into budgets_expense_document (expense_id, attachment_id) values (:expense, :document)")
                .param("expense", expense.value())
                .param("document", document.value())
                .update();
    }
}
