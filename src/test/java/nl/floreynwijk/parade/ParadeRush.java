package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;

/** Many people who want a pitch at the same moment, through the services. */
class ParadeRush {

    private static final Euros PRICE = Euros.of(35);

    private final Bookings bookings;
    private final Agreements agreements;
    private final AsPortal asPortal;
    private final JdbcClient database;
    private final Clock clock;
    private final TestParade parade;
    private int wrong;
    private final AtomicInteger untold = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    ParadeRush(Bookings bookings, Agreements agreements, AsPortal asPortal, JdbcClient database, Clock clock) {
        this.bookings = bookings;
        this.agreements = agreements;
        this.asPortal = asPortal;
        this.database = database;
        this.clock = clock;
        parade = new TestParade(database, clock);
    }

    /** A street at the moment at which booking opens. */
    record Street(EditionId edition, List<PitchId> pitches, LocalDate day) {}

    Street street(int many) {
        var edition = parade.edition();
        return new Street(edition, parade.pitches(edition, many), parade.days().getFirst());
    }

    /** So many people want one of so many pitches; each tries what is still free until they have one or nothing is left. */
    void rush(int clients, int many) throws Exception {
        var street = street(many);
        var numbers = new HashMap<String, PitchId>();
        for (var at = 0; at < many; at++) {
            numbers.put(Integer.toString(at + 1), street.pitches().get(at));
        }
        var booked = new AtomicInteger();
        Pace.rate(
                clients,
                clients,
                number -> asPortal.runFor(AccountId.random(), () -> {
                    if (want(street, numbers, street.pitches().get(number % many), new Random(number))) {
                        booked.incrementAndGet();
                    }
                }));
        var rows = database.sql("""
                        select count(distinct o.pitch_id) from parade_booking b
                        join parade_occupation o on o.booking_id = b.id and o.live = 1
                        where b.edition_id = ? and b.state = 'BOOKED'
                        """)
                .param(street.edition().value())
                .query(Integer.class)
                .single();
        wrong += Math.abs(many - booked.get()) + Math.abs(many - rows);
    }

    /** Whether they got one. */
    private boolean want(Street street, Map<String, PitchId> numbers, PitchId first, Random chance) {
        var wanted = first;
        while (true) {
            var these = Set.of(new PitchDay(wanted, street.day()));
            switch (pressing(() -> bookings.hold(street.edition(), Category.GOODS, these))) {
                case HoldResult.Held(var id, var _) -> {
                    return pressing(() -> agree(id));
                }
                case HoldResult.Taken(var which, var free) -> {
                    if (which.isEmpty()) {
                        untold.incrementAndGet();
                    }
                    if (free.isEmpty()) {
                        return false;
                    }
                    wanted = requireNonNull(numbers.get(free.get(chance.nextInt(free.size()))));
                }
                case HoldResult.ForThoseWhoWait _,
                        HoldResult.NotBookable _,
                        HoldResult.TooMany _,
                        HoldResult.CategoryFull _ -> {
                    untold.incrementAndGet();
                    return false;
                }
            }
        }
    }

    /** Whom the portal tells that it was too busy presses again. */
    private <T> T pressing(Supplier<T> button) {
        while (true) {
            try {
                return button.get();
            } catch (ConcurrencyFailureException | CannotCreateTransactionException busy) {
                again.incrementAndGet();
            }
        }
    }

    private boolean agree(BookingId id) {
        return agreements.agree(id, form(), List.of()) instanceof AgreeResult.Booked;
    }

    private static StallForm form() {
        return new StallForm(
                Optional.of(BookerKind.NEIGHBOUR),
                "Kaas van Jansen",
                "Oude en jonge kaas",
                "kaas",
                "06 1234 5678",
                "",
                "",
                true,
                true,
                true,
                Map.of(),
                PRICE);
    }

    /** How many pitches are booked too few or too many, over all rushes. */
    int wrong() {
        return wrong;
    }

    /** How many were not told what another had. */
    int untold() {
        return untold.get();
    }

    /** How often somebody had to press again because it was too busy. */
    int again() {
        return again.get();
    }

    /** How many bookings a second, each of a pitch of its own. */
    double services(int many, int threads) throws Exception {
        var street = street(many);
        return Pace.rate(many, threads, number -> book(street, number));
    }

    /** Somebody keeps a pitch that nobody else wants, and agrees. */
    void book(Street street, int number) {
        asPortal.runFor(AccountId.random(), () -> {
            var wanted = Set.of(new PitchDay(street.pitches().get(number), street.day()));
            if (!(bookings.hold(street.edition(), Category.GOODS, wanted) instanceof HoldResult.Held(var id, var _))
                    || !agree(id)) {
                throw new IllegalStateException("There was a pitch for everybody");
            }
        });
    }

    /** A street whose days begin tomorrow: the one that everybody sees who looks at the floor plan now. */
    Street nextStreet(int many) {
        var street = street(many);
        var from = street.day();
        var tomorrow = DutchTime.day(clock.instant()).plusDays(1);
        for (var day : parade.days()) {
            database.sql("update parade_day set day = ? where edition_id = ? and day = ?")
                    .param(tomorrow.plusDays(ChronoUnit.DAYS.between(from, day)))
                    .param(street.edition().value())
                    .param(day)
                    .update();
        }
        return new Street(street.edition(), street.pitches(), tomorrow);
    }
}
