package nl.floreynwijk.blockbudget;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ProxyRepository extends Repository<Proxy, ProxyId> {

    Proxy save(Proxy proxy);

    Optional<Proxy> findById(ProxyId id);

    /** Locks it: whoever ends it and whoever votes by it wait for each other. */
    @Query("select * from blockbudget_proxy where id = :id for update")
    Optional<Proxy> lock(ProxyId id);
}
