package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.green.StrictCalendar.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody's own calendar reads of their shifts. */
@PortalTest
class CalendarFeedTest {

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    PublishedFeeds published;

    @Autowired
    ShiftDesk desk;

    @Autowired
    SignUps signUps;

    @Autowired
    CalendarRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    private AccountId anna = AccountId.random();
    private PlotId plot = PlotId.random();
    private String secret = "";

    @BeforeEach
    void annaHasAnAddress() {
        plot = rows.plot("Het hertenkamp");
        anna = people.signedIn("Anna", Role.MEMBER);
        secret = secretOf(feeds.renew());
    }

    private static String secretOf(CalendarAddress address) {
        return address.value().toString().replaceFirst(".*/groen/agenda/(.*)\\.ics", "$1");
    }

    private Instant in(int days) {
        return DutchTime.at(DutchTime.day(clock.instant()).plusDays(days), LocalTime.of(10, 0));
    }

    private ShiftId with(SignUpState state, int days) {
        var shift = rows.shift(plot, in(days)).put();
        rows.signUp(shift, anna, state, clock.instant()).put();
        return shift;
    }

    private String text() {
        return ((FeedResult.Found) published.read(secret, "test")).text();
    }

    private static Part feed(String text) {
        try (var reader = new ICalReader(text)) {
            var calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.getEvents())
                    .allSatisfy(it -> assertThat(it.validate(List.of(calendar), ICalVersion.V2_0))
                            .isEmpty());
            var strict = StrictCalendar.read(text);
            assertThat(strict.events().stream().map(it -> it.text("SUMMARY")).toList())
                    .isEqualTo(calendar.getEvents().stream()
                            .map(it -> it.getSummary().getValue())
                            .toList());
            assertThat(strict.events().stream()
                            .map(it -> it.text("DESCRIPTION"))
                            .toList())
                    .isEqualTo(calendar.getEvents().stream()
                            .map(it -> it.getDescription().getValue())
                            .toList());
            return strict;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part onlyEvent() {
        var events = feed(text()).events();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private List<String> summaries() {
        return feed(text()).events().stream().map(it -> it.text("SUMMARY")).toList();
    }

    private int number() {
        return Integer.parseInt(onlyEvent().text("SEQUENCE"));
    }

    @Test
    void itSaysWhatWhenAndWhere() {
        var shift = with(SignUpState.ON, 5);

        var event = onlyEvent();

        assertThat(event.text("UID")).isEqualTo("dienst-" + shift + "@localhost");
        assertThat(event.text("SUMMARY")).isEqualTo("Heg snoeien, Het hertenkamp");
        assertThat(event.text("LOCATION")).isEqualTo("Bij het hek");
        assertThat(event.text("DESCRIPTION"))
                .startsWith("Neem mee: Handschoenen\n")
                .endsWith("/groen/diensten/" + shift);
        assertThat(event.text("STATUS")).isEqualTo("CONFIRMED");
        assertThat(event.text("TRANSP")).isEqualTo("OPAQUE");
        assertThat(event.text("DTSTART"))
                .isEqualTo(in(5).toString().replace("-", "").replace(":", ""));
    }

    @Test
    void theCalendarHasANameAndSaysHowOftenToLook() {
        var calendar = feed(text());

        assertThat(calendar.text("NAME")).isEqualTo("Mijn diensten in het groen");
        assertThat(calendar.text("X-WR-CALNAME")).isEqualTo("Mijn diensten in het groen");
        assertThat(calendar.text("REFRESH-INTERVAL")).isEqualTo("PT4H");
        assertThat(calendar.text("X-PUBLISHED-TTL")).isEqualTo("PT4H");
        assertThat(calendar.events()).isEmpty();
    }

    @Test
    void itsReaderReadsTheirOwnLanguage() {
        var john = people.open("John", Languages.ENGLISH, Role.MEMBER);
        people.signIn(john);
        secret = secretOf(feeds.renew());
        rows.signUp(rows.shift(plot, in(3)).put(), john, SignUpState.RESERVE, clock.instant())
                .put();

        assertThat(summaries()).containsExactly("On the reserve list: Heg snoeien, Het hertenkamp");
    }

    @Test
    void whatIsNotSureYetIsTentativeAndSaysSo() {
        with(SignUpState.OFFERED, 4);
        with(SignUpState.RESERVE, 5);

        var events = feed(text()).events();

        assertThat(events).allSatisfy(it -> {
            assertThat(it.text("STATUS")).isEqualTo("TENTATIVE");
            assertThat(it.text("TRANSP")).isEqualTo("TRANSPARENT");
            assertThat(it.has("LOCATION")).isTrue();
        });
        assertThat(events.getFirst().text("SUMMARY")).startsWith("Plek voor u vrijgehouden: ");
        assertThat(events.getFirst().text("DESCRIPTION")).contains("Wij houden een plek voor u vrij tot ");
        assertThat(events.getLast().text("SUMMARY")).startsWith("Op de reservelijst: ");
    }

    @Test
    void whoNeverGotAPlaceWasNotThere() {
        with(SignUpState.RESERVE, 1);
        var before = number();

        clock.advance(Duration.ofDays(2));

        assertThat(onlyEvent().text("STATUS")).isEqualTo("CANCELLED");
        assertThat(number()).isGreaterThan(before);
    }

    @Test
    void whatIsCalledOffIsCancelledWithTheReason() {
        var shift = with(SignUpState.ON, 5);
        rows.callOff(shift, "Storm; code geel", clock.instant());

        var event = onlyEvent();

        assertThat(event.text("STATUS")).isEqualTo("CANCELLED");
        assertThat(event.text("SUMMARY")).isEqualTo("Gaat niet door: Heg snoeien, Het hertenkamp");
        assertThat(event.text("DESCRIPTION")).contains("Storm; code geel");
        assertThat(event.has("LOCATION")).isFalse();
        assertThat(event.text("SEQUENCE")).isEqualTo("1");
    }

    @Test
    void whatTheyLeftIsCancelledForAMonth() {
        with(SignUpState.LEFT, 60);
        assertThat(onlyEvent().text("STATUS")).isEqualTo("CANCELLED");

        clock.advance(Duration.ofDays(29));
        assertThat(summaries()).hasSize(1);
        clock.advance(Duration.ofDays(3));
        assertThat(summaries()).isEmpty();
    }

    @Test
    void itGoesBackAMonthAndAYearAhead() {
        with(SignUpState.ON, -32);
        with(SignUpState.ON, 367);
        assertThat(summaries()).isEmpty();

        with(SignUpState.ON, -29);
        with(SignUpState.ON, 363);
        assertThat(summaries()).hasSize(2);
    }

    @Test
    void theShiftsOfOthersAreNotInIt() {
        var bert = people.open("Bert", Role.MEMBER);
        rows.signUp(rows.shift(plot, in(3)).put(), bert, SignUpState.ON, clock.instant())
                .put();
        rows.shift(plot, in(4)).put();

        assertThat(summaries()).isEmpty();
    }

    @Test
    void aSeriesOverTheChangeOfTheClockStaysAtTenOClock() {
        var zone = ZoneId.of(DutchTime.ZONE);
        var change = zone.getRules().nextTransition(clock.instant());
        var day = LocalDate.ofInstant(change.getInstant(), zone);
        people.signedIn("Gijs", Role.GARDENER);
        var planned = (PlanResult.Planned) desk.plan(
                plan(day.minusDays(7), 10), new SeriesRule(Rhythm.WEEKLY, day.minusDays(7), day.plusDays(7), false));
        people.signIn(anna);
        planned.shifts().forEach(it -> signUps.signUp(it, 0, Said.NOTHING));

        var starts = feed(text()).events().stream()
                .map(it -> it.text("DTSTART"))
                .map(it -> LocalDateTime.parse(it, DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"))
                        .toInstant(ZoneOffset.UTC))
                .toList();

        assertThat(starts).hasSize(3).allSatisfy(it -> assertThat(DutchTime.clock(it))
                .isEqualTo(LocalTime.of(10, 0)));
        assertThat(starts.stream().map(it -> it.atZone(ZoneOffset.UTC).getHour()))
                .as("by another clock they are not at the same time")
                .containsExactlyInAnyOrder(
                        10 - change.getOffsetBefore().getTotalSeconds() / 3600,
                        10 - change.getOffsetAfter().getTotalSeconds() / 3600,
                        10 - change.getOffsetAfter().getTotalSeconds() / 3600);
    }

    private ShiftPlan plan(LocalDate day, int hour) {
        return new ShiftPlan(
                plot,
                "Heg snoeien",
                "",
                "Bij het hek",
                day,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 2, 0),
                Optional.empty(),
                ShiftPlaces.of(1, 3),
                new ShiftWork(Heaviness.LIGHT, true, true, false, true, "", ""),
                Reward.NONE);
    }

    @Test
    void itsNumberGrowsWithEveryChange() {
        var gijs = people.signedIn("Gijs", Role.GARDENER);
        var day = DutchTime.day(clock.instant()).plusDays(20);
        var shift = ((PlanResult.Planned) desk.plan(plan(day, 10))).shifts().getFirst();
        people.signIn(anna);
        signUps.signUp(shift, 0, Said.NOTHING);
        var numbers = new ArrayList<>(List.of(number()));

        signUps.bring(shift, 1);
        numbers.add(number());
        people.signIn(gijs);
        desk.change(shift, plan(day.plusDays(1), 11), Scope.THIS, "", 0);
        numbers.add(number());
        people.signIn(anna);
        signUps.leave(shift, "");
        numbers.add(number());
        signUps.signUp(shift, 0, Said.NOTHING);
        numbers.add(number());
        people.signIn(gijs);
        desk.callOff(shift, Scope.THIS, OffCause.STORM, "Storm", false);
        numbers.add(number());

        assertThat(numbers).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heg; snoeien, \\n\r\nDTSTART:20200101T000000Z",
                "Heg\nEND:VEVENT\nBEGIN:VEVENT",
                "Heg\u2028\u0085\rATTENDEE:mailto:x@example.org\u0007\u202e",
                "Heg:1;X=\"y\",z\\",
                "{0} '{1}' {0,choice,1#x} %s ${x}",
                "Ænglåän 😀😀😀 met een naam die veel langer is dan vijfenzeventig bytes van één regel 😀😀😀😀😀 éééééé"
            })
    void whateverPeopleTypeStaysInItsPlace(String typed) {
        var shift = rows.shift(plot, in(5))
                .with("task", typed)
                .with("place", typed)
                .with("bring", typed)
                .put();
        rows.signUp(shift, anna, SignUpState.ON, clock.instant()).put();

        var event = onlyEvent();

        assertThat(event.lines().stream().map(StrictCalendar.Line::name))
                .containsExactlyInAnyOrder(
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "DESCRIPTION",
                        "TRANSP",
                        "STATUS",
                        "LOCATION");
        var first = typed.split("[\\n\\r\\u2028]", -1)[0].strip();
        assertThat(event.text("LOCATION")).startsWith(first).doesNotContain("\n", "\u0007", "\u202e");
        assertThat(event.text("SUMMARY")).startsWith(first).endsWith(", Het hertenkamp");
        assertThat(event.text("DESCRIPTION").lines()).hasSize(2);
    }

    @Test
    void aYearOfShiftsTakesOneQueryAndWhoseItIsTwo() {
        for (var week = 1; week <= 50; week++) {
            with(SignUpState.ON, 7 * week);
        }

        assertThat(queries.during(this::text)).hasSize(3);

        assertThat(feed(text()).events()).hasSize(50);
    }

    @Test
    void aNewAddressStopsTheOldOne() {
        var old = secret;
        secret = secretOf(feeds.renew());

        assertThat(published.read(old, "test")).isEqualTo(new FeedResult.Unknown());
        assertThat(feed(text()).events()).isEmpty();
        assertThat(feeds.made()).isPresent();
    }

    @Test
    void afterStoppingNoAddressWorks() {
        feeds.stop();

        assertThat(published.read(secret, "test")).isEqualTo(new FeedResult.Unknown());
        assertThat(feeds.made()).isEmpty();
    }

    @Test
    void whoeverIsOnAShiftGetsItAsAFile() {
        var shift = with(SignUpState.ON, 5);
        var left = with(SignUpState.LEFT, 6);
        var others = rows.shift(plot, in(4)).put();

        assertThat(feed(feeds.file(shift).orElseThrow()).events()).hasSize(1);
        assertThat(feeds.file(shift).orElseThrow()).doesNotContain("REFRESH", "X-WR");
        assertThat(feeds.file(left)).isEmpty();
        assertThat(feeds.file(others)).isEmpty();
        assertThat(feeds.file(ShiftId.random())).isEmpty();
    }
}
