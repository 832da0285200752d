package nl.floreynwijk.membership;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KindRepository extends Repository<Kind, KindCode> {

    Kind save(Kind kind);

    Optional<Kind> findById(KindCode code);

    int count();
}
