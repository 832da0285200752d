package nl.floreynwijk.parade;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SeriesRepository extends Repository<Series, SeriesId> {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);

    List<Series> findAll();
}
