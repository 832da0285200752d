package nl.floreynwijk.green;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ToolRepository extends Repository<Tool, ToolId> {

    Tool save(Tool tool);

    Optional<Tool> findById(ToolId id);

    /** Locks it: how many pieces are needed when does not change while somebody decides on it. */
    @Query("select * from green_tool where id = :id for update")
    Optional<Tool> lock(ToolId id);
}
