package nl.floreynwijk.blockbudget;

import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is for what: each account once for a proposal. Those of what became part of another stay where they are and count
 * for the whole, so that going back on that changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Supports {

    /** Of a proposal {@code p}: the rows {@code s} of who is for it or for a part of it. */
    static final String OF_WHOLE = """
            from blockbudget_support s join blockbudget_proposal q on q.id = s.proposal_id
            where (q.id = p.id or q.merged_into = p.id)
            """;

    private final JdbcClient database;

    Supports(JdbcClient database) {
        this.database = database;
    }

    void add(ProposalId proposal, AccountId account) {
        database.sql("insert ignore into blockbudget_support (proposal_id, account_id) values (:proposal, :account)")
                .param("proposal", proposal.value())
                .param("account", account.value())
                .update();
    }

    /** Of the whole, whichever part it was said of. */
    void remove(ProposalId proposal, AccountId account) {
        database.sql("""
                        delete s from blockbudget_support s join blockbudget_proposal q on q.id = s.proposal_id
                        where s.account_id = :account and (q.id = :proposal or q.merged_into = :proposal)
                        """)
                .param("proposal", proposal.value())
                .param("account", account.value())
                .update();
    }

    int count(ProposalId proposal) {
        return database.sql("select count(distinct s.account_id) " + OF_WHOLE.replace("p.id", ":proposal"))
                .param("proposal", proposal.value())
                .query(Integer.class)
                .single();
    }
}
