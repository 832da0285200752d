package nl.floreynwijk.parade;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PitchRepository extends Repository<Pitch, PitchId> {

    Pitch save(Pitch pitch);

    Optional<Pitch> findById(PitchId id);

    List<Pitch> findByEditionId(EditionId edition);

    void delete(Pitch pitch);

    List<Pitch> findByIdIn(Collection<PitchId> ids);

    /** The same, which nobody blocks, changes or removes until this transaction is over; others may read them likewise. */
    @Query("select * from parade_pitch where id in (:ids) lock in share mode")
    List<Pitch> keepByIdIn(Collection<PitchId> ids);
}
