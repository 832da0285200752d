package nl.floreynwijk.harry;

import java.time.Clock;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings a request to neighbours: first to those whose turn it is, then to all it fits, and then to the office. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Spreading {

    private final Matching matching;
    private final JobMails mails;
    private final Clock clock;

    Spreading(Matching matching, JobMails mails, Clock clock) {
        this.matching = matching;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Begins: with the one who was picked, or with whose turn it is. What is for the team is for the office at once.
     *
     * @return how many it reached
     */
    int begin(Request request) {
        if (request.kind() == RequestKind.TEAM) {
            return toOffice(request);
        }
        var picked = request.wanted().filter(matching::takesWork);
        if (picked.isPresent()) {
            return reach(request, List.of(picked.get()), true, Reached.FIRST);
        }
        var next = matching.whoIsNext(request, true, Matching.FIRST);
        return next.isEmpty() ? widen(request) : reach(request, next, false, Reached.FIRST);
    }

    /** Reaches all others whom it fits, also those who have time at other moments. */
    int widen(Request request) {
        var next = matching.whoIsNext(request, false, Matching.WIDER);
        return next.isEmpty() ? toOffice(request) : reach(request, next, false, Reached.WIDER);
    }

    /**
     * Reaches those whom it fits by now and did not when it went round: they offer help since, or are back. In all it
     * reaches no more than when it goes wider.
     */
    void catchUp(Request request) {
        var room = Matching.WIDER - matching.countInvited(request.id());
        if (room > 0) {
            ask(request, matching.whoIsNext(request, false, room), false);
        }
    }

    int toOffice(Request request) {
        request.reach(Reached.OFFICE, clock.instant());
        mails.toOffice(request);
        return 0;
    }

    private int reach(Request request, List<AccountId> neighbours, boolean picked, Reached reached) {
        ask(request, neighbours, picked);
        request.reach(reached, clock.instant());
        return neighbours.size();
    }

    private void ask(Request request, List<AccountId> neighbours, boolean picked) {
        matching.invite(request.id(), neighbours, picked);
        neighbours.forEach(it -> mails.asked(request, it));
    }
}
