package nl.floreynwijk.harry;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ListRepository extends Repository<ResponsibilityList, ListId> {

    ResponsibilityList save(ResponsibilityList list);

    Optional<ResponsibilityList> findById(ListId id);

    void deleteById(ListId id);

    /** Locks it: what stands on a draft does not change while it is published or thrown away. */
    @Query("select * from harry_list where id = :id for update")
    Optional<ResponsibilityList> lock(ListId id);
}
