package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<Objection, ObjectionId> {

    Objection save(Objection objection);

    Optional<Objection> findById(ObjectionId id);

    /** How many somebody made in a round, whatever became of them. */
    @Query("select count(*) from blockbudget_objection where round_id = :round and made_by = :account")
    int countBy(RoundId round, AccountId account);

    @Query("select count(*) from blockbudget_objection where round_id = :round")
    int countIn(RoundId round);
}
