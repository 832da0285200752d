package nl.floreynwijk.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface MandateRepository extends Repository<Mandate, MandateId> {

    Mandate save(Mandate mandate);

    @Transactional(readOnly = true)
    Optional<Mandate> findById(MandateId id);

    @Transactional(readOnly = true)
    List<Mandate> findByGiverAndEndedAtIsNull(AccountId giver);

    @Transactional(readOnly = true)
    List<Mandate> findByHolderAndEndedAtIsNull(AccountId holder);

    /** What was offered to an address and never accepted. */
    @Transactional(readOnly = true)
    List<Mandate> findByAddressAndHolderIsNull(EmailAddress address);

    void delete(Mandate mandate);

    @Transactional(readOnly = true)
    List<Mandate> findByEndsOnBeforeAndEndedAtIsNull(LocalDate day);
}
