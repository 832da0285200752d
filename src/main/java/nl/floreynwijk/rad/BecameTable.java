package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.workgroups.WorkGroupId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what cards became: each a working group, and a proposal, at most once. */
@Component
class BecameTable {

    private final JdbcClient database;

    BecameTable(JdbcClient database) {
        this.database = database;
    }

    Optional<WorkGroupId> group(CardId card) {
        return database.sql("select target_id from rad_became where card_id = ? and kind = 'GROUP'")
                .param(card.value())
                .query((row, _) -> new WorkGroupId(row.getObject("target_id", UUID.class)))
                .optional();
    }

    Optional<BecameProposal> proposal(CardId card) {
        return database.sql("select target_id, round_id from rad_became where card_id = ? and kind = 'PROPOSAL'")
                .param(card.value())
                .query((row, _) -> new BecameProposal(
                        new RoundId(row.getObject("round_id", UUID.class)),
                        new ProposalId(row.getObject("target_id", UUID.class))))
                .optional();
    }

    void keep(CardId card, WorkGroupId group, Instant now) {
        insert(card, "GROUP", group.value(), Optional.empty(), now);
    }

    void keep(CardId card, BecameProposal proposal, Instant now) {
        insert(
                card,
                "PROPOSAL",
                proposal.proposal().value(),
                Optional.of(proposal.round().value()),
                now);
    }

    private void insert(CardId card, String kind, UUID target, Optional<UUID> round, Instant now) {
        try {
            database.sql("""
                            insert into rad_became (card_id, kind, target_id, round_id, became_at)
                            values (:card, :kind, :target, :round, :now)
                            """)
                    .param("card", card.value())
                    .param("kind", kind)
                    .param("target", target)
                    .param("round", round.orElse(null))
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("It became so at the same moment", twice);
        }
    }
}
