package nl.floreynwijk.harry;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, ReviewId> {

    Review save(Review review);

    Optional<Review> findById(ReviewId id);
}
