package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.places.Address;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the board and the desk put right what the register holds about a member. */
@Service
@RetryOnConflict
@Transactional
public class Corrections {

    private final MemberRepository repository;
    private final AddressCheck addresses;
    private final SearchWords words;
    private final Enrolment enrolment;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Corrections(
            MemberRepository repository,
            AddressCheck addresses,
            SearchWords words,
            Enrolment enrolment,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.addresses = addresses;
        this.words = words;
        this.enrolment = enrolment;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a member's name, phone, address or place in the shopkeepers' association right. The address they have was
     * wrong from the day they came to live there: whoever moves tells so themselves. An address that somebody else puts
     * right is confirmed by that; nobody confirms their own.
     *
     * @param seenVersion the version that was corrected
     */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public MemberCorrectionResult correct(MemberId id, MemberCorrection wanted, int seenVersion) {
        var member = repository.findById(id).orElseThrow();
        if (member.isNewerThan(seenVersion)) {
            return new MemberCorrectionResult.ChangedMeanwhile();
        }
        if (!member.isOpen()) {
            return new MemberCorrectionResult.Ended();
        }
        if (wanted.associationSince()
                .filter(it -> it.isAfter(DutchTime.day(clock.instant())))
                .isPresent()) {
            return new MemberCorrectionResult.NotYet();
        }
        var problems = problemsIn(wanted, member.isPerson());
        return switch (addresses.check(wanted.address())) {
            case AddressCheck.Outcome.Refused(var wrong) -> {
                problems.addAll(wrong);
                yield new MemberCorrectionResult.Refused(List.copyOf(problems));
            }
            case AddressCheck.Outcome.Checked checked ->
                problems.isEmpty()
                        ? correct(member, wanted, checked.address())
                        : new MemberCorrectionResult.Refused(List.copyOf(problems));
        };
    }

    private static Set<JoinProblem> problemsIn(MemberCorrection wanted, boolean person) {
        var problems = EnumSet.noneOf(JoinProblem.class);
        if (!person && !Organisation.isName(wanted.organisation())) {
            problems.add(JoinProblem.NO_ORGANISATION);
        }
        if (!PersonName.isGiven(wanted.givenName())) {
            problems.add(JoinProblem.NO_GIVEN_NAME);
        }
        if (!PersonName.isFamily(wanted.familyName())) {
            problems.add(JoinProblem.NO_FAMILY_NAME);
        }
        if (!wanted.phone().isBlank() && PhoneNumber.parse(wanted.phone()).isEmpty()) {
            problems.add(JoinProblem.NOT_A_PHONE_NUMBER);
        }
        return problems;
    }

    private MemberCorrectionResult correct(Member member, MemberCorrection wanted, Address address) {
        var name = new PersonName(wanted.givenName(), wanted.familyName());
        var phone = PhoneNumber.parse(wanted.phone());
        var home = member.home().map(Residence::movedIn).orElseGet(() -> DutchTime.day(clock.instant()));
        var done = new ArrayList<AuditAction>();
        if (member.rename(name)) {
            enrolment.rename(member.account(), name.full());
            done.add(MembershipActions.RENAMED);
        }
        if (member.reachAt(phone)) {
            done.add(MembershipActions.PHONE_CHANGED);
        }
        if (!member.isPerson() && member.called(wanted.organisation(), wanted.associationSince())) {
            done.add(MembershipActions.ORGANISATION_CHANGED);
        }
        if (member.correctHome(seen(member, addresses.residence(member.isPerson(), address, home)))) {
            done.add(MembershipActions.ADDRESS_CORRECTED);
        }
        if (!done.isEmpty()) {
            repository.save(member);
            words.rewrite(member);
            done.forEach(it -> audit.record(it, member.id().toString()));
        }
        return new MemberCorrectionResult.Corrected(member.name());
    }

    private Residence seen(Member member, Residence home) {
        return member.account().equals(currentAccount.id()) ? home.told() : home;
    }
}
