package nl.floreynwijk.green;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlacementRepository extends Repository<Placement, PlacementId> {

    Placement save(Placement placement);

    Optional<Placement> findById(PlacementId id);
}
