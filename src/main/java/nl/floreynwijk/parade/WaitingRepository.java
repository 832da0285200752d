package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.repository.Repository;

interface WaitingRepository extends Repository<Waiting, WaitingId> {

    Waiting save(Waiting waiting);

    Optional<Waiting> findById(WaitingId id);

    List<Waiting> findByAccountIdAndLive(AccountId account, Integer live);

    Optional<Waiting> findByBookingIdAndState(BookingId booking, WaitingState state);
}
