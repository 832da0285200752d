package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail calls what belongs to a market, and where it leads. */
@PortalTest
class ParadeAuditNamesTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    AuditPages trail;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestBookings bookings;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AccountId kees = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void keesStandsInAStreet() {
        edition = parade.edition();
        parade.rule(edition, "code", "ZP27");
        parade.rule(edition, "name", "Zomerbraderie");
        pitches = parade.pitches(edition, 12);
        kees = made.neighbour("Kees Kaas");
        cheese = made.booked(edition, kees, Category.FOOD, pitches.subList(11, 12), parade.days());
        people.signedIn("Meike", Role.PARADE_ORGANISER);
    }

    private String series() {
        return database.sql("select series_id from parade_edition where id = ?")
                .param(edition.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    private void everythingIsTouched() {
        audit.record(EditionActions.SERIES_NAMED, series());
        audit.record(ListActions.MESSAGE_SENT, edition.toString());
        audit.record(
                new AuditAction("parade", "pitch", "pitch-blocked"),
                pitches.get(3).toString());
        audit.record(BookingActions.BOOKED, cheese.toString());
        var waits = made.waits(edition, kees, new WaitingWish(Category.GOODS, 1, 0, parade.days()));
        audit.record(WaitingActions.JOINED, waits.toString());
    }

    /** The things on the newest page of the trail by their names, with their pages, as the board reads them. */
    private Map<String, Optional<String>> told(Locale language, Role... roles) {
        people.signedIn("lezer-" + language + roles.length, roles);
        return trail.search(AuditSearch.EVERYTHING, language, 0, 20).stream()
                .collect(toMap(AuditEntry::objectName, AuditEntry::objectPage, (one, _) -> one));
    }

    @Test
    void whatBelongsToAMarketHasItsNameAndItsPage() {
        everythingIsTouched();
        var market = database.sql("select name from parade_series where id = ?")
                .param(series())
                .query(String.class)
                .single();
        var page = "/kantoor/parade/" + edition;

        assertThat(told(DUTCH, Role.BOARD, Role.PARADE_ORGANISER))
                .containsEntry(market, Optional.of("/kantoor/parade"))
                .containsEntry("Zomerbraderie", Optional.of(page))
                .containsEntry("Kraam 4, Zomerbraderie", Optional.of(page + "/plattegrond"))
                .containsEntry("Boeking ZP27-1", Optional.of(page + "/aanvragen"))
                .containsEntry("Wachtlijst ZP27, plaats 1", Optional.of(page + "/wachtlijst"));
        assertThat(told(Locale.ENGLISH, Role.BOARD))
                .containsKeys("Pitch 4, Zomerbraderie", "Booking ZP27-1", "Waiting list ZP27, place 1");
    }

    @Test
    void noNameInItSaysWhoseABookingIs() {
        everythingIsTouched();

        var hisAccount = "Kees Kaas";
        assertThat(told(DUTCH, Role.BOARD).keySet()).noneMatch(it -> it.contains("Kees") && !it.equals(hisAccount));
    }

    @Test
    void whoeverMayNotOpenAPageIsNotLedThere() {
        everythingIsTouched();

        assertThat(told(DUTCH, Role.ADMINISTRATOR))
                .containsEntry("Zomerbraderie", Optional.empty())
                .containsEntry("Boeking ZP27-1", Optional.empty());
    }

    @Test
    void whatGotNoNumberYetGoesByItsEdition() {
        people.signIn(kees);
        var held = bookings.held(edition, Category.GOODS, TestBookings.on(parade.days(), pitches.get(2)));
        audit.record(BookingActions.CANCELLED, held.toString());

        assertThat(told(DUTCH, Role.BOARD)).containsKey("Boeking ZP27");
    }
}
