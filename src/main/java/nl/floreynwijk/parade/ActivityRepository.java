package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, ActivityId> {

    Activity save(Activity activity);

    Optional<Activity> findById(ActivityId id);

    List<Activity> findByEditionIdOrderByDayAscStartsAtAscTitleAsc(EditionId edition);

    void deleteById(ActivityId id);
}
