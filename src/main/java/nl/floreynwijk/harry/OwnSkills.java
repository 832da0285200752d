package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For what a member is certified, for their own eyes. */
@Service
@InArea("harry")
@RolesAllowed(Roles.MEMBER)
@Transactional(readOnly = true)
public class OwnSkills {

    private final SkillRepository repository;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    OwnSkills(SkillRepository repository, CurrentAccount currentAccount, Clock clock) {
        this.repository = repository;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Theirs that were not withdrawn, at most one for each kind of work: those that end first on top. */
    public List<OwnSkill> mine() {
        var today = DutchTime.day(clock.instant());
        return repository.findByAccountIdAndWithdrawnAtIsNullOrderByValidUntil(currentAccount.id()).stream()
                .map(it -> it.own(today))
                .toList();
    }
}
