package nl.floreynwijk.harry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ReachedMember;
import org.springframework.stereotype.Component;

/**
 * Puts a job together for one side. How people are reached is read here and nowhere else: only once it is agreed, for the
 * two of them and the office, and no longer once it was cancelled.
 */
@Component
class JobViews {

    private final JobQueries queries;
    private final Parties parties;
    private final Memberships memberships;

    JobViews(JobQueries queries, Parties parties, Memberships memberships) {
        this.queries = queries;
        this.parties = parties;
        this.memberships = memberships;
    }

    /** As whoever reads may see it; empty when it is none of theirs. */
    Optional<JobDetails> seen(JobRow job) {
        return parties.sideOf(job).map(it -> seenBy(it, job));
    }

    private JobDetails seenBy(Side side, JobRow job) {
        var helper = job.agreement().flatMap(Agreement::helper);
        var seesAll = side == Side.ASKER || side == Side.OFFICE;
        // It reads what is held before whoever it is for, of all neighbours, but not where it is about itself
        var isOffice = job.isReadByOffice(side);
        var only = isOffice ? Optional.<AccountId>empty() : seesAll ? helper : Optional.of(parties.me());
        List<AskedNeighbour> neighbours = job.state() == RequestState.OPEN
                ? queries.neighbours(job.id(), seesAll ? Optional.empty() : only)
                : List.of();
        var messages = queries.messages(job.id(), side, isOffice, only);
        var isBehindOther = Stream.concat(job.asker().stream(), helper.stream())
                .filter(it -> !it.equals(parties.me()))
                .anyMatch(parties::isBehind);
        return job.seenBy(
                side,
                parties.me(),
                isBehindOther,
                neighbours,
                messages,
                job.agreement().map(it -> reached(it, side, job)));
    }

    /** Whoever asked, for the office, which phones them before anything is agreed. */
    Optional<JobContact> askerOf(JobRow job) {
        return job.outside()
                .or(() -> askerIn(memberships.reaching(job.asker().stream().toList()), job));
    }

    private Agreement reached(Agreement agreement, Side side, JobRow job) {
        if (side == Side.ASKED || job.state() == RequestState.CANCELLED) {
            return agreement;
        }
        var people = memberships.reaching(
                Stream.concat(job.asker().stream(), agreement.helper().stream()).toList());
        var asker = job.outside().or(() -> askerIn(people, job));
        var helper = agreement.helper().map(people::get).map(JobViews::contact);
        return new Agreement(
                agreement.helper(), agreement.terms(), agreement.agreedAt(), agreement.appointment(), asker, helper);
    }

    /** The work is where they lived when they asked. */
    private static Optional<JobContact> askerIn(Map<AccountId, ReachedMember> people, JobRow job) {
        return job.asker()
                .map(people::get)
                .map(JobViews::contact)
                .map(it -> new JobContact(it.name(), it.phone(), Optional.of(job.address())));
    }

    private static JobContact contact(ReachedMember member) {
        return new JobContact(
                member.name(),
                member.phone().map(PhoneNumber::toString),
                member.address().map(Object::toString));
    }
}
