package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a membership ends: by the member, who has a week to think better of it, or by the board, with a reason.
 *
 * <p>The account stays, so that whoever left can still download what is known about them; what it could do goes.
 */
@Service
@RetryOnConflict
@Transactional
public class Leaving {

    /** For how many days somebody who asked to leave may think better of it. */
    public static final int COOLING_OFF_DAYS = 7;

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = Course.LONGEST_REASON;

    /** What goes with the membership; who is employed by the co-operative, or funds it, need not be a member. */
    private static final Set<Role> ROLES_OF_MEMBERS =
            Set.of(Role.MEMBER, Role.GARDENER, Role.PARADE_ORGANISER, Role.TREASURER, Role.BOARD);

    private final MemberRepository repository;
    private final LeavingQueries queries;
    private final List<LeavingEffect> effects;
    private final SearchWords words;
    private final LeavingMails mails;
    private final CurrentAccount currentAccount;
    private final Enrolment enrolment;
    private final AuditTrail audit;
    private final AsPortal asPortal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaving(
            MemberRepository repository,
            LeavingQueries queries,
            List<LeavingEffect> effects,
            SearchWords words,
            LeavingMails mails,
            CurrentAccount currentAccount,
            Enrolment enrolment,
            AuditTrail audit,
            AsPortal asPortal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.effects = effects;
        this.words = words;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.enrolment = enrolment;
        this.audit = audit;
        this.asPortal = asPortal;
        this.events = events;
        this.clock = clock;
    }

    /** What leaving means for the member, sentence by sentence: their vote, shifts, stalls, balance. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<String> effectsFor(MemberId id, Locale language) {
        if (!queries.isOpen(id, currentAccount.id())) {
            throw notTheirOwn();
        }
        return effects.stream()
                .flatMap(effect -> effect.of(id, language).stream())
                .toList();
    }

    /** Asks to leave; a week later it is so. Whoever does not pay yet has nothing to wait for. */
    @PreAuthorize("isAuthenticated()")
    public LeavingResult ask(MemberId id) {
        var member = own(id);
        if (!member.isActive()) {
            end(member, null);
            return new LeavingResult.Left();
        }
        var planned = member.course().leavingDay();
        if (planned.isPresent()) {
            return new LeavingResult.Leaving(planned.get());
        }
        var day = DutchTime.day(clock.instant()).plusDays(COOLING_OFF_DAYS);
        member.askToLeave(clock.instant(), day);
        repository.save(member);
        audit.record(MembershipActions.LEAVING_ASKED, id.toString());
        mails.confirm(member, day);
        return new LeavingResult.Leaving(day);
    }

    /** Thinks better of it. */
    @PreAuthorize("isAuthenticated()")
    public LeavingResult stay(MemberId id) {
        var member = own(id);
        if (member.course().leavingDay().isPresent()) {
            member.stay();
            repository.save(member);
            audit.record(MembershipActions.LEAVING_WITHDRAWN, id.toString());
            mails.welcomeBack(member);
        }
        return new LeavingResult.Staying();
    }

    /** Ends somebody's membership at once: they died, they moved away, they were expelled. They are told by mail. */
    @RolesAllowed(Roles.BOARD)
    public LeavingResult end(MemberId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new LeavingResult.NoReason();
        }
        var member = repository.findById(id).orElseThrow();
        if (member.isOpen()) {
            end(member, why);
        }
        return new LeavingResult.Left();
    }

    /** Every night, whoever asked to leave a week ago has left. */
    @Scheduled(cron = "0 5 0 * * *", zone = DutchTime.ZONE)
    void letGo() {
        asPortal.run(() -> queries.leavingBy(DutchTime.day(clock.instant())).stream()
                .flatMap(id -> Stream.ofNullable(repository.findById(id).orElse(null)))
                .filter(Member::isOpen)
                .forEach(member -> end(member, null)));
    }

    private void end(Member member, @Nullable String reason) {
        member.end(DutchTime.day(clock.instant()), reason);
        repository.save(member);
        words.rewrite(member);
        if (repository.findByAccount(member.account()).stream().noneMatch(Member::isActive)) {
            ROLES_OF_MEMBERS.forEach(role -> enrolment.take(member.account(), role));
        }
        audit.record(MembershipActions.LEFT, member.id().toString());
        mails.sayGoodbye(member);
        events.publishEvent(new MemberLeft(member.id(), member.account()));
    }

    /** An id of somebody else opens nothing. */
    private Member own(MemberId id) {
        return repository
                .findById(id)
                .filter(member -> member.account().equals(currentAccount.id()) && member.isOpen())
                .orElseThrow(Leaving::notTheirOwn);
    }

    private static AccessDeniedException notTheirOwn() {
        return new AccessDeniedException("Not their own membership");
    }
}
