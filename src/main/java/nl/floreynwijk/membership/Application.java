package nl.floreynwijk.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.places.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody's wish to become a member: sent, confirmed from their mail, then decided by the board, once.
 *
 * <p>Whoever is refused and asks again makes another application.
 */
@SuppressWarnings("UnusedVariable") // Spring Data reads what only queries use
@Table("membership_application")
class Application {

    /** How long the link that confirms it works. */
    static final Duration VALID_FOR = Duration.ofDays(7);

    /** For so long the board can see that somebody was refused before. */
    static final Duration KEPT_WHEN_REFUSED = Duration.ofDays(365);

    @Id
    private final ApplicationId id;

    @Column("account_id")
    private final AccountId account;

    private final KindCode kind;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Person person;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private final @Nullable Organisation organisation;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final PostalAddress place;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Likeness likeness;

    private final boolean outside;
    private final Wishes wishes;
    private final AgreedTexts consents;
    private final String language;
    private final String tokenHash;
    private final Instant sentAt;
    private @Nullable Instant confirmedAt;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Verdict verdict;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an application from its row. */
    Application(
            ApplicationId id,
            AccountId account,
            KindCode kind,
            Person person,
            @Nullable Organisation organisation,
            PostalAddress place,
            Likeness likeness,
            boolean outside,
            Wishes wishes,
            AgreedTexts consents,
            String language,
            String tokenHash,
            Instant sentAt) {
        this.id = id;
        this.account = account;
        this.kind = kind;
        this.person = person;
        this.organisation = organisation;
        this.place = place;
        this.likeness = likeness;
        this.outside = outside;
        this.wishes = wishes;
        this.consents = consents;
        this.language = language;
        this.tokenHash = tokenHash;
        this.sentAt = sentAt;
    }

    /**
     * An application that waits for its mail address to be confirmed.
     *
     * @param account by which the person is known from now on, also when they have no account yet
     */
    static Application sent(
            ApplicationId id, AccountId account, CheckedForm form, AgreedTexts consents, Token token, Instant now) {
        return new Application(
                id,
                account,
                form.kind(),
                form.person(),
                form.organisation().orElse(null),
                PostalAddress.of(form.address()),
                Likeness.of(form.name(), form.address()),
                form.outside(),
                new Wishes(form.wishes()),
                consents,
                form.language().getLanguage(),
                hash(token),
                now);
    }

    /** By what the application of a link is found. */
    static String hash(Token token) {
        return HexFormat.of().formatHex(token.hash());
    }

    /** The mail address is theirs: whoever reads it followed the link. Doing so twice is doing it once. */
    ConfirmResult confirm(Instant now) {
        if (confirmedAt == null) {
            if (isExpiredAt(now)) {
                return new ConfirmResult.Refused();
            }
            confirmedAt = now;
        }
        return new ConfirmResult.Confirmed();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether its link came too late. */
    boolean isExpiredAt(Instant now) {
        return confirmedAt == null && !now.isBefore(sentAt.plus(VALID_FOR));
    }

    /** What its link leads to now. */
    ConfirmLink link(Instant now) {
        if (isExpiredAt(now)) {
            return new ConfirmLink.Refused();
        }
        if (!isConfirmed()) {
            return new ConfirmLink.Open(person.name().full());
        }
        return isWaiting() ? new ConfirmLink.Waiting() : new ConfirmLink.Decided();
    }

    /** Whether both are for the same one: the person, or the same organisation. */
    boolean isAlike(Application other) {
        return organisation == null
                ? other.organisation == null
                : other.organisation != null && likeness.nameKey().equals(other.likeness.nameKey());
    }

    /** Whether this call approved it, as what they asked to be. */
    boolean approve(Optional<AccountId> by, Instant now) {
        return approve(kind, by, now);
    }

    /** Whether this call approved it, as another kind than they asked to be, which it {@link #mayBecome}. */
    boolean approveAs(Kind other, Optional<AccountId> by, Instant now) {
        if (!mayBecome(other)) {
            throw new IllegalArgumentException("This application may not become " + other.code());
        }
        return approve(other.code(), by, now);
    }

    private boolean approve(KindCode as, Optional<AccountId> by, Instant now) {
        return decide(new Verdict(Decision.APPROVED, now, by.orElse(null), as, null));
    }

    /** Whether the board may make this of them unasked: a kind that is offered to the likes of them, without a vote. */
    boolean mayBecome(Kind other) {
        var party = organisation == null ? Party.PERSON : Party.ORGANISATION;
        return !other.code().equals(kind) && other.isOffered() && !other.votes() && other.party() == party;
    }

    /** Whether this call refused it. */
    boolean refuse(Optional<AccountId> by, String reason, Instant now) {
        return decide(new Verdict(Decision.REFUSED, now, by.orElse(null), null, reason));
    }

    private boolean decide(Verdict wanted) {
        if (!isWaiting()) {
            return false;
        }
        verdict = wanted;
        return true;
    }

    /** Whether the board has to decide about it. */
    boolean isWaiting() {
        return confirmedAt != null && verdict == null;
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    ApplicationId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    /** What they asked to be. */
    KindCode kind() {
        return kind;
    }

    /** What they become; what they asked to be, unless the board made it another kind. */
    KindCode approvedKind() {
        return verdict().flatMap(Verdict::approvedKind).orElse(kind);
    }

    Person person() {
        return person;
    }

    Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** What it stands under in a list: the organisation's name, or the person's. */
    String name() {
        return organisation().map(Organisation::name).orElseGet(() -> person.name()
                .full());
    }

    Address address() {
        return place.address();
    }

    Likeness likeness() {
        return likeness;
    }

    Wishes wishes() {
        return wishes;
    }

    AgreedTexts consents() {
        return consents;
    }

    Instant sentAt() {
        return sentAt;
    }

    Locale language() {
        return Locale.of(language);
    }

    /** How to write to them. */
    Contact contact() {
        return new Contact(account, person.name().full(), person.email(), language());
    }
}
