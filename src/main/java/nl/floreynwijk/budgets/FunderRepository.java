package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface FunderRepository extends Repository<Funder, FunderId> {

    /** A name that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Funder save(Funder funder);

    Optional<Funder> findById(FunderId id);

    int count();
}
