package nl.floreynwijk.blockbudget;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface WorkRepository extends Repository<Work, ProposalId> {

    Work save(Work work);

    /** Locks it: of two who do something with it the second sees what the first did. */
    @Query("select * from blockbudget_work where proposal_id = :proposal for update")
    Optional<Work> lock(ProposalId proposal);
}
