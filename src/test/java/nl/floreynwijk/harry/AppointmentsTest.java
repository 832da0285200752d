package nl.floreynwijk.harry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.util.Duration;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Who gets the appointment of a job for a calendar, and what a calendar makes of it. */
@PortalTest
class AppointmentsTest {

    private static final Instant AT = Instant.parse("2027-07-04T08:00:00Z");

    @Autowired
    Appointments appointments;

    @Autowired
    FigureRows rows;

    @Autowired
    HarryExamples examples;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    WebApplicationContext portal;

    private AccountId anna = AccountId.random();
    private AccountId henk = AccountId.random();

    @BeforeEach
    void annaAndHenkAreMembers() {
        henk = people.open("Henk de Bakker", Role.MEMBER);
        anna = people.signedIn("Anna", Role.MEMBER);
    }

    private FigureRows.Made agreed() {
        return rows.asked(anna, Category.WATER, clock.instant())
                .agreed(henk, Ask.Kind.NOTHING)
                .appointed(AT, 2);
    }

    private VEvent eventOf(RequestId request) {
        return read(appointments.file(request).orElseThrow());
    }

    private static VEvent read(String text) {
        try (var reader = new ICalReader(text)) {
            var calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                    .as(() -> calendar.validate(ICalVersion.V2_0).toString())
                    .isTrue();
            assertThat(calendar.getEvents()).hasSize(1);
            return calendar.getEvents().getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCalendarReadsWhatWhenAndWhere() {
        var request = agreed().put();

        var event = eventOf(request);

        assertThat(event.getSummary().getValue()).isEqualTo("Klus: Kraan, wc en afvoer");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(AT);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(AT.plusSeconds(3600));
        assertThat(event.getLocation().getValue()).isEqualTo("Bomenstraat 1, 3812 AB Amersfoort");
        assertThat(event.getDescription().getValue()).endsWith("/handige-buren/klussen/" + request);
        assertThat(event.getUid().getValue()).isEqualTo("klus-" + request + "@localhost");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp()).isNotNull();
        assertThat(event.getAlarms()).singleElement().satisfies(it -> assertThat(
                        it.getTrigger().getDuration())
                .isEqualTo(Duration.builder().days(1).prior(true).build()));
    }

    @Test
    void timesAreInUtcWhichEveryCalendarUnderstands() {
        assertThat(appointments.file(agreed().put()).orElseThrow())
                .contains("DTSTART:20270704T080000Z\r\n", "DTEND:20270704T090000Z\r\n");
    }

    @Test
    void whatWasAskedFromAListIsCalledAsThere() {
        var list = fromAList();
        var request = agreed().with("list_id", list.value()).with("item_code", "kraan-drupt");

        assertThat(eventOf(request.put()).getSummary().getValue()).isEqualTo("Klus: Kraan drupt");
    }

    private ListId fromAList() {
        people.signedIn("Sanne", Role.COORDINATOR);
        var landlord = examples.landlord("Woningstichting Berk");
        var list = examples.published(
                Optional.of(landlord),
                LocalDate.of(2026, 1, 1),
                List.of(HarryExamples.item("Kraan drupt", Duty.TENANT)));
        people.signIn(anna);
        return list;
    }

    @Test
    void whoeverReadsEnglishReadsItInEnglish() {
        var list = fromAList();
        database.sql("update harry_item set name_english = 'Tap drips' where list_id = ?")
                .param(list.value())
                .update();
        var john = people.open("John", Languages.ENGLISH, Role.MEMBER);
        var request = agreed().with("helper_id", john.value())
                .with("list_id", list.value())
                .with("item_code", "kraan-drupt")
                .put();

        people.signIn(john);

        assertThat(eventOf(request).getSummary().getValue()).isEqualTo("Job: Tap drips");
    }

    @Test
    void aCancelledOneReplacesTheOtherAndSaysNoAddress() {
        var event = eventOf(agreed().cancelled(clock.instant()).put());

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getLocation()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laan; 1, \\n\r\nDTSTART:20200101T000000Z",
                "Laan\nBEGIN:VEVENT",
                "Laan\u2028\u0085\rATTENDEE:mailto:x@example.org",
                "Laan:1;X=\"y\",z\\",
                "Ænglåän 😀 with a name that is much longer than the seventy-five bytes of a line"
            })
    void whateverPeopleTypeStaysInItsPlace(String street) {
        var request = agreed().with("street", street).put();

        var text = appointments.file(request).orElseThrow();

        assertThat(text.lines().map(it -> it.replaceFirst("[:;].*", "")).filter(it -> !it.startsWith(" ")))
                .containsExactlyInAnyOrder(
                        "BEGIN",
                        "VERSION",
                        "PRODID",
                        "BEGIN",
                        "UID",
                        "DTSTAMP",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "DESCRIPTION",
                        "SEQUENCE",
                        "STATUS",
                        "LOCATION",
                        "BEGIN",
                        "ACTION",
                        "TRIGGER",
                        "DESCRIPTION",
                        "END",
                        "END",
                        "END");
        var event = read(text);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(AT);
        assertThat(event.getLocation().getValue())
                .doesNotContain("\n", "\r")
                .startsWith(street.split("[\\n\\r\\u2028]", -1)[0].strip())
                .endsWith("3812 AB Amersfoort");
    }

    @Test
    void theHelperHasItToo() {
        var request = agreed().put();

        people.signIn(henk);

        assertThat(appointments.file(request)).isPresent();
    }

    @Test
    void toEverybodyElseItIsNotThere() {
        var request = agreed().put();

        people.signedIn("Ria", Role.MEMBER);
        assertThat(appointments.file(request)).isEmpty();
        people.signedIn("Sanne", Role.MEMBER, Role.COORDINATOR, Role.BOARD);
        assertThat(appointments.file(request)).isEmpty();
    }

    @Test
    void theOfficeHasThoseOfPeopleWithoutAnAccount() {
        var request = rows.askedForOutsider("Mevrouw Pels", Category.HEATING, clock.instant())
                .agreed(henk)
                .appointed(AT, 0)
                .put();
        assertThat(appointments.file(request)).isEmpty();

        people.signIn(henk);
        assertThat(appointments.file(request)).isPresent();
        people.signedIn("Sanne", Role.COORDINATOR);
        assertThat(appointments.file(request)).isPresent();
        people.signedIn("Amina", Role.BOARD);
        assertThat(appointments.file(request)).isPresent();
    }

    @Test
    void aGuardianInThisAreaHasIt() {
        var request = agreed().put();
        var gerda = people.open("Gerda", Role.RESIDENT);

        people.actAsGuardian(anna, gerda, new MandateArea("harry"));

        assertThat(appointments.file(request)).isPresent();
    }

    @Test
    void withoutAnAppointmentThatStandsOrStoodThereIsNone() {
        var now = clock.instant();

        assertThat(appointments.file(RequestId.random())).isEmpty();
        assertThat(appointments.file(rows.asked(anna, Category.WATER, now)
                        .agreed(henk, Ask.Kind.NOTHING)
                        .put()))
                .isEmpty();
        assertThat(appointments.file(agreed().done(now).put())).isEmpty();
        assertThat(appointments.file(rows.asked(anna, Category.WATER, now)
                        .appointed(AT, 1)
                        .cancelled(now)
                        .put()))
                .as("never agreed")
                .isEmpty();
    }

    @Test
    void theBrowserKeepsItUnderAName() throws Exception {
        var file = new OfficeBrowser(portal).open(AppointmentsController.FILE, agreed().put());

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"afspraak.ics\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(read(file.getContentAsString(UTF_8)).getSummary().getValue()).startsWith("Klus: ");
    }

    @Test
    void toAStrangerAndUnderAnIdThatIsNoneItIsNotFound() throws Exception {
        var request = agreed().put();
        people.signedIn("Ria", Role.MEMBER);
        var browser = new OfficeBrowser(portal);

        for (var id : new Object[] {request, RequestId.random(), "x", "1"}) {
            assertThat(browser.open(AppointmentsController.FILE, id).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoeverIsNoMemberIsRefusedAndAVisitorAskedToSignIn() throws Exception {
        var request = agreed().put();
        var browser = new OfficeBrowser(portal);

        people.signedIn("Pieter", Role.TREASURER);
        assertThat(browser.open(AppointmentsController.FILE, request).getStatus())
                .isEqualTo(403);
        TestPeople.signOut();
        assertThat(browser.open(AppointmentsController.FILE, request).getRedirectedUrl())
                .startsWith("/inloggen?naar=");
    }
}
