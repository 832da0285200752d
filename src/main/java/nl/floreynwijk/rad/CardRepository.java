package nl.floreynwijk.rad;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface CardRepository extends Repository<Card, CardId> {

    Card save(Card card);

    Optional<Card> findById(CardId id);

    List<Card> findByEveningIdOrderByNumber(EveningId evening);

    void delete(Card card);

    @Query("select coalesce(max(number), 0) from rad_card where evening_id = :evening")
    int lastNumber(EveningId evening);
}
