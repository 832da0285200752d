package nl.floreynwijk.blockbudget;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, RoundId> {

    Round save(Round round);

    Optional<Round> findById(RoundId id);

    void deleteById(RoundId id);

    /** Locks it: whoever changes what happens in it waits for whoever was first, and for ballots on their way. */
    @Query("select * from blockbudget_round where id = :id for update")
    Optional<Round> lock(RoundId id);

    /** Keeps it as it is until the transaction ends, beside others who do the same: so many can vote at once. */
    @Query("select * from blockbudget_round where id = :id lock in share mode")
    Optional<Round> hold(RoundId id);

    /** The round in which something was proposed. */
    @Query(
            "select r.* from blockbudget_round r join blockbudget_proposal p on p.round_id = r.id where p.id = :proposal")
    Optional<Round> ofProposal(ProposalId proposal);
}
