package nl.floreynwijk.budgets;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of invoices and grants that should not have been attached. */
@Service
@Transactional
public class Documents {

    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Documents(JdbcClient database, CurrentAccount currentAccount, AuditTrail audit, Clock clock) {
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes sure that nobody opens the document any more; once more, it changes nothing. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    public void withdraw(AttachmentId document) {
        var added = database.sql("""
                        insert ignore into budgets_withdrawn_document (attachment_id, withdrawn_at, withdrawn_by)
                        select attachment_id, :now, :by
                        from (
                            select attachment_id from budgets_expense_document
                            union select attachment_id from budgets_grant_document
                        ) ours
                        where attachment_id = :document
                        """)
                .param("now", clock.instant())
                .param("by", currentAccount.id().value())
                .param("document", document.value())
                .update();
        if (added > 0) {
            audit.record(BudgetsActions.DOCUMENT_WITHDRAWN, document.toString());
        }
    }
}
