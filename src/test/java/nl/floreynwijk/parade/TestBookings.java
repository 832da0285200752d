package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books pitches as people do, through the services. */
@Component
public class TestBookings {

    private final Bookings bookings;
    private final Agreements agreements;
    private final JdbcClient database;

    TestBookings(Bookings bookings, Agreements agreements, JdbcClient database) {
        this.bookings = bookings;
        this.agreements = agreements;
        this.database = database;
    }

    /** Each of these pitches on each of these days. */
    public static Set<PitchDay> on(Collection<LocalDate> days, PitchId... pitches) {
        var all = new HashSet<PitchDay>();
        Arrays.stream(pitches).forEach(pitch -> days.forEach(day -> all.add(new PitchDay(pitch, day))));
        return all;
    }

    /** Kept for whoever is signed in. */
    public BookingId held(EditionId edition, Category category, Set<PitchDay> these) {
        var result = bookings.hold(edition, category, these);
        assertThat(result).isInstanceOf(HoldResult.Held.class);
        return ((HoldResult.Held) result).id();
    }

    /** Booked or asked for by whoever is signed in, as a neighbour. */
    public BookingId agreed(EditionId edition, Category category, Set<PitchDay> these) {
        var id = held(edition, category, these);
        assertThat(agree(id, form(id, "Kraam van de buurt", "kaas", Map.of())))
                .isInstanceOfAny(AgreeResult.Booked.class, AgreeResult.Requested.class);
        return id;
    }

    public AgreeResult agree(BookingId id, StallForm form) {
        return agreements.agree(id, form, List.of());
    }

    /** As a neighbour who read everything. */
    public StallForm form(BookingId id, String name, String sector, Map<AddOnId, Integer> addOns) {
        return form(id, BookerKind.NEIGHBOUR, name, sector, addOns);
    }

    public StallForm form(BookingId id, BookerKind kind, String name, String sector, Map<AddOnId, Integer> addOns) {
        var seen = agreements.quote(id, kind, addOns).map(Quote::total).orElse(Euros.ZERO);
        return new StallForm(
                Optional.of(kind),
                name,
                "Oude en jonge kaas",
                sector,
                "06 1234 5678",
                "12345678",
                "",
                true,
                true,
                true,
                addOns,
                seen);
    }

    public String stateOf(BookingId id) {
        return database.sql("select state from parade_booking where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** How many pitches on how many days it has, all told. */
    public int liveOf(BookingId id) {
        return database.sql("select count(*) from parade_occupation where booking_id = ? and live = 1")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public int takenOf(AddOnId addOn) {
        return database.sql("select taken from parade_add_on where id = ?")
                .param(addOn.value())
                .query(Integer.class)
                .single();
    }

    public void joinAssociation(AccountId account, LocalDate since) {
        database.sql("update membership_member set association_since = ? where account_id = ?")
                .params(since, account.value())
                .update();
    }
}
