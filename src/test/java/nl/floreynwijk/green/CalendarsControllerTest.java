package nl.floreynwijk.green;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** How calendars and browsers get shifts. */
@PortalTest
class CalendarsControllerTest {

    private static final String HERE = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.9";

    @Autowired
    WebApplicationContext portal;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CalendarRows rows;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup(new Object()).build();
    private AccountId anna = AccountId.random();

    @BeforeEach
    void annaIsAMember() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        anna = people.signedIn("Anna", Role.MEMBER);
    }

    private MvcResult ask(String path, String from) throws Exception {
        TestPeople.signOut();
        return web.perform(get(URI.create(path)).remoteAddress(from)).andReturn();
    }

    private int status(String path, String from) throws Exception {
        return ask(path, from).getResponse().getStatus();
    }

    private static String wrong(int number) {
        return "/groen/agenda/%043d.ics".formatted(number);
    }

    @Test
    void aCalendarGetsItWithoutASession() throws Exception {
        rows.signUp(
                        rows.shift(rows.plot("Het hertenkamp"), clock.instant().plus(Duration.ofDays(3)))
                                .put(),
                        anna,
                        SignUpState.ON,
                        clock.instant())
                .put();
        var path = feeds.renew().value().getPath();

        var result = ask(path, HERE);

        var answer = result.getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"diensten.ics\"");
        assertThat(StrictCalendar.read(answer.getContentAsString(UTF_8)).events())
                .hasSize(1);
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void whatIsNobodysIsNotFoundWhateverItLooksLike() throws Exception {
        var old = feeds.renew().value().getPath();
        feeds.renew();

        for (var path : List.of(old, wrong(1), "/groen/agenda/x.ics", "/groen/agenda/%27or%201=1--.ics")) {
            var result = ask(path, HERE);
            assertThat(result.getResponse().getStatus()).as(path).isEqualTo(404);
            assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
            assertThat(result.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void whoeverGuessesHasToWaitAndOthersDoNot() throws Exception {
        var right = feeds.renew().value().getPath();
        for (var number = 0; number < 20; number++) {
            assertThat(status(wrong(number), HERE)).isEqualTo(404);
        }

        for (var number = 20; number < 200; number++) {
            assertThat(status(wrong(number), HERE)).isEqualTo(429);
        }

        var refused = ask(wrong(200), HERE).getResponse();
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 600);
        assertThat(status(right, HERE))
                .as("of a neighbour on the same connection")
                .isEqualTo(200);
        assertThat(status(right, ELSEWHERE)).isEqualTo(200);
        assertThat(status(wrong(1), ELSEWHERE)).isEqualTo(404);
        clock.advance(Duration.ofMinutes(10));
        assertThat(status(wrong(1), HERE)).isEqualTo(404);
    }

    @Test
    void aHouseholdIsOneConnectionHoweverManyAddressesItHas() throws Exception {
        for (var number = 0; number < 20; number++) {
            status(wrong(number), "2001:db8:1:2::" + number);
        }

        assertThat(status(wrong(20), "2001:db8:1:2:ffff::1")).isEqualTo(429);
        assertThat(status(wrong(20), "2001:db8:1:3::1")).isEqualTo(404);
    }

    @Test
    void theFileOfAShiftIsForWhoeverIsOnIt() throws Exception {
        var shift = rows.shift(rows.plot("Het hertenkamp"), clock.instant().plus(Duration.ofDays(3)))
                .put();
        rows.signUp(shift, anna, SignUpState.ON, clock.instant()).put();
        var browser = new OfficeBrowser(portal);

        var file = browser.open(CalendarsController.SHIFT, shift);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"dienst.ics\"");
        people.signedIn("Bert", Role.MEMBER);
        for (var id : new Object[] {shift, ShiftId.random(), "x"}) {
            assertThat(browser.open(CalendarsController.SHIFT, id).getStatus()).isEqualTo(404);
        }
        people.signedIn("Pieter", Role.TREASURER);
        assertThat(browser.open(CalendarsController.SHIFT, shift).getStatus()).isEqualTo(403);
        TestPeople.signOut();
        assertThat(browser.open(CalendarsController.SHIFT, shift).getRedirectedUrl())
                .startsWith("/inloggen?naar=");
    }
}
