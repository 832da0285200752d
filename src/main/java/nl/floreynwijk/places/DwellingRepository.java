package nl.floreynwijk.places;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface DwellingRepository extends Repository<Dwelling, DwellingId> {

    /** A door that is known already, or a block that is gone, is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DataIntegrityViolationException.class)
    Dwelling save(Dwelling dwelling);

    Optional<Dwelling> findById(DwellingId id);
}
