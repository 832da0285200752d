package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface BookingRepository extends Repository<Booking, BookingId> {

    Booking save(Booking booking);

    Optional<Booking> findById(BookingId id);

    /** Locks it: what becomes of it does not change while somebody decides on it. */
    @Query("select * from parade_booking where id = :id for update")
    Optional<Booking> lock(BookingId id);

    /** What somebody keeps while they fill in the form; also when its time ran out and nobody ended it yet. */
    @Query("select * from parade_booking where account_id = :account and edition_id = :edition and holding = 1")
    Optional<Booking> findHeld(EditionId edition, AccountId account);

    /** The same, locked. */
    @Query(
            "select * from parade_booking where account_id = :account and edition_id = :edition and holding = 1 for update")
    Optional<Booking> lockHeld(EditionId edition, AccountId account);
}
