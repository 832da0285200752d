package nl.floreynwijk.harry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody is certified for a kind of work until a day. The office saw the original; of the document itself nothing is
 * kept.
 */
@Table("harry_skill")
class Skill {

    @Id
    private final SkillId id;

    private final AccountId accountId;
    private final Certificate certificate;
    private String number;
    private String issuer;
    private LocalDate validUntil;
    private AccountId seenBy;
    private Instant seenAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a skill from its row. */
    Skill(
            SkillId id,
            AccountId accountId,
            Certificate certificate,
            String number,
            String issuer,
            LocalDate validUntil,
            AccountId seenBy,
            Instant seenAt) {
        this.id = id;
        this.accountId = accountId;
        this.certificate = certificate;
        this.number = number;
        this.issuer = issuer;
        this.validUntil = validUntil;
        this.seenBy = seenBy;
        this.seenAt = seenAt;
    }

    /** Somebody of the office saw the original. */
    static Skill seen(AccountId holder, SkillPlan plan, AccountId by, Instant now) {
        requireSound(plan, now);
        return new Skill(
                SkillId.random(), holder, plan.certificate(), plan.number(), plan.issuer(), plan.validUntil(), by, now);
    }

    private static void requireSound(SkillPlan plan, Instant now) {
        var problems = plan.problems(DutchTime.day(now));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not a certificate: " + problems);
        }
    }

    /** Somebody of the office saw the original of a newer one for the same work. */
    void renew(SkillPlan plan, AccountId by, Instant now) {
        requireSound(plan, now);
        if (plan.certificate() != certificate) {
            throw new IllegalArgumentException(certificate + " is not renewed by " + plan.certificate());
        }
        if (isWithdrawn()) {
            throw new IllegalStateException("What was withdrawn is registered anew");
        }
        number = plan.number();
        issuer = plan.issuer();
        validUntil = plan.validUntil();
        seenBy = by;
        seenAt = now;
    }

    /** Counts no longer, whatever day it was valid until. */
    void withdraw(Instant now) {
        if (!isWithdrawn()) {
            withdrawnAt = now;
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    SkillId id() {
        return id;
    }

    AccountId account() {
        return accountId;
    }

    Certificate certificate() {
        return certificate;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    AccountId seenBy() {
        return seenBy;
    }

    LocalDate seenOn() {
        return DutchTime.day(seenAt);
    }

    int version() {
        return version == null ? 0 : version;
    }

    SkillPlan plan() {
        return new SkillPlan(certificate, number, issuer, validUntil);
    }

    /** As its holder sees it. */
    OwnSkill own(LocalDate today) {
        return new OwnSkill(plan(), daysLeft(today), seenOn());
    }

    /** How many days it holds after today: 0 on its last one, less than that when it ended. */
    int daysLeft(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, validUntil));
    }
}
