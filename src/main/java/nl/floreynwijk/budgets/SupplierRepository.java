package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SupplierRepository extends Repository<Supplier, SupplierId> {

    Supplier save(Supplier supplier);

    Optional<Supplier> findById(SupplierId id);
}
