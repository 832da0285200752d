package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.repository.Repository;

interface ListingRepository extends Repository<Listing, ListingId> {

    Listing save(Listing listing);

    Optional<Listing> findById(ListingId id);

    Optional<Listing> findByAccountId(AccountId account);

    void deleteByAccountId(AccountId account);
}
