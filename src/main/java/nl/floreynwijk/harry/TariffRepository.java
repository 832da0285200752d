package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.places.LandlordId;
import org.springframework.data.repository.Repository;

interface TariffRepository extends Repository<Tariff, TariffId> {

    Tariff save(Tariff tariff);

    Optional<Tariff> findById(TariffId id);

    List<Tariff> findByLandlordIdAndCover(LandlordId landlord, Cover cover);

    void deleteById(TariffId id);
}
