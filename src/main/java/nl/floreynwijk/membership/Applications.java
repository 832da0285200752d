package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people asked who want to become a member, and what the board decides about it. */
@Service
@RetryOnConflict
@Transactional
public class Applications {

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = Verdict.LONGEST_REASON;

    private final ApplicationRepository repository;
    private final ApplicationQueries queries;
    private final Joining joining;
    private final Admission admission;
    private final JoiningMails mails;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Applications(
            ApplicationRepository repository,
            ApplicationQueries queries,
            Joining joining,
            Admission admission,
            JoiningMails mails,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.joining = joining;
        this.admission = admission;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for a decision, the oldest first, with what stands out in each: at most 100. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<ApplicationSummary> waiting() {
        return queries.waiting();
    }

    /**
     * Takes down what somebody says who is at the desk or on the phone, or wrote on paper. The board sees it at once:
     * that it is them, whoever takes it down has seen.
     *
     * @param id made when the form was shown: sending it again changes nothing
     */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    public JoinResult enter(ApplicationId id, JoinForm form) {
        return joining.enter(id, form);
    }

    /** Lets somebody in. Their membership starts now, or when what it costs has been paid or waived. */
    @RolesAllowed(Roles.BOARD)
    public DecisionResult approve(ApplicationId id) {
        return decide(
                id,
                application -> application.approve(currentAccount.find(), clock.instant())
                        ? admit(application, MembershipActions.APPROVED, "")
                        : answerTo(application));
    }

    /**
     * Lets somebody in as another kind than they asked to be, such as a supporter who lives outside the neighbourhood:
     * a kind that is offered to the likes of them and gives no vote. The mail tells them.
     */
    @RolesAllowed(Roles.BOARD)
    public DecisionResult approveAs(ApplicationId id, KindCode kind) {
        return decide(id, application -> admission
                .kind(kind)
                .filter(application::mayBecome)
                .map(other -> approveAs(application, other))
                .orElseGet(() -> new DecisionResult.NotThatKind(application.name())));
    }

    private DecisionResult approveAs(Application application, Kind other) {
        return application.approveAs(other, currentAccount.find(), clock.instant())
                ? admit(
                        application,
                        MembershipActions.APPROVED_OTHERWISE,
                        "kind=" + other.code().value())
                : answerTo(application);
    }

    private DecisionResult decide(ApplicationId id, Function<Application, DecisionResult> decision) {
        return repository
                .findById(id)
                .<DecisionResult>map(application -> admission.isMemberAlready(application)
                        ? new DecisionResult.MemberAlready(application.name())
                        : decision.apply(application))
                .orElseGet(DecisionResult.Gone::new);
    }

    private DecisionResult admit(Application application, AuditAction action, String detail) {
        repository.save(application);
        audit.record(action, application.id().toString(), detail);
        return admission.admit(application);
    }

    /** Refuses somebody, who gets the reason by mail and may apply again. */
    @RolesAllowed(Roles.BOARD)
    public DecisionResult refuse(ApplicationId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new DecisionResult.NoReason();
        }
        var found = repository.findById(id);
        if (found.isEmpty()) {
            return new DecisionResult.Gone();
        }
        var application = found.get();
        if (!application.refuse(currentAccount.find(), why, clock.instant())) {
            return answerTo(application);
        }
        repository.save(application);
        audit.record(MembershipActions.REFUSED, id.toString());
        mails.refuse(application, why);
        return new DecisionResult.Refused(application.name());
    }

    private static DecisionResult answerTo(Application application) {
        return application
                .verdict()
                .<DecisionResult>map(it -> new DecisionResult.DecidedAlready(application.name(), it.decision()))
                .orElseGet(DecisionResult.Gone::new);
    }
}
