package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ReservationRepository extends Repository<Reservation, ReservationId> {

    Reservation save(Reservation reservation);

    Optional<Reservation> findById(ReservationId id);

    /** Locks it: of two who spend from it or close it, the second sees what the first did. */
    @Query("select * from budgets_reservation where id = :id for update")
    Optional<Reservation> lock(ReservationId id);
}
