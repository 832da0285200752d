package nl.floreynwijk.membership;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface MemberRepository extends Repository<Member, MemberId> {

    Member save(Member member);

    /** Several queries, which have to see the same moment. */
    @Transactional(readOnly = true)
    Optional<Member> findById(MemberId id);

    @Transactional(readOnly = true)
    List<Member> findByAccount(AccountId account);
}
