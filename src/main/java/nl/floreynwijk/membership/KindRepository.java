package nl.floreynwijk.membership;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface KindRepository extends Repository<Kind, KindCode> {

    /** A name that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Kind save(Kind kind);

    Optional<Kind> findById(KindCode code);

    int count();
}
