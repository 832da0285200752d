package nl.floreynwijk.budgets;

import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.Attachments;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what a person's budget is called in step with the person, also into oblivion. The amounts stay: they are part of
 * the books.
 */
@Component
class HolderNames {

    private static final String NOBODY = "–";

    private static final String OWN = "(select id from budgets_budget where account_id = :account)";

    private static final String RESERVATIONS =
            "(select id from budgets_reservation where budget_id in %s)".formatted(OWN);

    private static final String GRANTS = "(select id from budgets_grant where budget_id in %s)".formatted(OWN);

    /** Where somebody can have written about the person; a text that cannot be empty says nobody. */
    private static final List<String> WORDS = List.of(
            "update budgets_transfer set reason = null where from_budget in %1$s or to_budget in %1$s".formatted(OWN),
            "update budgets_reservation set title = :nobody where budget_id in " + OWN,
            "update budgets_expense set note = '', cancel_reason = if(cancel_reason is null, null, :nobody)"
                    + " where reservation_id in " + RESERVATIONS,
            "update budgets_planned_work set title = :nobody where budget_id in " + OWN,
            "update budgets_grant set title = :nobody where budget_id in " + OWN,
            "update budgets_expectation set text = :nobody, shown_by = :nobody,"
                    + " finding = if(finding is null, null, :nobody) where grant_id in " + GRANTS,
            "update budgets_cut set reason = null where grant_id in " + GRANTS);

    private final Contacts contacts;
    private final Attachments attachments;
    private final JdbcClient database;

    HolderNames(Contacts contacts, Attachments attachments, JdbcClient database) {
        this.contacts = contacts;
        this.attachments = attachments;
        this.database = database;
    }

    @EventListener
    void rename(AccountRenamed renamed) {
        var account = renamed.account();
        var name = contacts.namesOf(List.of(account)).get(account);
        if (name != null) {
            call(account, name);
        }
    }

    /** What was written about the person's own money goes too: names, notes, reasons, and what files were called. */
    @EventListener
    void forget(AccountErased erased) {
        var account = erased.account();
        call(account, NOBODY);
        WORDS.forEach(it -> database.sql(it)
                .param("account", account.value())
                .param("nobody", NOBODY)
                .update());
        database.sql("delete from budgets_funder_reader where account_id = :account")
                .param("account", account.value())
                .update();
        attachments.forgetNames(documentsOf(account));
    }

    private void call(AccountId account, String name) {
        database.sql("update budgets_budget set name = :name, version = version + 1 where account_id = :account")
                .param("name", name)
                .param("account", account.value())
                .update();
    }

    private List<AttachmentId> documentsOf(AccountId account) {
        return database.sql("""
                        select d.attachment_id from budgets_expense_document d
                        join budgets_expense e on e.id = d.expense_id
                        join budgets_reservation r on r.id = e.reservation_id
                        join budgets_budget b on b.id = r.budget_id
                        where b.account_id = :account
                        union all
                        select d.attachment_id from budgets_grant_document d
                        join budgets_grant g on g.id = d.grant_id
                        join budgets_budget b on b.id = g.budget_id
                        where b.account_id = :account
                        """)
                .param("account", account.value())
                .query((row, _) -> new AttachmentId(row.getObject("attachment_id", UUID.class)))
                .list();
    }
}
