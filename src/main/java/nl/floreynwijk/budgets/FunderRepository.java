package nl.floreynwijk.budgets;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FunderRepository extends Repository<Funder, FunderId> {

    Funder save(Funder funder);

    Optional<Funder> findById(FunderId id);

    int count();
}
