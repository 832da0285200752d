package nl.floreynwijk.harry;

import java.time.Clock;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of certificates when their holder leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SkillFollower {

    private final SkillRepository repository;
    private final Memberships memberships;
    private final Clock clock;

    SkillFollower(SkillRepository repository, Memberships memberships, Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Whoever has another membership stays certified. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            withdrawAllOf(left.account());
        }
    }

    private void withdrawAllOf(AccountId account) {
        repository.findByAccountIdAndWithdrawnAtIsNullOrderByValidUntil(account).forEach(it -> {
            it.withdraw(clock.instant());
            repository.save(it);
        });
    }

    @EventListener
    void forget(AccountErased erased) {
        repository.deleteByAccountId(erased.account());
    }
}
