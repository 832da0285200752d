package nl.floreynwijk.harry;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import org.springframework.stereotype.Component;

/** Which side of a job whoever is signed in is on. */
@Component
class Parties {

    private final RequestRepository repository;
    private final Matching matching;
    private final CurrentAccount currentAccount;

    Parties(RequestRepository repository, Matching matching, CurrentAccount currentAccount) {
        this.repository = repository;
        this.matching = matching;
        this.currentAccount = currentAccount;
    }

    AccountId me() {
        return currentAccount.id();
    }

    boolean isOffice() {
        return currentAccount.has(Role.COORDINATOR) || currentAccount.has(Role.BOARD);
    }

    /** Their own side before what they see because of their office; empty when it is not for them. */
    Optional<Side> sideOf(JobRow job) {
        if (job.asker().filter(me()::equals).isPresent()) {
            return Optional.of(Side.ASKER);
        }
        if (job.agreement().flatMap(Agreement::helper).filter(me()::equals).isPresent()) {
            return Optional.of(Side.HELPER);
        }
        if (job.reachesReader() && job.state() == RequestState.OPEN) {
            return Optional.of(Side.ASKED);
        }
        return Optional.of(job.outside().isPresent() ? Side.ASKER : Side.OFFICE).filter(_ -> isOffice());
    }

    /** Holds a request of their own, or of somebody for whom the office speaks; empty when it is not theirs. */
    Optional<Request> lockAsAsker(RequestId id) {
        return repository.lock(id).filter(this::isAsker);
    }

    /** Whoever may do it themselves does not also choose for somebody without an account. */
    boolean isAsker(Request request) {
        return request.isFor(me())
                || (request.isFromOutside()
                        && isOffice()
                        && !isHelper(request)
                        && !matching.reached(request.id(), me()));
    }

    /** It is their own, as one of its sides or as one whom it reached. */
    boolean isOwn(Request request) {
        return request.isFor(me()) || isHelper(request) || matching.reached(request.id(), me());
    }

    /** Whoever acts for somebody else, and is this one themselves. */
    boolean isBehind(AccountId account) {
        return currentAccount.actor().filter(account::equals).isPresent();
    }

    boolean isHelper(Request request) {
        return request.helper().filter(me()::equals).isPresent();
    }

    /** Holds a job of which they are one of the two sides; empty when they are not. */
    Optional<Request> lockAsEither(RequestId id) {
        return repository.lock(id).filter(it -> isAsker(it) || isHelper(it));
    }
}
