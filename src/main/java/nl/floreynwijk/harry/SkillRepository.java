package nl.floreynwijk.harry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<Skill, SkillId> {

    Skill save(Skill skill);

    Optional<Skill> findById(SkillId id);

    Optional<Skill> findByAccountIdAndCertificateAndWithdrawnAtIsNull(AccountId account, Certificate certificate);

    List<Skill> findByAccountIdAndWithdrawnAtIsNullOrderByValidUntil(AccountId account);

    void deleteByAccountId(AccountId account);

    /** Those that count or ended, in the order in which they end: for this work, and ending by this day, where one is given. */
    @Query("""
            select * from harry_skill
            where withdrawn_at is null
                and (:certificate is null or certificate = :certificate)
                and (:last is null or valid_until <= :last)
            order by valid_until, id limit :most
            """)
    List<Skill> live(@Nullable Certificate certificate, @Nullable LocalDate last, int most);

    /** Those that end between these days, both included, in that order. */
    @Query("""
            select * from harry_skill
            where withdrawn_at is null and valid_until between :first and :last
            order by valid_until, id limit :most
            """)
    List<Skill> ending(LocalDate first, LocalDate last, int most);
}
