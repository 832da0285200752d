package nl.floreynwijk.workgroups;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface WorkGroupRepository extends Repository<WorkGroup, WorkGroupId> {

    WorkGroup save(WorkGroup group);

    Optional<WorkGroup> findById(WorkGroupId id);

    /** Locks it: whoever takes part, or ends it, does so after the other. */
    @Query("select * from workgroups_group where id = :id for update")
    Optional<WorkGroup> lock(WorkGroupId id);
}
