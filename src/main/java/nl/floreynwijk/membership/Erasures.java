package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes everything about a person out of the portal, when they are no member any more. It takes two people.
 *
 * <p>A number, the dates of the membership and what was agreed stay, without a name; balances are never touched. Backups
 * made before still hold the person until they are thrown away.
 */
@Service
@RetryOnConflict
@Transactional
public class Erasures {

    private static final int MOST = 100;

    /** With these, and none, somebody has no office. */
    private static final Set<Role> NO_OFFICE = Set.of(Role.MEMBER, Role.RESIDENT);

    private final ErasureRepository repository;
    private final MemberRepository members;
    private final SearchWords words;
    private final Enrolment enrolment;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Erasures(
            ErasureRepository repository,
            MemberRepository members,
            SearchWords words,
            Enrolment enrolment,
            Contacts contacts,
            CurrentAccount currentAccount,
            JdbcClient database,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.words = words;
        this.enrolment = enrolment;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks to erase whoever is signed in; the board confirms. */
    @PreAuthorize("isAuthenticated()")
    @NotWhileActing
    public ErasureResult askForMyself() {
        return ask(currentAccount.id());
    }

    /** Asks to erase somebody who left; somebody else of the board confirms. */
    @RolesAllowed(Roles.BOARD)
    public ErasureResult ask(MemberId id) {
        return ask(members.findById(id).orElseThrow().account());
    }

    private ErasureResult ask(AccountId account) {
        var refusal = refusal(account);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (repository.findByAccountAndClosedAtIsNull(account).isEmpty()) {
            keep(Erasure.asked(account, currentAccount.id(), clock.instant()));
        }
        return new ErasureResult.Asked();
    }

    private void keep(Erasure erasure) {
        try {
            repository.save(erasure);
            audit.record(MembershipActions.ERASURE_ASKED, erasure.account().toString());
        } catch (DuplicateKeyException askedTwiceAtOnce) {
            // It is asked, and once is enough
        }
    }

    private Optional<ErasureResult> refusal(AccountId account) {
        if (members.findByAccount(account).stream().anyMatch(Member::isOpen)) {
            return Optional.of(new ErasureResult.StillMember());
        }
        return NO_OFFICE.containsAll(enrolment.rolesOf(account))
                ? Optional.empty()
                : Optional.of(new ErasureResult.StillInOffice());
    }

    /** Who waits to be erased, the longest waiting first: at most 100. */
    @RolesAllowed(Roles.BOARD)
    @Transactional(readOnly = true)
    public List<ErasureSummary> waiting() {
        var waiting = database.sql("""
                        select e.id, e.account_id, e.asked_by, e.asked_at,
                            concat(m.given_name, ' ', m.family_name) as name
                        from membership_erasure e
                        left join membership_member m on m.id = (
                            select n.id from membership_member n where n.account_id = e.account_id
                            order by n.admitted_at desc limit 1)
                        where e.closed_at is null
                        order by e.asked_at
                        limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new Waiting(
                        new ErasureId(row.getObject("id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        name(row),
                        new AccountId(row.getObject("asked_by", UUID.class)),
                        row.getObject("asked_at", Instant.class)))
                .list();
        var askers = contacts.namesOf(waiting.stream().map(Waiting::askedBy).toList());
        return waiting.stream()
                .map(it -> it.summary(askers, currentAccount.id()))
                .toList();
    }

    private record Waiting(ErasureId id, AccountId account, String name, AccountId askedBy, Instant askedAt) {

        ErasureSummary summary(Map<AccountId, String> askers, AccountId reader) {
            var themselves = askedBy.equals(account);
            return new ErasureSummary(
                    id,
                    name,
                    themselves,
                    Optional.ofNullable(askers.get(askedBy)).filter(_ -> !themselves),
                    !askedBy.equals(reader),
                    askedAt);
        }
    }

    /** Whoever never was a member has an account only. */
    private String name(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return name == null
                ? contacts.of(new AccountId(row.getObject("account_id", UUID.class)))
                        .map(Contact::name)
                        .orElse("–")
                : name;
    }

    /** Erases a person, whom somebody else asked to erase. */
    @RolesAllowed(Roles.BOARD)
    public ErasureResult confirm(ErasureId id) {
        var found = repository.findById(id).filter(Erasure::isOpen);
        if (found.isEmpty()) {
            return new ErasureResult.Gone();
        }
        var erasure = found.get();
        if (!erasure.mayConfirm(currentAccount.id())) {
            return new ErasureResult.AskedByYourself();
        }
        var refusal = refusal(erasure.account());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        erasure.confirm(currentAccount.id(), clock.instant());
        repository.save(erasure);
        erase(erasure.account());
        return new ErasureResult.Erased();
    }

    private void erase(AccountId account) {
        var memberships = members.findByAccount(account);
        forgetApplications(account, memberships);
        memberships.forEach(member -> {
            member.erase();
            members.save(member);
            words.rewrite(member);
            forgetWaiver(member.id());
            audit.record(MembershipActions.ERASED, member.id().toString());
        });
        enrolment.erase(account);
    }

    /** One that was refused before holds another account, which never came to be, and the same address. */
    private void forgetApplications(AccountId account, List<Member> memberships) {
        var addresses =
                memberships.stream().map(it -> it.person().email().value()).toList();
        database.sql("delete from membership_application where account_id = :account or email in (:addresses)")
                .param("account", account.value())
                .param("addresses", addresses.isEmpty() ? List.of("") : addresses)
                .update();
    }

    /** Why somebody need not pay is about them too. */
    private void forgetWaiver(MemberId id) {
        database.sql("update membership_due set waive_reason = null where member_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Keeps somebody after all. */
    @RolesAllowed(Roles.BOARD)
    public ErasureResult withdraw(ErasureId id) {
        repository.findById(id).filter(Erasure::isOpen).ifPresent(erasure -> {
            erasure.withdraw(currentAccount.id(), clock.instant());
            repository.save(erasure);
            audit.record(MembershipActions.ERASURE_WITHDRAWN, erasure.account().toString());
        });
        return new ErasureResult.Gone();
    }
}
