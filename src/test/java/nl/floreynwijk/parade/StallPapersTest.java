package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What somebody takes along to the street, and who was there. */
@PortalTest
class StallPapersTest {

    @Autowired
    PitchCards cards;

    @Autowired
    BookingCalendar calendars;

    @Autowired
    CheckIns checkIns;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId kees = AccountId.random();
    private AccountId meike = AccountId.random();
    private EditionId edition = EditionId.random();
    private List<LocalDate> days = List.of();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void keesHasAStallOnTwoPitches() {
        kees = made.neighbour("Kees Kaas");
        meike = made.organiser("Meike Markt");
        edition = parade.edition();
        days = parade.days();
        cheese = made.booked(edition, kees, Category.GOODS, parade.pitches(edition, 2), days);
        database.sql("update parade_booking set name = 'De Kaasboer' where id = ?")
                .param(cheese.value())
                .update();
        people.signIn(kees);
    }

    private boolean write(ByteArrayOutputStream out) {
        try {
            return cards.write(cheese, out);
        } catch (IOException neverInMemory) {
            throw new AssertionError(neverInMemory);
        }
    }

    @Test
    void whoeverBookedGetsASheetAndACardForEachPitch() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(write(out)).isTrue();

        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var page = document.getPage(1).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
            assertThat(new PDFTextStripper().getText(document)).contains("De Kaasboer", "Noordewierweg", "Plaats 2");
        }
    }

    @Test
    void nobodyGetsThePapersOfAnotherButTheOrganiserDoes() throws IOException {
        var anna = made.neighbour("Anna Appel");
        people.signIn(anna);
        assertThat(write(new ByteArrayOutputStream())).isFalse();
        assertThat(calendars.file(cheese)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> cards.writeAll(edition, new ByteArrayOutputStream()));

        people.signIn(meike);
        assertThat(write(new ByteArrayOutputStream())).isTrue();
        assertThat(cards.writeAll(edition, new ByteArrayOutputStream())).isTrue();
    }

    @Test
    void whatIsCancelledHasNoPapers() throws IOException {
        made.cancelled(cheese);

        assertThat(write(new ByteArrayOutputStream())).isFalse();
        people.signIn(meike);
        var out = new ByteArrayOutputStream();
        assertThat(cards.writeAll(edition, out)).isTrue();
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("nog geen plaats geboekt");
        }
        assertThat(cards.writeAll(EditionId.random(), new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void theCalendarFileHasEachDayInLinesOfAtMost75Bytes() {
        database.sql("update parade_edition set name = ? where id = ?")
                .params("Zomerparade met één heel lange naam — voor de café's én de buurt, 2027", edition.value())
                .update();

        var text = calendars.file(cheese).orElseThrow();

        assertThat(text.lines()).allSatisfy(it -> assertThat(it.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(3);
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:Noordewierweg");
    }

    private void itIsTheDay() {
        clock.advance(Duration.between(clock.instant(), DutchTime.beginning(days.getFirst())));
    }

    @Test
    void nothingIsSaidOfWhoCameUntilTheDayBefore() {
        people.signIn(meike);
        var dayBefore = days.getFirst().minusDays(1);
        clock.advance(
                Duration.between(clock.instant(), DutchTime.beginning(dayBefore).minusSeconds(1)));

        assertThat(checkIns.say(cheese, days.getFirst(), true)).isEqualTo(new CheckInResult.TooEarly(dayBefore));
        assertThat(checkIns.day(edition, days.getFirst()).getFirst().came()).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(checkIns.say(cheese, days.getLast(), true)).isEqualTo(new CheckInResult.Said());
    }

    @Test
    void whatIsSaidLastAboutWhoCameHolds() {
        people.signIn(meike);
        assertThat(checkIns.day(edition, days.getFirst()).getFirst().came()).isEmpty();

        itIsTheDay();
        assertThat(checkIns.say(cheese, days.getFirst(), false)).isEqualTo(new CheckInResult.Said());
        clock.advance(Duration.ofMinutes(5));
        assertThat(checkIns.say(cheese, days.getFirst(), true)).isEqualTo(new CheckInResult.Said());

        assertThat(checkIns.day(edition, days.getFirst())
                        .getFirst()
                        .came()
                        .orElseThrow()
                        .came())
                .isTrue();
        assertThat(checkIns.day(edition, days.getLast()).getFirst().came()).isEmpty();
        assertThat(database.sql("select count(*) from parade_check_in")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasSaidOfTheWrongStallIsTakenBack() {
        people.signIn(meike);
        itIsTheDay();
        checkIns.say(cheese, days.getFirst(), true);
        clock.advance(Duration.ofMinutes(1));

        assertThat(checkIns.takeBack(cheese, days.getFirst())).isTrue();

        assertThat(checkIns.day(edition, days.getFirst()).getFirst().came()).isEmpty();
    }

    @Test
    void nobodyComesOnADayOnWhichTheyHaveNoStall() {
        people.signIn(meike);

        itIsTheDay();
        assertThat(checkIns.say(cheese, days.getLast().plusDays(1), true)).isEqualTo(new CheckInResult.Gone());
        assertThat(checkIns.say(BookingId.random(), days.getFirst(), true)).isEqualTo(new CheckInResult.Gone());
        people.signIn(kees);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checkIns.say(cheese, days.getFirst(), true));
    }
}
