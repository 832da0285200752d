package nl.floreynwijk.parade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The file that puts the days of one's own stall into a calendar. */
@PortalTest
class BookingCalendarTest {

    @Autowired
    BookingCalendar calendar;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private AccountId anna = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void annaHasAStallOnBothDays() {
        edition = parade.edition();
        anna = made.neighbour("Anna Appel");
        cheese = made.booked(edition, anna, Category.GOODS, parade.pitches(edition, 2), parade.days());
        called("Kaas van Anna");
        people.signIn(anna);
    }

    private void called(String name) {
        database.sql("update parade_booking set name = ? where id = ?")
                .params(name, cheese.value())
                .update();
    }

    private String text() {
        return calendar.file(cheese).orElseThrow();
    }

    private List<VEvent> events() {
        return Biweekly.parse(text()).first().getEvents();
    }

    private MockHttpServletResponse open(Object booking) throws Exception {
        return new OfficeBrowser(portal).open("/parade/boeking/{booking}/agenda.ics", booking);
    }

    private static Instant at(LocalDate day, int hour) {
        return DutchTime.at(day, LocalTime.of(hour, 0));
    }

    @Test
    void eachDayIsThereFromSettingUpUntilClosing() {
        var days = parade.days();

        assertThat(events())
                .extracting(it -> it.getDateStart().getValue().toInstant())
                .containsExactly(at(days.get(0), 7), at(days.get(1), 7));
        assertThat(events())
                .extracting(it -> it.getDateEnd().getValue().toInstant())
                .containsExactly(at(days.get(0), 17), at(days.get(1), 17));
        assertThat(events()).extracting(it -> it.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events().getFirst().getSummary().getValue()).isEqualTo("Kaas van Anna op Zomerparade");
        assertThat(events().getFirst().getDescription().getValue()).contains("1, 2", "/parade/boeking/" + cheese);
    }

    @Test
    void aDayOnWhichTheyHaveNoStallIsNotThere() {
        database.sql("update parade_occupation set live = null, freed_at = now(6) where booking_id = ? and day = ?")
                .params(cheese.value(), parade.days().getFirst())
                .update();

        assertThat(events())
                .extracting(it -> it.getDateStart().getValue().toInstant())
                .containsExactly(at(parade.days().getLast(), 7));
    }

    /** The clock goes back in the night from Saturday to Sunday: seven o'clock is another hour in the world. */
    @Test
    void eachDayHasTheClockOfThatDay() {
        var saturday = LocalDate.of(2027, 10, 30);
        database.sql("delete from parade_occupation where booking_id = ?")
                .param(cheese.value())
                .update();
        database.sql("update parade_day set day = date_add(?, interval (day > ?) day) where edition_id = ?")
                .params(saturday, parade.days().getFirst(), edition.value())
                .update();
        database.sql("""
                        insert into parade_occupation (booking_id, pitch_id, day, live)
                        select :booking, p.id, d.day, 1 from parade_pitch p join parade_day d on d.edition_id = p.edition_id
                        where p.edition_id = :edition and p.number = '1'
                        """)
                .param("booking", cheese.value())
                .param("edition", edition.value())
                .update();

        assertThat(text()).contains("DTSTART:20271030T050000Z", "DTSTART:20271031T060000Z");
        assertThat(events())
                .extracting(it -> it.getDateStart()
                        .getValue()
                        .toInstant()
                        .atZone(ZoneId.of(DutchTime.ZONE))
                        .toLocalTime())
                .containsOnly(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een heel lange naam van een kraam waarop van alles te koop is voor jong en oud in de wijk",
                "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé",
                "🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀🧀",
            })
    void noLineIsLongerThan75BytesAndNoLetterIsCutInTwo(String name) {
        called(name);
        // Made once: another one is of another moment
        var text = text();

        assertThat(text.split("\r\n"))
                .allSatisfy(it -> assertThat(it.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        assertThat(events().getFirst().getSummary().getValue()).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaas\r\nATTENDEE:mailto:kwaad@example.org",
                "Kaas\nEND:VEVENT\nBEGIN:VALARM",
                "Kaas;RRULE=FREQ=SECONDLY,1\\n",
                "Kaas\u2028BEGIN:VALARM\u0085X:1",
            })
    void aHostileNameAddsNothingToTheCalendar(String name) {
        called(name);

        assertThat(text().lines().filter(it -> it.startsWith("BEGIN:")))
                .containsExactly("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VEVENT");
        assertThat(text().lines()).noneMatch(it -> it.matches("(ATTENDEE|RRULE|X).*"));
        assertThat(events()).hasSize(2).allSatisfy(it -> {
            assertThat(it.getAttendees()).isEmpty();
            assertThat(it.getAlarms()).isEmpty();
            assertThat(it.getRecurrenceRule()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"BOOKED, CONFIRMED", "REQUESTED, TENTATIVE", "CANCELLED, CANCELLED", "RELEASED, CANCELLED"})
    void itSaysHowSureItIs(String state, String status) {
        database.sql("update parade_booking set state = ? where id = ?")
                .params(state, cheese.value())
                .update();

        assertThat(events())
                .allSatisfy(it -> assertThat(it.getStatus().getValue()).isEqualTo(status));
    }

    @Test
    void whoeverBookedGetsAFileForTheirCalendar() throws Exception {
        var answer = open(cheese);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "kraam.ics");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void nobodyElseGetsIt() throws Exception {
        people.signIn(made.organiser("Meike Markt"));
        assertThat(open(cheese).getStatus()).isEqualTo(404);
        people.signedIn("Bert Brood", Role.MEMBER, Role.BOARD);
        assertThat(open(cheese).getStatus()).isEqualTo(404);
        TestPeople.signOut();
        assertThat(open(cheese).getStatus()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "' or 1=1 --", "00000000-0000-0000-0000-000000000000"})
    void whatIsNoBookingIsNotFound(String hostile) throws Exception {
        assertThat(open(hostile).getStatus()).isEqualTo(404);
    }
}
