package nl.floreynwijk.green;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody without an account joins a shift, by the code on the sign of a plot, and comes off it again. */
@Service
@PreAuthorize("permitAll()")
@RetryOnConflict
@Transactional
public class Guests {

    /** Where the code on the sign of a plot leads, before its id. */
    public static final String PATH = "/groen/meedoen";

    /** A later shift is for members first. */
    static final Period AHEAD = Period.ofWeeks(4);
    /** A group that stands at the same sign shares one connection, as do all phones of some providers. */
    static final Limit FORMS_FROM_CONNECTION = new Limit("green-guests-from-connection", 30, Duration.ofHours(1));
    /** A family or some friends; whoever is with more phones. */
    static final Limit ON_SHIFT_FROM_CONNECTION =
            new Limit("green-guests-on-shift-from-connection", 3, Duration.ofHours(1));
    /** Whoever has many connections does not fill a shift at once either. */
    static final Limit ON_SHIFT = new Limit("green-guests-on-shift", 8, Duration.ofHours(1));

    static final Limit WRONG_FROM_CONNECTION = new Limit("wrong-guests-from-connection", 20, Duration.ofMinutes(10));
    /** Nobody reads and fills in the form faster. */
    private static final Duration FASTEST = Duration.ofSeconds(3);

    private final PlotRepository plots;
    private final ShiftRepository shifts;
    private final SignUpRepository signUps;
    private final GuestTable table;
    private final GuestEntry entry;
    private final Goodbye goodbye;
    private final RateLimits limits;
    private final Clock clock;

    Guests(
            PlotRepository plots,
            ShiftRepository shifts,
            SignUpRepository signUps,
            GuestTable table,
            GuestEntry entry,
            Goodbye goodbye,
            RateLimits limits,
            Clock clock) {
        this.plots = plots;
        this.shifts = shifts;
        this.signUps = signUps;
        this.table = table;
        this.entry = entry;
        this.goodbye = goodbye;
        this.limits = limits;
        this.clock = clock;
    }

    /** What there is to do at a plot within {@link #AHEAD}; empty for one that ended, and where there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<PlotForGuests> at(PlotId plot) {
        return plots.findById(plot)
                .filter(Plot::isOpen)
                .map(it ->
                        new PlotForGuests(it.name(), it.place(), table.shiftsAt(plot, clock.instant(), lastStart())));
    }

    private Instant lastStart() {
        return DutchTime.beginning(DutchTime.day(clock.instant()).plus(AHEAD));
    }

    /** When the form is shown, for {@link Visit}. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Takes a place on a shift.
     *
     * @param visit tells people and machines apart, for nobody signed in
     */
    public GuestResult join(ShiftId shift, GuestForm form, Visit visit) {
        var wait = limits.exceeded(FORMS_FROM_CONNECTION, visit.connection());
        if (wait.isPresent()) {
            return new GuestResult.TooMany(wait.get());
        }
        if (!form.problems().isEmpty()) {
            return new GuestResult.Refused(form.problems());
        }
        if (!visit.trap().isEmpty() || clock.instant().isBefore(visit.opened().plus(FASTEST))) {
            return new GuestResult.Machine();
        }
        return entry.enter(shift, form, lastStart(), () -> waitFor(shift, visit.connection()));
    }

    /** Only who would get a place is counted: nobody keeps others off a shift by trying. */
    private Optional<Duration> waitFor(ShiftId shift, String connection) {
        return limits.exceeded(ON_SHIFT_FROM_CONNECTION, shift + " " + connection)
                .or(() -> limits.exceeded(ON_SHIFT, shift.toString()));
    }

    /**
     * How a form came to be sent.
     *
     * @param trap what stands in the field that people do not see
     * @param opened when the form was shown
     * @param connection where the request came from
     */
    public record Visit(String trap, Instant opened, String connection) {}

    /**
     * Somebody's place. Only wrong secrets are counted.
     *
     * @param connection where the request came from
     */
    @Transactional(readOnly = true)
    public GuestPlaceResult find(String secret, String connection) {
        return guest(secret)
                .flatMap(it -> shifts.findById(it.shift()).flatMap(shift -> place(it, shift)))
                .<GuestPlaceResult>map(GuestPlaceResult.Found::new)
                .or(() -> limits.exceeded(WRONG_FROM_CONNECTION, connection).map(GuestPlaceResult.TooMany::new))
                .orElseGet(GuestPlaceResult.Unknown::new);
    }

    private Optional<Guest> guest(String secret) {
        return Token.parse(secret).flatMap(table::find);
    }

    private Optional<GuestPlace> place(Guest guest, Shift shift) {
        return signUps.findByGuestId(guest.id())
                .filter(SignUp::isOn)
                .map(it -> new GuestPlace(
                        guest.name(),
                        shift.task(),
                        shift.place(),
                        shift.startsAt(),
                        shift.endsAt(),
                        it.places(),
                        shift.off().map(CalledOff::reason),
                        shift.isAhead(clock.instant())));
    }

    /** Does not come; whether there was something to come off. */
    public boolean leave(String secret) {
        var guest = guest(secret);
        var shift = guest.flatMap(it -> shifts.lock(it.shift())).filter(it -> it.isAhead(clock.instant()));
        var theirs = shift.flatMap(
                        _ -> signUps.findByGuestId(guest.orElseThrow().id()))
                .filter(SignUp::isOn);
        theirs.ifPresent(
                it -> goodbye.guest(shift.orElseThrow(), it, guest.orElseThrow().name()));
        return theirs.isPresent();
    }
}
