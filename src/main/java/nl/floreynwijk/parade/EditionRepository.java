package nl.floreynwijk.parade;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, EditionId> {

    Edition save(Edition edition);

    Optional<Edition> findById(EditionId id);
}
