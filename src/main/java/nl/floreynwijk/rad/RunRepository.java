package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<Run, RunId> {

    Run save(Run run);

    List<Run> findByEveningIdOrderByNumber(EveningId evening);

    @Query("select * from rad_run where evening_id = :evening and live = 1")
    Optional<Run> live(EveningId evening);

    /** Keeps it as it is until the transaction ends, beside others who do the same: so many put coins at once. */
    @Query("select * from rad_run where id = :id lock in share mode")
    Optional<Run> keep(RunId id);

    /** The live one, likewise. */
    @Query("select * from rad_run where evening_id = :evening and live = 1 lock in share mode")
    Optional<Run> keepLive(EveningId evening);

    /** Locks the live one, and waits for coins on their way. */
    @Query("select * from rad_run where evening_id = :evening and live = 1 for update")
    Optional<Run> lockLive(EveningId evening);

    @Query("select coalesce(max(number), 0) from rad_run where evening_id = :evening")
    int lastNumber(EveningId evening);
}
