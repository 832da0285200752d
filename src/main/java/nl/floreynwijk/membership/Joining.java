package nl.floreynwijk.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a visitor asks to become a member: a form, a mail with a link, and the board has their application.
 *
 * <p>No answer tells a visitor whether a mail address is known: the mail that goes to it does.
 */
@Service
@RetryOnConflict
@Transactional
public class Joining {

    /** A full community centre shares one connection. */
    static final Limit FORMS_FROM_CONNECTION = new Limit("join-forms-from-connection", 60, Duration.ofMinutes(30));

    static final Limit FORMS_FOR_ADDRESS = new Limit("join-forms-for-address", 5, Duration.ofHours(1));
    static final Limit CONFIRMATIONS = new Limit("join-confirmations-from-connection", 300, Duration.ofMinutes(15));

    private static final String EVERY_DAY = "PT24H";

    private final KindRepository kinds;
    private final JoinFormCheck check;
    private final ConsentTexts consents;
    private final ApplicationRepository applications;
    private final MemberRepository members;
    private final Enrolment enrolment;
    private final JoiningMails mails;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    Joining(
            KindRepository kinds,
            JoinFormCheck check,
            ConsentTexts consents,
            ApplicationRepository applications,
            MemberRepository members,
            Enrolment enrolment,
            JoiningMails mails,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.kinds = kinds;
        this.check = check;
        this.consents = consents;
        this.applications = applications;
        this.members = members;
        this.enrolment = enrolment;
        this.mails = mails;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a form; a mail goes to the address in it, in which the person says that they sent it.
     *
     * @param id made when the form was shown: sending it again is answered as the first time
     * @param connection where the request came from, for the limit
     */
    @PreAuthorize("permitAll()")
    public JoinResult apply(ApplicationId id, JoinForm form, String connection) {
        var wait = limits.exceeded(FORMS_FROM_CONNECTION, connection);
        if (wait.isPresent()) {
            return new JoinResult.TooMany(wait.get());
        }
        var kind = kinds.findById(form.kind()).filter(Kind::isOffered).orElseThrow();
        return switch (check.check(form, kind.party())) {
            case JoinFormCheck.Outcome.Refused(var problems) -> new JoinResult.Refused(problems);
            case JoinFormCheck.Outcome.Checked(var checked) -> take(id, checked);
        };
    }

    private JoinResult take(ApplicationId id, CheckedForm form) {
        var wait = limits.exceeded(FORMS_FOR_ADDRESS, form.person().email().value());
        if (wait.isPresent()) {
            return new JoinResult.TooMany(wait.get());
        }
        if (applications.findById(id).isEmpty()) {
            answer(id, form);
        }
        return new JoinResult.Sent();
    }

    private void answer(ApplicationId id, CheckedForm form) {
        var token = Token.random();
        var application = application(id, form, token);
        var waiting = waiting(application);
        var member = member(application);
        if (waiting.isPresent()) {
            mails.sayThatItWaits(waiting.get(), id);
        } else if (member.isPresent()) {
            mails.sayThatTheyAreMember(member.get(), form.language(), id);
        } else {
            keep(application);
            mails.askToConfirm(application, token);
        }
    }

    private Application application(ApplicationId id, CheckedForm form, Token token) {
        var account = enrolment.holderOf(form.person().email()).orElseGet(AccountId::random);
        return Application.sent(id, account, form, consents.agreedNow(form.consents()), token, clock.instant());
    }

    private void keep(Application application) {
        applications.forgetUnconfirmed(application.person().email());
        try {
            applications.save(application);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return;
        }
        audit.record(MembershipActions.APPLIED, application.id().toString());
    }

    private Optional<Application> waiting(Application wanted) {
        return applications.findByPersonEmail(wanted.person().email()).stream()
                .filter(it -> it.isWaiting() && it.isAlike(wanted))
                .findFirst();
    }

    /** A member who joins with their shop too is somebody else, as far as the register goes. */
    private Optional<Member> member(Application wanted) {
        return members.findByAccount(wanted.account()).stream()
                .filter(it -> it.isOpen() && it.isAlike(wanted))
                .findFirst();
    }

    /** Takes down an application for somebody; whoever is a member or waits already is not taken down again. */
    JoinResult enter(ApplicationId id, JoinForm form) {
        var kind = kinds.findById(form.kind()).filter(Kind::isOffered).orElseThrow();
        return switch (check.check(form, kind.party())) {
            case JoinFormCheck.Outcome.Refused(var problems) -> new JoinResult.Refused(problems);
            case JoinFormCheck.Outcome.Checked(var checked) -> enter(id, checked);
        };
    }

    private JoinResult enter(ApplicationId id, CheckedForm form) {
        if (applications.findById(id).isPresent()) {
            return new JoinResult.Sent();
        }
        var application = application(id, form, Token.random());
        if (waiting(application).isPresent() || member(application).isPresent()) {
            return new JoinResult.Known();
        }
        application.confirm(clock.instant());
        applications.save(application);
        audit.record(MembershipActions.ENTERED, id.toString());
        mails.tellTheBoard(application);
        return new JoinResult.Sent();
    }

    /** What the link leads to; looking does not confirm it. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public ConfirmLink behind(String token, String connection) {
        if (limits.exceeded(CONFIRMATIONS, connection).isPresent()) {
            return new ConfirmLink.Refused();
        }
        return applications
                .findByTokenHash(Application.hash(new Token(token)))
                .map(it -> it.link(clock.instant()))
                .orElseGet(ConfirmLink.Refused::new);
    }

    /** Confirms the mail address; from now on the board sees the application. */
    @PreAuthorize("permitAll()")
    public ConfirmResult confirm(String token, String connection) {
        if (limits.exceeded(CONFIRMATIONS, connection).isPresent()) {
            return new ConfirmResult.Refused();
        }
        return applications
                .findByTokenHash(Application.hash(new Token(token)))
                .map(this::confirm)
                .orElseGet(ConfirmResult.Refused::new);
    }

    private ConfirmResult confirm(Application application) {
        var isNew = !application.isConfirmed();
        var result = application.confirm(clock.instant());
        if (isNew && application.isConfirmed()) {
            applications.save(application);
            audit.record(MembershipActions.CONFIRMED, application.id().toString());
            mails.tellTheBoard(application);
        }
        return result;
    }

    /** Nobody is kept in the books who never said that it was them. */
    @Scheduled(fixedDelayString = EVERY_DAY, initialDelayString = "PT5M")
    void forgetUnconfirmed() {
        applications.forgetUnconfirmedBefore(clock.instant().minus(Application.VALID_FOR));
        applications.forgetRefusedBefore(clock.instant().minus(Application.KEPT_WHEN_REFUSED));
    }
}
