package nl.floreynwijk.blockbudget;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who said that all paper is in, and whether that is enough to count. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Closings {

    /** How many people say so. */
    static final int SAY_SO = 2;

    private final Memberships memberships;
    private final JdbcClient database;
    private final Clock clock;

    Closings(Memberships memberships, JdbcClient database, Clock clock) {
        this.memberships = memberships;
        this.database = database;
        this.clock = clock;
    }

    /** Whether somebody voted on paper, or somebody entered a form, confirmed or not: then a count waits. */
    boolean isAwaited(RoundId round) {
        return database.sql("""
                        select exists (select 1 from blockbudget_voter where round_id = :round and way = 'PAPER')
                            or exists (select 1 from blockbudget_paper where round_id = :round)
                        """)
                .param("round", round.value())
                .query(Boolean.class)
                .single();
    }

    /** Notes that somebody saw that all paper is in; saying it again is saying it once. */
    void note(RoundId round, AccountId by) {
        database.sql(
                        "insert ignore into blockbudget_closing (round_id, account_id, said_at) values (:round, :by, :now)")
                .param("round", round.value())
                .param("by", by.value())
                .param("now", clock.instant())
                .update();
    }

    /** Whether enough people said so, one of whom watches over the count. */
    boolean isClosed(Round round) {
        var said = saidBy(round.id());
        return said.size() >= SAY_SO
                && (said.stream().anyMatch(round.tasks().scrutineers()::contains) || isLeftToTheOffice(round));
    }

    /**
     * Nobody replaces a scrutineer once the rules are published. Two people of the office are enough where no scrutineer is
     * a member any more, and where none spoke for so many days that a block would wait for its money in vain.
     */
    private boolean isLeftToTheOffice(Round round) {
        var lastDay = round.days().voteUntil().plusDays(PaperClosing.DAYS_FOR_SCRUTINEERS);
        return DutchTime.day(clock.instant()).isAfter(lastDay)
                || memberships.having(round.tasks().scrutineers()).isEmpty();
    }

    private List<AccountId> saidBy(RoundId round) {
        return database.sql("select account_id from blockbudget_closing where round_id = ?")
                .param(round.value())
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }
}
