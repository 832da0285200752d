package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came, who stayed away and how it was, in figures, this time and the time before. */
@PortalTest
class ArrivalFiguresTest {

    @Autowired
    FigureDesk figures;

    @Autowired
    FigureFiles files;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Evaluations evaluations;

    @Autowired
    TestParade parade;

    @Autowired
    TestStreet street;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private List<LocalDate> days = List.of();
    private EditionId edition = EditionId.random();
    private AccountId kees = AccountId.random();
    private AccountId anna = AccountId.random();
    private BookingId cheese = BookingId.random();
    private BookingId apples = BookingId.random();
    private BookingId last = BookingId.random();

    @BeforeEach
    void keesAndAnnaHaveAStallAndKeesHadOneBefore() {
        parade.clear();
        days = parade.days();
        kees = made.neighbour("Kees Kaas");
        anna = made.neighbour("Anna Appel");
        var before = parade.edition();
        var then = LocalDate.of(2025, 7, 5);
        street.onlyOn(before, then);
        last = made.booked(before, kees, Category.FOOD, parade.pitches(before, 1), List.of(then));
        edition = parade.edition();
        database.sql(
                        "update parade_edition set series_id = (select series_id from parade_edition where id = ?) where id = ?")
                .params(before.value(), edition.value())
                .update();
        var pitches = parade.pitches(edition, 3);
        cheese = made.booked(edition, kees, Category.FOOD, pitches.subList(0, 2), days);
        apples = made.booked(edition, anna, Category.GOODS, pitches.subList(2, 3), days.subList(0, 1));
        people.signIn(made.organiser("Meike Markt"));
        came(last, then, false);
    }

    private void came(BookingId booking, LocalDate day, boolean came) {
        var begins = DutchTime.beginning(day);
        clock.advance(
                clock.instant().isBefore(begins) ? Duration.between(clock.instant(), begins) : Duration.ofSeconds(1));
        assertThat(checkIns.say(booking, day, came)).isEqualTo(new CheckInResult.Said());
    }

    private void says(AccountId who, BookingId of, Evaluation.Mark mark, String wentWell, String better) {
        var said = new Evaluation(
                Optional.of(mark), Optional.empty(), Optional.of(Evaluation.Again.YES), wentWell, better);
        assertThat(made.as(who, () -> evaluations.say(of, said))).isEqualTo(new EvaluateResult.Kept());
    }

    private ParadeFigures found() {
        return figures.of(edition).orElseThrow();
    }

    @Test
    void aStallIsCountedOnceByWhatWasSaidLast() {
        came(cheese, days.getFirst(), false);
        came(cheese, days.getFirst(), true);
        came(apples, days.getFirst(), false);

        assertThat(found().arrivals())
                .containsExactly(
                        new ParadeFigures.Arrivals(days.getFirst(), 2, 1, 1),
                        new ParadeFigures.Arrivals(days.getLast(), 1, 0, 0));
        assertThat(found().came()).isOne();
        assertThat(found().away()).isOne();
    }

    @Test
    void theTimeBeforeIsBesideIt() {
        assertThat(found().came() + found().away()).isZero();
        assertThat(found().before().map(ParadeFigures::away)).contains(1);
    }

    @Test
    void whoeverCancelledAfterAllDidNotStayAway() {
        came(apples, days.getFirst(), false);
        made.cancelled(apples);

        assertThat(found().arrivals().getFirst()).isEqualTo(new ParadeFigures.Arrivals(days.getFirst(), 1, 0, 0));
    }

    @Test
    void marksAreCountedAndWordsHaveNoNames() {
        says(kees, last, Evaluation.Mark.BAD, "Niets", "");
        clock.advance(Duration.ofDays(100));
        says(kees, cheese, Evaluation.Mark.GOOD, "De muziek", "");
        says(anna, apples, Evaluation.Mark.GOOD, "", "Meer schaduw");

        var said = found().evaluations();
        assertThat(said.asked()).isEqualTo(2);
        assertThat(said.answered()).isEqualTo(2);
        assertThat(EvaluationFigures.of("GOOD", said.marks())).isEqualTo(2);
        assertThat(EvaluationFigures.of("BETTER", said.turnovers())).isZero();
        assertThat(EvaluationFigures.of("YES", said.again())).isEqualTo(2);
        assertThat(said.wentWell()).containsExactly("De muziek");
        assertThat(said.better()).containsExactly("Meer schaduw");
        var before = found().before().orElseThrow().evaluations();
        assertThat(EvaluationFigures.of("BAD", before.marks())).isOne();
        assertThat(before.wentWell()).isEmpty();
    }

    @Test
    void theFilesTellTheSameAndAFormulaStaysText() throws IOException {
        came(cheese, days.getFirst(), true);
        clock.advance(Duration.ofDays(100));
        says(kees, cheese, Evaluation.Mark.EXCELLENT, "=HYPERLINK(\"http://kwaad.example\")", "");

        var csv = new ByteArrayOutputStream();
        assertThat(files.writeCsv(edition, csv)).isTrue();
        assertThat(csv.toString(UTF_8))
                .contains(
                        "Kwamen;Alle dagen samen;1;0",
                        "Bleven weg;Alle dagen samen;0;1",
                        "Hoe vond u de markt?;Heel goed;1;0",
                        "Hoe het was;Geboekte kramen;2;1",
                        "'=HYPERLINK")
                .doesNotContain(";=HYPERLINK", ";\"=HYPERLINK", "Kees");
        var xlsx = new ByteArrayOutputStream();
        assertThat(files.writeXlsx(edition, xlsx)).isTrue();
    }
}
