package nl.floreynwijk.places;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface LandlordRepository extends Repository<Landlord, LandlordId> {

    /** A name that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Landlord save(Landlord landlord);

    Optional<Landlord> findById(LandlordId id);

    int count();

    @Query("select count(*) from places_dwelling where landlord_id = :id")
    int countDwellings(LandlordId id);

    /** Removes the landlord unless a dwelling belongs to it, and gives how many landlords went. */
    @Modifying
    @Query(
            "delete from places_landlord where id = :id and not exists (select 1 from places_dwelling where landlord_id = :id)")
    int deleteUnused(LandlordId id);
}
