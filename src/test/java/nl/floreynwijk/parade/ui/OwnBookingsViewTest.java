package nl.floreynwijk.parade.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.floreynwijk.parade.ui.MarketScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.OwnMoney;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.TestBookings;
import nl.floreynwijk.parade.TestParade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna reads what became of her stalls. */
class OwnBookingsViewTest extends KaribuTest {

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    OwnBookings own;

    @Autowired
    OwnMoney money;

    @Autowired
    EditionCourse course;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private List<PitchId> pitches = List.of();
    private AccountId anna = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        parade.clear();
        edition = parade.edition();
        pitches = parade.pitches(edition, 4);
        anna = people.signedIn("Anna Markt");
        super.openTab();
    }

    private BookingId booked(Category category, PitchId... which) {
        return made.agreed(edition, category, TestBookings.on(parade.days(), which));
    }

    private void cancelled(BookingId booking, PitchId pitch) {
        own.cancel(
                booking,
                Set.of(pitch),
                own.refundPreview(booking, Set.of(pitch)).orElseThrow());
    }

    /** From this account, as a statement of the bank told. */
    private void paid(BookingId booking, long cents, String account) {
        database.sql("""
                        insert into parade_payment (id, booking_id, kind, cents, paid_on, note, made_by, made_at)
                        values (uuid(), ?, 'PAYMENT', ?, '2026-11-01', '', ?, '2026-11-01 10:00:00')
                        """).params(booking.value(), cents, anna.value()).update();
        database.sql("""
                        insert into parade_bank_line (entry_key, edition_id, booked_on, cents, name, account, remittance, state,
                            booking_id, read_at)
                        values (?, ?, '2026-11-01', ?, 'A. Markt', ?, '', 'MATCHED', ?, '2026-11-01 10:00:00')
                        """)
                .params(booking.toString(), edition.value(), cents, account, booking.value())
                .update();
    }

    private void calledOff() {
        people.signedIn("Meike Organisatie", Role.PARADE_ORGANISER);
        course.cancel(edition, "Storm op komst.");
        people.signIn(anna);
    }

    private static String list() {
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate("mijn/kramen");
        return textOf(OwnBookingsView.class);
    }

    private static String page(BookingId booking) {
        UI.getCurrent().navigate("parade/boeking/" + booking);
        return textOf(BookingView.class);
    }

    @Test
    void whenTheMarketIsCalledOffSheReadsWhyAndWhatComesBackToWhichAccount() {
        var booking = booked(Category.FOOD, pitches.getFirst());
        paid(booking, 6_000, "NL20INGB0001234567");
        calledOff();

        var back =
                "U krijgt € 60,00 terug. U krijgt een mail zodra het onderweg is. Daarna staat het meestal binnen een paar"
                        + " dagen op uw rekening. Het gaat meestal naar de rekening waarmee u betaalde. Die eindigt op 4567.";
        assertThat(list()).contains("Gaat niet door", "De markt gaat niet door. De reden: Storm op komst. " + back);
        assertThat(page(booking))
                .contains("De markt gaat niet door. De reden: Storm op komst.", back)
                .doesNotContain("Deze boeking is afgezegd.", "NL20", "Kraamkaart");
    }

    @Test
    void whoeverHadNotPaidReadsThatThereIsNothingToPay() {
        var booking = booked(Category.FOOD, pitches.getFirst());
        calledOff();

        assertThat(page(booking))
                .contains("U hoeft voor deze boeking niets te betalen.")
                .doesNotContain("Alles is betaald.", "Afgezegd");
        assertThat(list())
                .contains("U had niets betaald en hoeft niets te betalen.")
                .doesNotContain("U krijgt");
    }

    @Test
    void whereNotEverythingIsDroppedSheReadsWhatIsLeftToPay() {
        parade.rule(edition, "cancelled_percent", 80);
        booked(Category.FOOD, pitches.getFirst());
        calledOff();

        assertThat(list()).contains("U moet nog € 10,00 betalen.");
    }

    @Test
    void whereNothingIsDroppedSheReadsThatWhatShePaidIsKept() {
        parade.rule(edition, "cancelled_percent", 0);
        var booking = booked(Category.FOOD, pitches.getFirst());
        paid(booking, 5_000, "NL20INGB0001234567");
        calledOff();

        assertThat(list())
                .contains("Zoals afgesproken houden wij wat u betaalde. U hoeft niets meer te betalen.")
                .doesNotContain("U had niets betaald", "U krijgt");
    }

    @Test
    void whatSheGaveUpBeforeWasNotCalledOff() {
        var both = booked(Category.FOOD, pitches.get(0), pitches.get(1));
        cancelled(both, pitches.get(0));
        var before = booked(Category.GOODS, pitches.get(2));
        cancelled(before, pitches.get(2));
        calledOff();

        assertThat(list())
                .contains("Afgezegd")
                .contains("Plaats 2")
                .contains("Plaats 3")
                .doesNotContain("1, 2");
        assertThat(page(both)).contains("Plaats 2,").doesNotContain("Plaats 1,");
        assertThat(page(before)).contains("Deze boeking is afgezegd.").doesNotContain("De markt gaat niet door");
    }

    @Test
    void aBookButtonIsThereOnlyWhereSomethingCanBeBooked() {
        booked(Category.FOOD, pitches.getFirst());
        assertThat(list()).contains("Een plaats op de markt boeken", "Naar de wachtlijst");
        parade.rule(edition, "approval", true);
        assertThat(list()).contains("Een plaats op de markt aanvragen");

        calledOff();

        assertThat(list()).doesNotContain("Een plaats op de markt", "Naar de wachtlijst");
        assertThat(_find(RouterLink.class, it -> it.withClasses("button-link"))).isEmpty();
    }

    @Test
    void whoeverHasNothingReadsWhetherThereIsSomething() {
        assertThat(list()).contains("Hieronder kiest u er een.");
        calledOff();
        assertThat(list()).contains("Zodra u er een kunt boeken, staat dat hier.");
    }

    @Test
    void nobodyReadsWhatComesBackToSomebodyElse() {
        var booking = booked(Category.FOOD, pitches.getFirst());
        paid(booking, 6_000, "NL20INGB0001234567");
        calledOff();
        assertThat(money.refunds()).containsOnlyKeys(booking);

        people.signedIn("Bert Kraam");
        assertThat(money.refunds()).isEqualTo(Map.of());
    }
}
