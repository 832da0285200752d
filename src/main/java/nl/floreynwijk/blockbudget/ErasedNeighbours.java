package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets who proposed and said what. What they said to their neighbours goes, and what they took back; a proposal stays,
 * because others are for it, wrote about it and voted on it, but it is nobody's any more. The same holds for an objection: its
 * words go, what was answered stays.
 */
@Component
class ErasedNeighbours {

    private static final String NOTHING = "–";

    private static final List<String> WORDS = List.of(
            """
            delete from blockbudget_photo where proposal_id in (
                select id from blockbudget_proposal where proposed_by = :account and state = 'WITHDRAWN')
            """,
            """
            update blockbudget_proposal set title = :nothing, text = :nothing, place = '', version = version + 1
            where proposed_by = :account and state = 'WITHDRAWN'
            """,
            "update blockbudget_proposal set proposed_by = null, version = version + 1 where proposed_by = :account",
            """
            update blockbudget_comment set text = '', account_id = null, removal_reason = null,
                removed_at = ifnull(removed_at, :now), version = version + 1
            where account_id = :account
            """,
            "delete from blockbudget_support where account_id = :account",
            """
            update blockbudget_objection set text = null, made_by = null, version = version + 1
            where made_by = :account
            """,
            "update blockbudget_objection set answered_by = null, version = version + 1 where answered_by = :account",
            """
            update blockbudget_work set done_by = nullif(done_by, :account),
                confirmed_by = nullif(confirmed_by, :account), version = version + 1
            where :account in (done_by, confirmed_by)
            """,
            """
            update blockbudget_proxy set given_by = nullif(given_by, :account),
                accepted_by = nullif(accepted_by, :account), version = version + 1
            where :account in (given_by, accepted_by)
            """,
            "update blockbudget_paper set entered_by = null, version = version + 1 where entered_by = :account");

    private final JdbcClient database;
    private final Clock clock;

    ErasedNeighbours(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void forget(AccountErased erased) {
        WORDS.forEach(it -> database.sql(it)
                .param("account", erased.account().value())
                .param("nothing", NOTHING)
                .param("now", clock.instant())
                .update());
    }
}
