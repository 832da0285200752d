package nl.floreynwijk.membership;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DueRepository extends Repository<Due, DueId> {

    Due save(Due due);

    /** Locks it, so that of two payments at once the second one sees the first. */
    @Query("select * from membership_due where id = :id for update")
    Optional<Due> lock(DueId id);
}
