package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an asker and the neighbours whom a request reached say to each other: offers, questions and answers. */
@Service
@InArea("harry")
@RolesAllowed({Roles.MEMBER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Answers {

    /** The most characters of a message. */
    public static final int LONGEST = 1_000;

    /** So many messages between an asker and one neighbour. */
    public static final int MOST = 40;

    private static final Limit MESSAGES = new Limit("harry-messages", 100, Duration.ofDays(1));

    private final RequestRepository repository;
    private final Matching matching;
    private final OfferTable offers;
    private final MessageTable messages;
    private final ListsInForce lists;
    private final Parties parties;
    private final JobMails mails;
    private final JobSteps steps;
    private final RateLimits limits;

    Answers(
            RequestRepository repository,
            Matching matching,
            OfferTable offers,
            MessageTable messages,
            ListsInForce lists,
            Parties parties,
            JobMails mails,
            JobSteps steps,
            RateLimits limits) {
        this.repository = repository;
        this.matching = matching;
        this.offers = offers;
        this.messages = messages;
        this.lists = lists;
        this.parties = parties;
        this.mails = mails;
        this.steps = steps;
        this.limits = limits;
    }

    /**
     * Offers to do it, in the place of what they offered before.
     *
     * @param words what they say besides, at most {@link #LONGEST} characters, may be empty
     */
    @RolesAllowed(Roles.MEMBER)
    public WriteResult offer(RequestId id, Ask ask, String words) {
        var text = WrittenText.tidy(words);
        if (!ask.isSound()) {
            return new WriteResult.NoSum();
        }
        if (text.length() > LONGEST) {
            return new WriteResult.NoWords(LONGEST);
        }
        var request = lockAsAsked(id);
        if (request.isEmpty()) {
            return new WriteResult.Over();
        }
        var retryAfter = limits.exceeded(MESSAGES, parties.me().toString());
        if (retryAfter.isPresent()) {
            return new WriteResult.TooOften(retryAfter.get());
        }
        return switch (lists.general().check(text)) {
            case TextFinding.Fine() -> offer(request.get(), ask, text, Set.of());
            // What they are asked for was judged before: of their words only those that hurt are looked at
            case TextFinding.Doubtful(var doubts) ->
                offer(request.get(), ask, text, doubts.contains(Doubt.ABUSE) ? Set.of(Doubt.ABUSE) : Set.of());
            case TextFinding finding -> new WriteResult.WordsRefused(finding);
        };
    }

    /** It reached them, is open, and no trouble stops it. Nobody's own request reaches them. */
    private Optional<Request> lockAsAsked(RequestId id) {
        return repository
                .lock(id)
                .filter(it -> it.isOpen() && !it.isFor(parties.me()) && matching.reached(id, parties.me()));
    }

    private WriteResult offer(Request request, Ask ask, String text, Set<Doubt> doubts) {
        if (!text.isEmpty()) {
            var written = write(request, parties.me(), false, text, doubts);
            if (written.isPresent()) {
                return written.get();
            }
        }
        offers.keep(request.id(), parties.me(), ask);
        request.hearAnswer(steps.now());
        repository.save(request);
        steps.record(HarryActions.OFFERED, request);
        mails.offered(request);
        return doubts.isEmpty() ? new WriteResult.Sent() : new WriteResult.LookedAtFirst();
    }

    /** Takes back what they offered; nothing happens once it was chosen. */
    @RolesAllowed(Roles.MEMBER)
    public void takeBack(RequestId id) {
        lockAsAsked(id).ifPresent(it -> {
            if (withdraw(it)) {
                steps.record(HarryActions.OFFER_TAKEN_BACK, it);
            }
        });
    }

    /** Says that they cannot do it: they do not see it any more. */
    @RolesAllowed(Roles.MEMBER)
    public void decline(RequestId id) {
        lockAsAsked(id).ifPresent(it -> {
            withdraw(it);
            matching.decline(id, parties.me());
        });
    }

    /** Where nobody offers anything any more, it goes on to others as if nobody had. */
    private boolean withdraw(Request request) {
        var withdrawn = offers.withdraw(request.id(), parties.me());
        if (withdrawn && offers.of(request.id()).isEmpty()) {
            request.hearNoMore();
            repository.save(request);
        }
        return withdrawn;
    }

    /** A neighbour asks something, or whoever does it writes to the asker. */
    @RolesAllowed(Roles.MEMBER)
    public WriteResult writeToAsker(RequestId id, String words) {
        var me = parties.me();
        return repository
                .lock(id)
                .filter(it -> (it.isAgreed() && parties.isHelper(it))
                        || (it.isOpen() && !it.isFor(me) && matching.reached(id, me)))
                .map(it -> write(it, me, false, words))
                .orElseGet(WriteResult.Over::new);
    }

    /** The asker answers one neighbour whom it reached. */
    public WriteResult writeTo(RequestId id, AccountId neighbour, String words) {
        return parties.lockAsAsker(id)
                .filter(it ->
                        (it.isAgreed() && it.helper().filter(neighbour::equals).isPresent())
                                || (it.isOpen() && matching.reached(id, neighbour)))
                .map(it -> write(it, neighbour, true, words))
                .orElseGet(WriteResult.Over::new);
    }

    private WriteResult write(Request request, AccountId neighbour, boolean byAsker, String words) {
        var text = WrittenText.tidy(words);
        if (!WrittenText.fits(text, LONGEST)) {
            return new WriteResult.NoWords(LONGEST);
        }
        var retryAfter = limits.exceeded(MESSAGES, parties.me().toString());
        if (retryAfter.isPresent()) {
            return new WriteResult.TooOften(retryAfter.get());
        }
        return switch (found(request, text)) {
            case TextFinding.Fine() ->
                write(request, neighbour, byAsker, text, Set.of()).orElseGet(() -> tell(request, neighbour, byAsker));
            case TextFinding.Doubtful(var doubts) ->
                write(request, neighbour, byAsker, text, doubts).orElseGet(WriteResult.LookedAtFirst::new);
            case TextFinding finding -> new WriteResult.WordsRefused(finding);
        };
    }

    /** People may ask about a boiler, and once they agreed on something they reach each other anyway. */
    private TextFinding found(Request request, String text) {
        return switch (TextCheck.withoutDuty(text)) {
            case TextFinding.Contact(var _) when request.isAgreed() -> TextCheck.onlyAbuse(text);
            case TextFinding other -> other;
        };
    }

    /** Empty when it was kept. */
    private Optional<WriteResult> write(
            Request request, AccountId neighbour, boolean byAsker, String text, Set<Doubt> doubts) {
        if (messages.count(request.id(), neighbour) >= MOST) {
            return Optional.of(new WriteResult.TooMany(MOST));
        }
        messages.keep(request.id(), neighbour, byAsker, text, doubts);
        return Optional.empty();
    }

    private WriteResult tell(Request request, AccountId neighbour, boolean byAsker) {
        if (byAsker) {
            mails.wroteToNeighbour(request, neighbour);
        } else {
            request.hearAnswer(steps.now());
            repository.save(request);
            mails.wroteToAsker(request);
        }
        return new WriteResult.Sent();
    }
}
