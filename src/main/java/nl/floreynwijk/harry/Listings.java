package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.Attachment;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.membership.ShownNames;
import nl.floreynwijk.places.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What handy neighbours offer. */
@Service
@InArea("harry")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class Listings {

    /** How many are shown at a time. */
    public static final int AT_ONCE = 10;

    /** Of the items that words may mean, so many say what kind of work is looked for. */
    private static final int MEANT = 3;

    private static final int YEARS_AWAY = 1;

    /** Photos that are taken away stay in the files: nobody fills the disk with them. */
    private static final Limit CHANGES = new Limit("listing-changes", 20, Duration.ofDays(1));

    private final ListingRepository repository;
    private final ListingQueries queries;
    private final ListsInForce lists;
    private final PersonalPhotos photos;
    private final Contacts contacts;
    private final Memberships memberships;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Listings(
            ListingRepository repository,
            ListingQueries queries,
            ListsInForce lists,
            PersonalPhotos photos,
            Contacts contacts,
            Memberships memberships,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.lists = lists;
        this.photos = photos;
        this.contacts = contacts;
        this.memberships = memberships;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What they offer themselves; empty when they never did. */
    @Transactional(readOnly = true)
    public Optional<OwnListing> mine() {
        return repository.findByAccountId(currentAccount.id()).map(Listing::own);
    }

    /** What is looked for among what others see, by name: {@link #AT_ONCE} from {@code offset} on. */
    @Transactional(readOnly = true)
    public ListingPage search(ListingSearch search, int offset) {
        var found = queries.search(search, meant(search.words()), offset, AT_ONCE + 1);
        return new ListingPage(found.stream().limit(AT_ONCE).toList(), found.size() > AT_ONCE);
    }

    /** The kinds of small work that somebody may mean: whoever types "stopkontact" means electricity. */
    private Set<Category> meant(String words) {
        return words.isBlank()
                ? Set.of()
                : lists.general().search(words).stream()
                        .filter(it -> it.duty() == Duty.TENANT)
                        .limit(MEANT)
                        .map(Item::category)
                        .collect(Collectors.toSet());
    }

    /** The photo of a listing that others see, or of their own; empty when it has none. */
    @Transactional(readOnly = true)
    public Optional<Attachment> photo(ListingId id) {
        return repository
                .findById(id)
                .filter(it -> it.account().equals(currentAccount.id())
                        || queries.find(id).isPresent())
                .flatMap(Listing::photo)
                .flatMap(photos::open);
    }

    /**
     * Says what they offer: for the first time, or otherwise than before.
     *
     * @param photo the one in the place of what was there, at most one
     * @param withoutPhoto takes away what was there
     * @param seenVersion on which they decided; empty for the first time
     */
    public OfferHelpResult offer(
            ListingPlan plan, List<CheckedFile> photo, boolean withoutPhoto, Optional<Integer> seenVersion) {
        var problems = plan.problems();
        if (photo.size() > 1 || photo.stream().anyMatch(it -> !it.type().isPicture())) {
            problems.add(ListingPlan.Problem.PHOTO);
        }
        if (!problems.isEmpty()) {
            return new OfferHelpResult.Refused(problems);
        }
        return switch (lists.general().check(plan.text() + "\n" + plan.tools())) {
            case TextFinding.Fine() -> offer(plan, photo, withoutPhoto, seenVersion, Set.of());
            case TextFinding.Doubtful(var doubts) -> offer(plan, photo, withoutPhoto, seenVersion, doubts);
            case TextFinding finding -> new OfferHelpResult.WordsRefused(finding);
        };
    }

    private OfferHelpResult offer(
            ListingPlan plan,
            List<CheckedFile> photo,
            boolean withoutPhoto,
            Optional<Integer> seenVersion,
            Set<Doubt> doubts) {
        var account = currentAccount.id();
        var before = repository.findByAccountId(account);
        if (!before.map(Listing::version).equals(seenVersion)) {
            return new OfferHelpResult.ChangedMeanwhile();
        }
        var stopped = before.map(Listing::own).flatMap(OwnListing::blockedReason);
        if (stopped.isPresent()) {
            return new OfferHelpResult.Blocked(stopped.get());
        }
        var wait = limits.exceeded(CHANGES, account.toString());
        if (wait.isPresent()) {
            return new OfferHelpResult.TooOften(wait.get());
        }
        var listing = before.orElseGet(() -> Listing.by(account, clock.instant()));
        listing.say(plan, name(), doubts, clock.instant());
        listing.liveAt(home(account));
        keepPhoto(listing, photo, withoutPhoto);
        save(listing, before.isPresent() ? HarryActions.LISTING_CHANGED : HarryActions.LISTED);
        return doubts.isEmpty() ? new OfferHelpResult.Shown() : new OfferHelpResult.LookedAtFirst(doubts);
    }

    private @Nullable Address home(AccountId account) {
        return Optional.ofNullable(memberships.reaching(List.of(account)).get(account))
                .flatMap(ReachedMember::address)
                .orElse(null);
    }

    private String name() {
        return ShownNames.of(contacts.of(currentAccount.id()).orElseThrow().name());
    }

    private void keepPhoto(Listing listing, List<CheckedFile> photo, boolean withoutPhoto) {
        if (photo.isEmpty() && !withoutPhoto) {
            return;
        }
        photos.delete(listing.photo().stream().toList());
        listing.show(photo.stream().map(photos::keep).findFirst().orElse(null));
    }

    private void save(Listing listing, AuditAction action) {
        try {
            repository.save(listing);
        } catch (DuplicateKeyException somebodyElse) {
            throw new OptimisticLockingFailureException("Listed in another tab at the same moment", somebodyElse);
        }
        audit.record(action, listing.id().toString());
    }

    /** Wants no requests for now; what was agreed goes on. */
    public void pause() {
        change(Listing::pause, HarryActions.LISTING_PAUSED);
    }

    /** Wants requests again, also when they said that they would be away. */
    public void resume() {
        change(Listing::resume, HarryActions.LISTING_RESUMED);
    }

    /** Ends it: nobody sees it any more, until they offer something again. */
    public void end() {
        change(Listing::end, HarryActions.LISTING_ENDED);
    }

    /** Gets no requests on these days. */
    public AwayResult beAway(LocalDate from, LocalDate until) {
        var today = DutchTime.day(clock.instant());
        var last = today.plusYears(YEARS_AWAY);
        if (until.isBefore(from) || until.isBefore(today) || until.isAfter(last)) {
            return new AwayResult.NotThoseDays(today, last);
        }
        change(it -> it.beAway(from, until), HarryActions.LISTING_PAUSED);
        return new AwayResult.Noted();
    }

    private void change(Consumer<Listing> change, AuditAction action) {
        var listing = repository.findByAccountId(currentAccount.id()).orElseThrow();
        change.accept(listing);
        save(listing, action);
    }
}
