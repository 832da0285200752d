package nl.floreynwijk.parade;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser does with the waiting list: reads it, and steps in with a reason that stays beside it. */
@Service
@RolesAllowed(Roles.PARADE_ORGANISER)
@RetryOnConflict
@Transactional
public class WaitingDesk {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 300;

    private final WaitingRepository waiting;
    private final WaitingQueries queries;
    private final EditionRepository editions;
    private final BookingRepository bookings;
    private final DeskNumbers desk;
    private final Street street;
    private final Offers offers;
    private final EndedHolds ended;
    private final WaitingMails mails;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    WaitingDesk(
            WaitingRepository waiting,
            WaitingQueries queries,
            EditionRepository editions,
            BookingRepository bookings,
            DeskNumbers desk,
            Street street,
            Offers offers,
            EndedHolds ended,
            WaitingMails mails,
            Contacts contacts,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.waiting = waiting;
        this.queries = queries;
        this.editions = editions;
        this.bookings = bookings;
        this.desk = desk;
        this.street = street;
        this.offers = offers;
        this.ended = ended;
        this.mails = mails;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody who waits, in line, and below them those who do not any more. Two queries. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<WaitingRow> list(EditionId edition) {
        var entries = queries.all(edition);
        var names = contacts.namesOf(entries.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.account()), it.by().stream()))
                .collect(Collectors.toSet()));
        return entries.stream().map(it -> row(it, names)).toList();
    }

    private static WaitingRow row(WaitingEntry entry, Map<AccountId, String> names) {
        return new WaitingRow(
                entry.id(),
                entry.line(),
                entry.position(),
                names.getOrDefault(entry.account(), ""),
                entry.wish(),
                entry.state(),
                entry.joinedAt(),
                entry.endedAt(),
                entry.pitches(),
                entry.until(),
                entry.reason()
                        .map(it -> new WaitingRow.StepIn(
                                it,
                                entry.by().map(by -> names.getOrDefault(by, "")).orElse(""))));
    }

    /** What is free on all the days somebody waits for, also of another zone or shorter than they asked for. */
    @Transactional(readOnly = true)
    public List<FreePitch> freeFor(WaitingId id) {
        return waiting.findById(id).stream()
                .flatMap(it -> freeFor(it).stream())
                .map(it -> new FreePitch(it.id(), it.number(), it.length(), it.zone()))
                .toList();
    }

    private List<Pitch> freeFor(Waiting entry) {
        return free(entry).freeOn(entry.wish().days());
    }

    private FreePitches free(Waiting entry) {
        return street.free(entry.edition(), clock.instant());
    }

    /**
     * Offers pitches to one who waits, before others who came earlier.
     *
     * @param reason 1 to {@link #LONGEST_REASON} characters
     */
    public StepInResult offer(WaitingId id, Set<PitchId> pitches, String reason) {
        if (!WrittenText.fits(reason, LONGEST_REASON)) {
            return new StepInResult.NoReason(LONGEST_REASON);
        }
        var entry = held(id).filter(it -> it.state() == WaitingState.WAITING);
        if (entry.isEmpty()) {
            return new StepInResult.NotWaiting();
        }
        var edition = editions.findById(entry.get().edition()).orElseThrow();
        if (!edition.isBookableOn(DutchTime.day(clock.instant()))) {
            return new StepInResult.NotBookable();
        }
        var free = free(entry.get());
        if (!free.hasRoom(entry.get().wish().category())) {
            return new StepInResult.CategoryFull();
        }
        var chosen = free.freeOn(entry.get().wish().days()).stream()
                .filter(it -> pitches.contains(it.id()))
                .toList();
        return pitches.isEmpty() || chosen.size() < pitches.size()
                ? new StepInResult.NotFree()
                : offered(edition, entry.get(), chosen, WrittenText.tidy(reason));
    }

    private StepInResult offered(Edition edition, Waiting entry, List<Pitch> chosen, String reason) {
        offers.outOfTurn(edition, entry, chosen, reason, currentAccount.id());
        audit.record(
                WaitingActions.OUT_OF_TURN,
                entry.id().toString(),
                chosen.stream()
                        .map(Pitch::number)
                        .limit(WaitingWish.MOST_PITCHES)
                        .collect(Collectors.joining(" ")));
        return new StepInResult.Done();
    }

    /**
     * Takes somebody off the list, with what they were offered; the next in line gets that.
     *
     * @param reason 1 to {@link #LONGEST_REASON} characters, which they read
     */
    public StepInResult remove(WaitingId id, String reason) {
        if (!WrittenText.fits(reason, LONGEST_REASON)) {
            return new StepInResult.NoReason(LONGEST_REASON);
        }
        var entry = held(id).filter(Waiting::isLive);
        entry.ifPresent(it -> removed(it, WrittenText.tidy(reason)));
        return entry.<StepInResult>map(_ -> new StepInResult.Done()).orElseGet(StepInResult.NotWaiting::new);
    }

    private void removed(Waiting entry, String reason) {
        var edition = editions.findById(entry.edition()).orElseThrow();
        entry.remove(reason, currentAccount.id(), clock.instant());
        waiting.save(entry);
        audit.record(WaitingActions.REMOVED, entry.id().toString());
        mails.removed(edition, entry, reason);
        entry.booking().flatMap(bookings::lock).filter(Booking::isHeld).ifPresent(it -> ended.drop(it, edition));
    }

    private Optional<Waiting> held(WaitingId id) {
        waiting.findById(id).ifPresent(it -> desk.hold(it.edition()));
        return waiting.findById(id);
    }
}
