package nl.floreynwijk.harry;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import nl.floreynwijk.membership.NumberedMember;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is certified for what, as the office writes it down from originals it saw. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class Skills {

    /** The most that one list holds. */
    public static final int MOST = 500;

    /** What ends within so many days ends soon. */
    public static final int SOON = 30;

    private final SkillRepository repository;
    private final Memberships memberships;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Skills(
            SkillRepository repository,
            Memberships memberships,
            Contacts contacts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is looked for and was not withdrawn, those that end first on top. Names are looked for among the first
     * {@link #MOST} for the work and the days asked for.
     */
    @Transactional(readOnly = true)
    public SkillPage list(SkillSearch search) {
        var last = search.onlyEnding() ? today().plusDays(SOON) : null;
        var found = repository.live(search.certificate().orElse(null), last, MOST + 1);
        var holders = memberships
                .having(found.stream().map(Skill::account).distinct().toList())
                .stream()
                .collect(toMap(NumberedMember::account, it -> it));
        var seers =
                contacts.namesOf(found.stream().map(Skill::seenBy).distinct().toList());
        var meant = found.stream()
                .limit(MOST)
                .map(it -> summary(it, holders, seers))
                .filter(it -> search.means(it.holder()))
                .toList();
        return new SkillPage(meant, found.size() > MOST);
    }

    private SkillSummary summary(Skill skill, Map<AccountId, NumberedMember> holders, Map<AccountId, String> seers) {
        return new SkillSummary(
                skill.id(),
                Optional.ofNullable(holders.get(skill.account())),
                skill.plan(),
                skill.daysLeft(today()),
                skill.seenOn(),
                Optional.ofNullable(seers.get(skill.seenBy())),
                skill.version());
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** What the member with this number is called, so that whoever types it sees whom; empty when there is none now. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(int memberNumber) {
        return memberships.numbered(memberNumber).map(NamedMember::name);
    }

    /** Writes down that a member is certified: whoever does so saw the original. */
    public SkillResult register(int memberNumber, SkillPlan plan) {
        var problems = plan.problems(today());
        if (!problems.isEmpty()) {
            return new SkillResult.Refused(problems);
        }
        var holder = memberships.numbered(memberNumber).map(NamedMember::account);
        return holder.isEmpty() ? new SkillResult.NoSuchMember() : register(holder.get(), plan);
    }

    private SkillResult register(AccountId holder, SkillPlan plan) {
        var held = repository.findByAccountIdAndCertificateAndWithdrawnAtIsNull(holder, plan.certificate());
        if (held.isPresent()) {
            return new SkillResult.HeldAlready(held.get().validUntil());
        }
        save(Skill.seen(holder, plan, currentAccount.id(), clock.instant()), HarryActions.SKILL_REGISTERED);
        return new SkillResult.Kept();
    }

    private void save(Skill skill, AuditAction action) {
        try {
            repository.save(skill);
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("Registered at the same moment", somebodyElse);
        }
        audit.record(action, skill.id().toString());
    }

    /**
     * Writes down what stands on a newer original for the same work, in the place of what was there.
     *
     * @param seenVersion the version on which somebody decided
     * @throws IllegalArgumentException when it is for other work
     */
    public SkillResult renew(SkillId id, SkillPlan plan, int seenVersion) {
        var problems = plan.problems(today());
        if (!problems.isEmpty()) {
            return new SkillResult.Refused(problems);
        }
        var skill = repository.findById(id).filter(it -> !it.isWithdrawn() && it.version() == seenVersion);
        if (skill.isEmpty()) {
            return new SkillResult.ChangedMeanwhile();
        }
        skill.get().renew(plan, currentAccount.id(), clock.instant());
        save(skill.get(), HarryActions.SKILL_RENEWED);
        return new SkillResult.Kept();
    }

    /** It counts no longer from now on: it turned out false, or whoever issued it took it back. */
    public WithdrawSkillResult withdraw(SkillId id) {
        var skill = repository.findById(id).filter(it -> !it.isWithdrawn());
        if (skill.isEmpty()) {
            return new WithdrawSkillResult.GoneAlready();
        }
        skill.get().withdraw(clock.instant());
        save(skill.get(), HarryActions.SKILL_WITHDRAWN);
        return new WithdrawSkillResult.Withdrawn();
    }
}
