package nl.floreynwijk.green;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ShiftRepository extends Repository<Shift, ShiftId> {

    Shift save(Shift shift);

    /**
     * Keeps how many places are taken of a shift that is locked, and nothing else: what is written most is written shortly.
     * The shift that was read is not to be saved any more.
     */
    @Modifying
    @Query("update green_shift set taken = :taken, version = version + 1 where id = :id")
    void keepTaken(ShiftId id, int taken);

    Optional<Shift> findById(ShiftId id);

    /** Locks it: who is on it, and how many places it has, do not change while somebody decides on it. */
    @Query("select * from green_shift where id = :id for update")
    Optional<Shift> lock(ShiftId id);

    /** Locks those of a series that are still to come and were not called off, from a moment on. */
    @Query(
            "select * from green_shift where series_id = :series and starts_at >= :from and off_at is null order by starts_at, id for update")
    List<Shift> lockSeries(SeriesId series, Instant from);

    List<Shift> findByStartsAtBetween(Instant from, Instant until);

    /** Locks those that begin from a moment on and before another. */
    @Query(
            "select * from green_shift where starts_at >= :from and starts_at < :until order by starts_at, id for update")
    List<Shift> lockBetween(Instant from, Instant until);

    void deleteById(ShiftId id);
}
