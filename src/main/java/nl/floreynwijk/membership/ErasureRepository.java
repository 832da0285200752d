package nl.floreynwijk.membership;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface ErasureRepository extends Repository<Erasure, ErasureId> {

    /** Asked twice at once is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Erasure save(Erasure erasure);

    Optional<Erasure> findById(ErasureId id);

    List<Erasure> findByAccountAndClosedAtIsNull(AccountId account);
}
