package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface SupplierRepository extends Repository<Supplier, SupplierId> {

    /** A name that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Supplier save(Supplier supplier);

    Optional<Supplier> findById(SupplierId id);
}
