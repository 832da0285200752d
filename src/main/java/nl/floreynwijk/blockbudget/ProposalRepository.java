package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    /** How many somebody made in a round, those they took back among them. */
    @Query("select count(*) from blockbudget_proposal where round_id = :round and proposed_by = :account")
    int countBy(RoundId round, AccountId account);

    @Query("select count(*) from blockbudget_proposal where round_id = :round and state <> 'WITHDRAWN'")
    int countIn(RoundId round);

    /** Whether another one became part of it. */
    @Query("select exists (select 1 from blockbudget_proposal where merged_into = :id)")
    boolean hasParts(ProposalId id);
}
