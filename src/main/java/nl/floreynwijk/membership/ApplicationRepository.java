package nl.floreynwijk.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.EmailAddress;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface ApplicationRepository extends Repository<Application, ApplicationId> {

    /** A form that was sent twice is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Application save(Application application);

    Optional<Application> findById(ApplicationId id);

    Optional<Application> findByTokenHash(String hash);

    List<Application> findByPersonEmail(EmailAddress email);

    /** Forgets the forms of this address that were never confirmed, or a later one would not be the only one. */
    @Modifying
    @Query("delete from membership_application where email = :email and confirmed_at is null")
    void forgetUnconfirmed(EmailAddress email);

    @Modifying
    @Query("delete from membership_application where confirmed_at is null and sent_at < :before")
    int forgetUnconfirmedBefore(Instant before);

    @Modifying
    @Query("delete from membership_application where decision = 'REFUSED' and decided_at < :before")
    int forgetRefusedBefore(Instant before);
}
