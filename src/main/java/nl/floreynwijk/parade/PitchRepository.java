package nl.floreynwijk.parade;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PitchRepository extends Repository<Pitch, PitchId> {

    Pitch save(Pitch pitch);

    Optional<Pitch> findById(PitchId id);

    List<Pitch> findByEditionId(EditionId edition);

    void delete(Pitch pitch);

    List<Pitch> findByIdIn(Collection<PitchId> ids);
}
