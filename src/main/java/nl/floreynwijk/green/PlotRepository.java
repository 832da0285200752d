package nl.floreynwijk.green;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PlotRepository extends Repository<Plot, PlotId> {

    Plot save(Plot plot);

    Optional<Plot> findById(PlotId id);

    /** Locks it: it does not end while work is planned there. */
    @Query("select * from green_plot where id = :id for update")
    Optional<Plot> lock(PlotId id);
}
