package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GrantRepository extends Repository<Grant, GrantId> {

    Grant save(Grant grant);

    Optional<Grant> findById(GrantId id);
}
