package nl.floreynwijk.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One membership of a person or an organisation, from admission to goodbye.
 *
 * <p>It starts, and gets its number, when what was asked has been paid or waived. A member has one home at a time; where
 * they lived before stays known. Whoever leaves and comes back is another member: a number is never used again.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("membership_member")
class Member {

    @Id
    private final MemberId id;

    @Column("account_id")
    private final AccountId account;

    private final KindCode kind;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Person person;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Organisation organisation;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Likeness likeness;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private ListOrder listOrder;

    private Wishes wishes;
    private SharedFields shared;
    private @Nullable Integer birthYear;
    private final Instant admittedAt;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Course course;

    @MappedCollection(idColumn = "member_id")
    private final Set<Residence> residences;

    @MappedCollection(idColumn = "member_id")
    private final Set<GivenConsent> consents;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a member from its rows. */
    Member(
            MemberId id,
            AccountId account,
            KindCode kind,
            Person person,
            @Nullable Organisation organisation,
            Likeness likeness,
            ListOrder listOrder,
            Wishes wishes,
            SharedFields shared,
            Instant admittedAt,
            Course course,
            Set<Residence> residences,
            Set<GivenConsent> consents) {
        this.id = id;
        this.account = account;
        this.kind = kind;
        this.person = person;
        this.organisation = organisation;
        this.likeness = likeness;
        this.listOrder = listOrder;
        this.wishes = wishes;
        this.shared = shared;
        this.admittedAt = admittedAt;
        this.course = course;
        this.residences = residences;
        this.consents = consents;
    }

    /** Whoever asked to join, as a member whose membership has still to start. */
    static Member admitted(Application application, AccountId account, Residence home, Instant now) {
        var organisation = application.organisation();
        var consents = new HashSet<GivenConsent>();
        application
                .consents()
                .versions()
                .forEach((consent, version) ->
                        consents.add(new GivenConsent(consent, version, application.sentAt(), null)));
        return new Member(
                MemberId.random(),
                account,
                application.approvedKind(),
                application.person(),
                organisation.orElse(null),
                application.likeness(),
                ListOrder.of(application.person().name(), organisation, home.address()),
                application.wishes(),
                SharedFields.NONE,
                now,
                Course.admitted(),
                new HashSet<>(Set.of(home)),
                consents);
    }

    /** From this day on they are a member, under this number. */
    void start(int memberNumber, LocalDate day) {
        course = course.started(memberNumber, day);
    }

    /** They leave on that day, unless they think better of it. */
    void askToLeave(Instant now, LocalDate day) {
        course = course.leaving(now, day);
    }

    void stay() {
        course = course.staying();
    }

    /** They are no member from this day on, and their home is nobody's business any more. */
    void end(LocalDate day, @Nullable String reason) {
        course = course.ended(day, reason);
        home().ifPresent(it -> {
            residences.remove(it);
            residences.add(it.until(day.isBefore(it.movedIn()) ? it.movedIn() : day));
        });
    }

    /** Nothing about the person stays but a number, dates and what they agreed to. */
    void erase() {
        if (isOpen()) {
            throw new IllegalStateException("Only whoever left is erased");
        }
        person = Person.erased(account);
        organisation = organisation == null ? null : organisation.erased();
        likeness = Likeness.NONE;
        listOrder = ListOrder.LAST;
        wishes = new Wishes(Set.of());
        shared = SharedFields.NONE;
        birthYear = null;
        course = course.withoutReason();
        residences.clear();
    }

    boolean isPerson() {
        return organisation == null;
    }

    /** Nobody moves before they came to where they live now. */
    LocalDate earliestMove() {
        return home().map(Residence::movedIn).orElse(LocalDate.EPOCH);
    }

    /** Whether the membership has not ended: it may still have to start. */
    boolean isOpen() {
        return course.isOpen();
    }

    /** Whether the application is for the same one: the person, or the same organisation. */
    boolean isAlike(Application application) {
        return organisation == null
                ? application.organisation().isEmpty()
                : application.organisation().isPresent()
                        && likeness.nameKey().equals(application.likeness().nameKey());
    }

    /** Whether they are a member now. */
    boolean isActive() {
        return course.isActive();
    }

    /** Whether the call changed anything: from this day on they live somewhere else. */
    boolean moveTo(Residence home, LocalDate day) {
        var current = home();
        if (current.map(Residence::place).filter(home.place()::equals).isPresent()) {
            return false;
        }
        current.ifPresent(it -> {
            residences.remove(it);
            residences.add(it.until(day));
        });
        residences.add(home);
        sortAgain();
        return true;
    }

    /** Whether the call changed anything: the office looked at where they say they live now. */
    boolean confirmHome() {
        var told = home().filter(it -> !it.confirmed());
        told.ifPresent(it -> {
            residences.remove(it);
            residences.add(it.confirm());
        });
        return told.isPresent();
    }

    /** Whether the call changed anything: they live at this home, and always did since they came to it. */
    boolean correctHome(Residence home) {
        var current = home();
        if (current.map(Residence::place).filter(home.place()::equals).isPresent()) {
            return false;
        }
        current.ifPresent(residences::remove);
        residences.add(home);
        sortAgain();
        return true;
    }

    /** Whether the call changed anything: their name. */
    boolean rename(PersonName name) {
        if (person.name().equals(name)) {
            return false;
        }
        person = Person.of(name, person.email(), person.phone());
        sortAgain();
        return true;
    }

    /** Whether the call changed anything: what the organisation is called, and whether it is in the association. */
    boolean called(String name, Optional<LocalDate> associationSince) {
        var before = organisation;
        if (before == null) {
            throw new IllegalStateException("A person is no organisation");
        }
        organisation = new Organisation(name, before.kvk(), associationSince.orElse(null));
        sortAgain();
        return !organisation.equals(before);
    }

    void move(EmailAddress email) {
        person = Person.of(person.name(), email, person.phone());
    }

    /** Whether the call changed anything: where they can be phoned. */
    boolean reachAt(Optional<PhoneNumber> phone) {
        if (phone.equals(Optional.ofNullable(person.phone()))) {
            return false;
        }
        person = Person.of(person.name(), person.email(), phone.orElse(null));
        return true;
    }

    void wish(Set<Wish> wanted) {
        wishes = new Wishes(wanted);
    }

    /** Shows these to other members, and nothing else. */
    void show(Set<SharedField> fields) {
        shared = new SharedFields(fields);
    }

    /** The year they were born in; nobody has to say. */
    void bornIn(Optional<Integer> year) {
        birthYear = year.orElse(null);
    }

    /** They agree to these words from now on, or no longer. */
    void consent(Consent consent, int textVersion, boolean agrees, Instant now) {
        var current = consents.stream()
                .filter(it -> it.consent() == consent && it.holds())
                .findFirst();
        if (current.isPresent() == agrees) {
            return;
        }
        current.ifPresent(it -> {
            consents.remove(it);
            consents.add(it.withdrawn(now));
        });
        if (agrees) {
            consents.add(new GivenConsent(consent, textVersion, now, null));
        }
    }

    private void sortAgain() {
        var address = home().map(Residence::address);
        address.ifPresent(it -> {
            likeness = Likeness.of(name(), it);
            listOrder = ListOrder.of(person.name(), Optional.ofNullable(organisation), it);
        });
    }

    /** Whether somebody else saved the member since it read as this version. */
    boolean isNewerThan(int seenVersion) {
        return version != null && version != seenVersion;
    }

    MemberId id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    KindCode kind() {
        return kind;
    }

    Optional<Integer> number() {
        return Optional.ofNullable(course.number());
    }

    /** What they stand under in a list: the organisation's name, or the person's. */
    String name() {
        return organisation == null ? person.name().full() : organisation.name();
    }

    Person person() {
        return person;
    }

    Course course() {
        return course;
    }

    Optional<Residence> home() {
        return residences.stream().filter(Residence::isCurrent).findFirst();
    }
}
