package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** How full the street was, this time and the time before. */
@PortalTest
class FigureDeskTest {

    @Autowired
    FigureDesk figures;

    @Autowired
    FigureFiles files;

    @Autowired
    TestParade parade;

    @Autowired
    TestStreet street;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Autowired
    JdbcClient database;

    @Autowired
    WebApplicationContext portal;

    private EditionId edition = EditionId.random();
    private EditionId before = EditionId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void twoEditionsOfOneMarket() {
        parade.clear();
        before = parade.edition();
        var then = LocalDate.of(2025, 7, 5);
        street.onlyOn(before, then);
        stall(before, Category.CRAFT, parade.pitches(before, 2), List.of(then));
        edition = parade.edition();
        database.sql(
                        "update parade_edition set series_id = (select series_id from parade_edition where id = ?) where id = ?")
                .param(before.value())
                .param(edition.value())
                .update();
        var pitches = parade.pitches(edition, 8);
        cheese = stall(edition, Category.FOOD, pitches.subList(0, 2), parade.days());
        stall(edition, Category.FOOD, pitches.subList(2, 3), parade.days().subList(0, 1));
        stall(edition, Category.RUG, pitches.subList(3, 4), parade.days().subList(0, 1));
        people.signedIn("meike", Role.PARADE_ORGANISER);
    }

    private BookingId stall(EditionId of, Category category, List<PitchId> pitches, List<LocalDate> days) {
        return street.stall(of, new TestStreet.Stall(category, "=Kaas van Truus", "", ""), pitches, days);
    }

    private ParadeFigures found() {
        return figures.of(edition).orElseThrow();
    }

    @Test
    void pitchesAreCountedOnceByWhatIsOnThemAndByWhoBooked() {
        assertThat(ParadeFigures.of("FOOD", found().categories())).isEqualTo(3);
        assertThat(ParadeFigures.of("RUG", found().categories())).isEqualTo(1);
        assertThat(ParadeFigures.of("NEIGHBOUR", found().kinds())).isEqualTo(4);
        assertThat(found().booked()).isEqualTo(4);
        assertThat(found().pitches()).isEqualTo(8);
    }

    @Test
    void eachDayIsAsFullAsItIs() {
        assertThat(found().days())
                .containsExactly(
                        new ParadeFigures.Day(parade.days().getFirst(), 4),
                        new ParadeFigures.Day(parade.days().getLast(), 2));
        assertThat(found().percent(4)).isEqualTo(50);
    }

    @Test
    void theTimeBeforeIsBesideIt() {
        assertThat(found().before().map(ParadeFigures::edition)).contains(before);
        assertThat(found().categoryBefore("CRAFT")).isEqualTo(2);
        assertThat(found().categoryBefore("FOOD")).isZero();
        assertThat(figures.of(before).orElseThrow().before()).isEmpty();
        assertThat(figures.of(EditionId.random())).isEmpty();
    }

    /** A market that was only thought of, or called off, is nothing to look back at. */
    @Test
    void theTimeBeforeIsTheLastThatWasHeld() {
        for (var status : List.of("IDEA", "CANCELLED")) {
            var never = parade.edition();
            street.onlyOn(never, LocalDate.of(2026, 7, 4));
            database.sql("""
                            update parade_edition set status = ?, series_id = (select s.series_id from (
                                select series_id from parade_edition where id = ?) s) where id = ?
                            """).params(status, before.value(), never.value()).update();
            assertThat(figures.of(never).orElseThrow().before().map(ParadeFigures::edition))
                    .contains(before);
        }

        assertThat(found().before().map(ParadeFigures::edition)).contains(before);
    }

    @Test
    void whatIsHeldOrGivenUpIsNotCounted() {
        street.stall(
                edition,
                new TestStreet.Stall(Category.MUSIC, "Nog niet", "", ""),
                BookingState.HELD,
                pitchesLeft(),
                parade.days());
        assertThat(ParadeFigures.of("MUSIC", found().categories())).isZero();
        assertThat(found().days().getFirst().pitches()).isEqualTo(4);
    }

    private List<PitchId> pitchesLeft() {
        return database
                .sql("select id from parade_pitch where edition_id = ? and number = '8'")
                .param(edition.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PitchId::new)
                .toList();
    }

    @Test
    void whatWasGivenBackIsOffWhatCameIn() {
        invoice(1, "INVOICE", 10_000);
        invoice(2, "CREDIT", -2_500);
        payment("BANK", 9_000);
        payment("REFUND", -1_000);

        assertThat(found().invoiced()).isEqualTo(new Euros(7_500));
        assertThat(found().received()).isEqualTo(new Euros(8_000));
    }

    private void invoice(int number, String kind, long cents) {
        database.sql("""
                        insert into parade_invoice (id, edition_id, booking_id, number, kind, made_on, name, reason, vat_percent,
                            total_cents, made_at)
                        values (uuid(), ?, ?, ?, ?, '2027-01-01', 'Truus', 'BOOKED', 21, ?, '2027-01-01 10:00:00')
                        """)
                .params(edition.value(), cheese.value(), number, kind, cents)
                .update();
    }

    private void payment(String kind, long cents) {
        database.sql("""
                        insert into parade_payment (id, booking_id, kind, cents, paid_on, note, made_by, made_at)
                        values (uuid(), ?, ?, ?, '2027-01-02', '', uuid(), '2027-01-02 10:00:00')
                        """).params(cheese.value(), kind, cents).update();
    }

    @Test
    void threeQueriesTellEverything() {
        assertThat(queries.during(() -> assertThat(found().days()).hasSize(2))).hasSize(3);
    }

    @Test
    void theFilesSayTheSameWithoutNames() throws IOException {
        invoice(1, "INVOICE", 10_050);
        var csv = new ByteArrayOutputStream();
        assertThat(files.writeCsv(edition, csv)).isTrue();
        assertThat(csv.toString(UTF_8))
                .contains("Soort kraam;Eten en drinken;3;0", "Geld;In rekening gebracht;100,50;")
                .doesNotContain("Truus");
        var xlsx = new ByteArrayOutputStream();
        assertThat(files.writeXlsx(edition, xlsx)).isTrue();
        assertThat(xlsx.toByteArray()).startsWith('P', 'K');
        assertThat(files.writeCsv(EditionId.random(), csv)).isFalse();
    }

    @Test
    void aFileOfAnEditionThatIsNotThereIsNotThere() throws Exception {
        var browser = new OfficeBrowser(portal);
        assertThat(browser.open("/kantoor/parade/" + edition + "/cijfers.csv").getStatus())
                .isEqualTo(200);
        assertThat(browser.open("/kantoor/parade/" + edition + "/cijfers.xlsx").getStatus())
                .isEqualTo(200);
        assertThat(browser.open("/kantoor/parade/x/cijfers.csv").getStatus()).isEqualTo(404);
        assertThat(browser.open("/kantoor/parade/" + EditionId.random() + "/cijfers.xlsx")
                        .getStatus())
                .isEqualTo(404);
    }
}
