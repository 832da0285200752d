package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.documents.SecretCodes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people take part in an evening with their phone, without an account, or from home with theirs.
 *
 * <p>A guest is a phone, by a secret that it keeps, or a member, by their account: each has its coins once, however often they
 * come in.
 */
@Service("radGuests")
@InArea("rad")
@PreAuthorize("permitAll()")
@RetryOnConflict
@Transactional
public class Guests {

    public static final int LONGEST_NAME = 40;

    /** As many as a large hall holds, and the screens of whoever leads can show. */
    public static final int MOST = 2_000;

    /** A whole hall can come in over one connection; somebody who comes in over and over again is stopped by it. */
    static final Limit NEWCOMERS_FROM_CONNECTION = new Limit("rad-newcomers", 600, Duration.ofMinutes(15));

    private final EveningRepository evenings;
    private final RunRepository runs;
    private final DoorTable doors;
    private final GuestTable guests;
    private final CurrentAccount currentAccount;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(
            EveningRepository evenings,
            RunRepository runs,
            DoorTable doors,
            GuestTable guests,
            CurrentAccount currentAccount,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evenings = evenings;
        this.runs = runs;
        this.doors = doors;
        this.guests = guests;
        this.currentAccount = currentAccount;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Their place at an evening, in the run that is live; empty when they did not come in. Two queries. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(EveningId id, Token device) {
        return doors.find(id, who(device)).flatMap(doors::seat);
    }

    /**
     * Comes in by a code. Whoever came in before is in, with the coins they put.
     *
     * @param device which the phone keeps
     * @param name may be empty
     * @param connection where they come from
     */
    public JoinResult join(String code, Token device, String name, Locale language, String connection) {
        var evening = SecretCodes.parse(code, Evenings.CODE_LENGTH).flatMap(evenings::findByCode);
        if (evening.isEmpty()) {
            return new JoinResult.NotOpen();
        }
        if (evening.get().isForMembersOnly() && !currentAccount.has(Role.MEMBER)) {
            return new JoinResult.MembersOnly();
        }
        var tidy = WrittenText.inOneLine(name);
        return tidy.isEmpty() || TypedLine.fits(tidy, LONGEST_NAME)
                ? enter(evening.get(), new Phone(device, tidy, language, connection), false)
                : new JoinResult.NameTooLong(LONGEST_NAME);
    }

    /** Comes in once more when an evening started again: called as before unless the host took that away. */
    public JoinResult joinAgain(String code, Token device, Locale language, String connection) {
        var name = SecretCodes.parse(code, Evenings.CODE_LENGTH)
                .flatMap(evenings::findByCode)
                .flatMap(it -> guests.before(it.id(), who(device)))
                .map(GuestTable.Before::name)
                .orElse("");
        return join(code, device, name, language, connection);
    }

    /** Comes in from home, as a member, while that can be done. */
    @RolesAllowed(Roles.MEMBER)
    public JoinResult joinFromHome(EveningId id, Token device, Locale language, String connection) {
        return evenings.findById(id)
                .filter(it -> it.isOpenFromHomeAt(clock.instant()))
                .filter(it -> runs.live(id).filter(run -> !run.isPractice()).isPresent())
                .map(it -> enter(it, new Phone(device, "", language, connection), true))
                .orElseGet(JoinResult.NotOpen::new);
    }

    /** What somebody comes in with. */
    private record Phone(Token device, String name, Locale language, String connection) {}

    private JoinResult enter(Evening evening, Phone phone, boolean atHome) {
        var run = runs.keepLive(evening.id()).filter(it -> it.state() != RunState.CLOSED);
        if (run.isEmpty()) {
            return new JoinResult.NotOpen();
        }
        var before = guests.find(run.get().id(), who(phone.device()));
        if (before.isEmpty()) {
            return comeNew(evening, run.get().id(), phone, atHome);
        }
        who(phone.device()).member().ifPresent(it -> guests.adopt(before.get(), it));
        if (!atHome) {
            guests.comeIn(before.get());
        }
        return new JoinResult.In();
    }

    private JoinResult comeNew(Evening evening, RunId run, Phone phone, boolean atHome) {
        if (guests.count(run) >= MOST) {
            return new JoinResult.Full(MOST);
        }
        var wait = limits.exceeded(NEWCOMERS_FROM_CONNECTION, phone.connection());
        if (wait.isPresent()) {
            return new JoinResult.TooMany(wait.get());
        }
        var email = guests.before(evening.id(), who(phone.device())).flatMap(GuestTable.Before::email);
        insert(new GuestTable.Newcomer(
                run,
                newcomer(run, who(phone.device())),
                phone.name(),
                email,
                phone.language(),
                atHome,
                evening.coins()));
        events.publishEvent(new RunChanged(evening.id()));
        return new JoinResult.In();
    }

    /** Two members who share a phone are two guests: each is known by their account, and one of them by the phone too. */
    private Who newcomer(RunId run, Who who) {
        return new Who(who.member(), who.device().filter(it -> who.member().isEmpty() || !guests.isTaken(run, it)));
    }

    private void insert(GuestTable.Newcomer guest) {
        try {
            guests.insert(guest, clock.instant());
        } catch (DuplicateKeyException twice) {
            throw new OptimisticLockingFailureException("Came in at the same moment", twice);
        }
    }

    private Who who(Token device) {
        return Who.here(currentAccount, Optional.of(device));
    }

    /**
     * Says how many coins lie on a card from now on: said twice, it is so once.
     *
     * @param run in which they have their coins
     */
    public PutResult put(RunId run, Token device, CardId card, int coins) {
        var putting = guests.keep(run, card, who(device), clock.instant());
        if (putting.filter(it -> it.hasCard() && it.guest().isPresent()).isEmpty()) {
            return new PutResult.Gone();
        }
        if (!putting.get().live()) {
            return new PutResult.StartedAgain();
        }
        return putting.get().state() == RunState.OPEN
                ? put(run, putting.get(), card, coins)
                : new PutResult.NotOpen(putting.get().state());
    }

    private PutResult put(RunId run, GuestTable.Putting putting, CardId card, int coins) {
        var guest = putting.guest().orElseThrow();
        var purse = guests.lockPurse(guest, putting.mostOnCard());
        if (!purse.canHave(card, coins)) {
            return new PutResult.TooMany(purse);
        }
        var next = purse.with(card, coins);
        if (!next.equals(purse)) {
            guests.put(guest, run, card, coins, next.spent());
            events.publishEvent(new RunChanged(putting.evening()));
        }
        return new PutResult.Put(next);
    }
}
