package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<Request, RequestId> {

    Request save(Request request);

    Optional<Request> findById(RequestId id);

    /** Locks it: offers, messages and whom it reached do not change while somebody decides on it. */
    @Query("select * from harry_request where id = :id for update")
    Optional<Request> lock(RequestId id);

    @Query("select * from harry_request where asked_by = :account")
    List<Request> findByAskedBy(AccountId account);

    List<Request> findByHelperId(AccountId account);
}
