package nl.floreynwijk.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.Places;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members see of their own membership, and change in it. */
@Service
@InArea("membership")
@RetryOnConflict
@Transactional
public class OwnMemberships {

    private static final String SIGNED_IN = "isAuthenticated()";
    private static final int EARLIEST_YEAR = 1900;

    /** Other people read names, and an address that nobody knew becomes a dwelling. */
    private static final Limit TELLING_CHANGES = new Limit("own-name-or-address", 10, Duration.ofDays(1));

    private final MemberRepository repository;
    private final MemberQueries queries;
    private final SearchWords words;
    private final ConsentTexts texts;
    private final AddressCheck addresses;
    private final Places places;
    private final CurrentAccount currentAccount;
    private final Enrolment enrolment;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    OwnMemberships(
            MemberRepository repository,
            MemberQueries queries,
            SearchWords words,
            ConsentTexts texts,
            AddressCheck addresses,
            Places places,
            CurrentAccount currentAccount,
            Enrolment enrolment,
            RateLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.words = words;
        this.texts = texts;
        this.addresses = addresses;
        this.places = places;
        this.currentAccount = currentAccount;
        this.enrolment = enrolment;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** The memberships of whoever is signed in, also those that ended: their own first, the newest before older ones. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public List<MemberDetails> mine() {
        return queries.of(currentAccount.id());
    }

    /** What a block is called; empty when there is none like it any more. */
    @PreAuthorize(SIGNED_IN)
    @Transactional(readOnly = true)
    public Optional<String> nameOf(BlockId block) {
        return places.nameOf(block);
    }

    /** Calls the member, or whoever speaks for the organisation, by another name. */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult rename(MemberId id, String given, String family) {
        var name = PersonName.parse(given, family);
        if (name.isEmpty()) {
            return new ProfileResult.NotAName();
        }
        var wait = limits.exceeded(TELLING_CHANGES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new ProfileResult.TooOften(wait.get());
        }
        var member = own(id);
        member.rename(name.get());
        enrolment.rename(member.account(), name.get().full());
        saveFindable(member, MembershipActions.RENAMED);
        return new ProfileResult.Changed();
    }

    /** Changes where the member can be phoned; an empty text takes the number away. */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult reachAt(MemberId id, String typed) {
        var phone = typed.isBlank() ? Optional.<PhoneNumber>empty() : PhoneNumber.parse(typed);
        if (phone.isEmpty() && !typed.isBlank()) {
            return new ProfileResult.NotAPhoneNumber();
        }
        return change(id, MembershipActions.PHONE_CHANGED, member -> member.reachAt(phone));
    }

    /** Notes what the member would like to do in the neighbourhood. */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult wish(MemberId id, Set<Wish> wishes) {
        return change(id, MembershipActions.WISHES_CHANGED, member -> member.wish(wishes));
    }

    /** Shows these to other members from now on, and nothing else besides the name. */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult show(MemberId id, Set<SharedField> fields) {
        return change(id, MembershipActions.SHARING_CHANGED, member -> member.show(fields));
    }

    /** Notes the year in which the member was born, or forgets it; only the age band is ever counted. */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult bornIn(MemberId id, Optional<Integer> year) {
        var thisYear = DutchTime.day(clock.instant()).getYear();
        if (year.filter(it -> it < EARLIEST_YEAR || it > thisYear).isPresent()) {
            return new ProfileResult.NotAYear(EARLIEST_YEAR, thisYear);
        }
        return change(id, MembershipActions.BIRTH_YEAR_CHANGED, member -> member.bornIn(year));
    }

    /**
     * Agrees to the newest words, or does no longer.
     *
     * @throws IllegalArgumentException for words without which nobody can be a member: whoever withdraws them leaves
     */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult consent(MemberId id, Consent consent, boolean agrees) {
        if (consent.isRequired()) {
            throw new IllegalArgumentException("Nobody is a member without " + consent);
        }
        var version = texts.agreedNow(Set.of(consent)).versions().getOrDefault(consent, 1);
        return change(
                id,
                agrees ? MembershipActions.CONSENT_GIVEN : MembershipActions.CONSENT_WITHDRAWN,
                member -> member.consent(consent, version, agrees, clock.instant()));
    }

    /**
     * Notes that the member lives somewhere else from a day on; where they lived before stays in their history. A
     * dwelling counts for its household and block when the office confirmed it, also where somebody acts for the member:
     * typing an address is not looking at it.
     *
     * @param from today, or a day of the year before: later moves are told when they happen
     */
    @PreAuthorize(SIGNED_IN)
    public ProfileResult moveTo(MemberId id, TypedAddress typed, LocalDate from) {
        var member = own(id);
        var today = DutchTime.day(clock.instant());
        if (from.isAfter(today) || from.isBefore(member.earliestMove())) {
            return new ProfileResult.NotADayToMove(member.earliestMove(), today);
        }
        return switch (addresses.check(typed)) {
            case AddressCheck.Outcome.Refused(var problems) -> new ProfileResult.NotAnAddress(problems);
            case AddressCheck.Outcome.Checked(var address, var outside) -> moveTo(address, from, member);
        };
    }

    private ProfileResult moveTo(Address address, LocalDate from, Member member) {
        var wait = limits.exceeded(TELLING_CHANGES, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new ProfileResult.TooOften(wait.get());
        }
        var home = addresses.residence(member.isPerson(), address, from).told();
        if (member.moveTo(home, from)) {
            saveFindable(member, MembershipActions.MOVED);
        }
        return new ProfileResult.Changed();
    }

    private ProfileResult change(MemberId id, AuditAction action, Consumer<Member> change) {
        var member = own(id);
        change.accept(member);
        save(member, action);
        return new ProfileResult.Changed();
    }

    /** For what the member is found by. */
    private void saveFindable(Member member, AuditAction action) {
        save(member, action);
        words.rewrite(member);
    }

    private void save(Member member, AuditAction action) {
        repository.save(member);
        audit.record(action, member.id().toString());
    }

    /** An id of somebody else opens nothing, and whoever left changes nothing any more. */
    private Member own(MemberId id) {
        return repository
                .findById(id)
                .filter(member -> member.account().equals(currentAccount.id()) && member.isOpen())
                .orElseThrow(() -> new AccessDeniedException("Not their own membership"));
    }
}
