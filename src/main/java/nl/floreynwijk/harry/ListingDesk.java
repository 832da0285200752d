package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office decides about listings: those in doubt before others see them, and those it has to stop. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class ListingDesk {

    /** The most characters of a reason, which its neighbour reads. */
    public static final int LONGEST_REASON = 300;

    /** How many are shown at a time. */
    public static final int MOST = 200;

    private final ListingRepository repository;
    private final ListingQueries queries;
    private final ListingMails mails;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;

    ListingDesk(
            ListingRepository repository,
            ListingQueries queries,
            ListingMails mails,
            CurrentAccount currentAccount,
            AuditTrail audit) {
        this.repository = repository;
        this.queries = queries;
        this.mails = mails;
        this.currentAccount = currentAccount;
        this.audit = audit;
    }

    /** How many wait for a look of the office. */
    @Transactional(readOnly = true)
    public int waiting() {
        return queries.countInDoubt();
    }

    /** All that are not ended and have these words: those in doubt first, the longest waiting before others. */
    @Transactional(readOnly = true)
    public List<DeskListing> search(String words, int offset, int limit) {
        return queries.forDesk(new ListingSearch(words, Optional.empty()), offset, Math.min(limit, MOST));
    }

    /** Nothing is wrong with it: others may see it. */
    public StopListingResult clear(ListingId id, int seenVersion) {
        return decide(id, seenVersion, HarryActions.LISTING_CLEARED, listing -> {
            listing.clear(by());
            mails.cleared(listing);
        });
    }

    /** Nobody sees it any more; its neighbour reads why. */
    public StopListingResult block(ListingId id, String typed, int seenVersion) {
        var reason = WrittenText.inOneLine(typed);
        if (!TypedLine.fits(reason, LONGEST_REASON)) {
            return new StopListingResult.NoReason(LONGEST_REASON);
        }
        return decide(id, seenVersion, HarryActions.LISTING_BLOCKED, listing -> {
            listing.block(reason, by());
            mails.blocked(listing, reason);
        });
    }

    /** It was talked over: others see it again. */
    public StopListingResult unblock(ListingId id, int seenVersion) {
        return decide(id, seenVersion, HarryActions.LISTING_UNBLOCKED, listing -> {
            listing.unblock(by());
            mails.unblocked(listing);
        });
    }

    private AccountId by() {
        return currentAccount.id();
    }

    private StopListingResult decide(ListingId id, int seenVersion, AuditAction action, Consumer<Listing> decision) {
        var listing = repository.findById(id).filter(it -> it.version() == seenVersion);
        listing.ifPresent(it -> {
            decision.accept(it);
            repository.save(it);
            audit.record(action, id.toString());
        });
        return listing.isPresent() ? new StopListingResult.Decided() : new StopListingResult.ChangedMeanwhile();
    }
}
