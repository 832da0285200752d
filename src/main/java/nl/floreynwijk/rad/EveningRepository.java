package nl.floreynwijk.rad;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface EveningRepository extends Repository<Evening, EveningId> {

    Evening save(Evening evening);

    Optional<Evening> findById(EveningId id);

    Optional<Evening> findByCode(String code);

    Optional<Evening> findByScreen(ScreenKey screen);

    /** Locks it: whoever opens, starts again or ends it does so after the other. */
    @Query("select * from rad_evening where id = :id for update")
    Optional<Evening> lock(EveningId id);
}
