package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
class MessageGuardTest {

    private static final String WORDS = "[{\"type\":\"event\",\"said\":\"één ding\"}]";

    private static final int LONGEST = 100_000;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter everything;

    @Autowired
    ServletContext web;

    @Autowired
    Sessions sessions;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Test
    void aMessageComesThroughAsItWasSent() throws Exception {
        var passed = new MockFilterChain();

        new MessageGuard(LONGEST, clock).doFilter(message(bytes(WORDS)), new MockHttpServletResponse(), passed);

        assertThat(Objects.requireNonNull(passed.getRequest()).getReader().readLine())
                .isEqualTo(WORDS);
    }

    @Test
    void whoeverIsPutOutWhileTheirMessageArrivesDoesNothingMoreByIt() throws Exception {
        var anna = people.open("anna", Role.MEMBER);
        var session = openedBy(anna);

        assertThat(actingIn(session, bytes(WORDS)).getPrincipal()).isEqualTo(new SignedInAccount(anna));
        assertThat(actingIn(session, meanwhile(() -> sessions.endAll(anna))).getPrincipal())
                .isNotInstanceOf(SignedInAccount.class);
    }

    @Test
    void whatAScriptSendsIsNotReadWithoutAnEndEither() throws Exception {
        var request = new MockHttpServletRequest(web, "POST", "/groen/diensten/1/opkomst");
        request.setContentType("Application/JSON; charset=UTF-8");
        request.setContent(new byte[LONGEST + 1]);
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        new MessageGuard(LONGEST, clock).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aMessageThatTakesTooLongIsRefused() throws Exception {
        assertThat(statusOf(meanwhile(() -> clock.advance(Duration.ofSeconds(29)))))
                .isEqualTo(200);
        assertThat(statusOf(meanwhile(() -> clock.advance(Duration.ofSeconds(31)))))
                .isEqualTo(408);
    }

    @Test
    void aMessageThatIsTooLongIsRefused() throws Exception {
        assertThat(statusOf(bytes("x".repeat(LONGEST)))).isEqualTo(200);
        assertThat(statusOf(bytes("x".repeat(LONGEST + 1)))).isEqualTo(413);
    }

    @Test
    void aMessageThatBreaksOffIsNotRead() throws Exception {
        assertThat(statusOf(meanwhile(() -> {
                    throw new IOException("gone");
                })))
                .isEqualTo(408);
    }

    @Test
    void oneConnectionDoesNotKeepThePortalWaitingInHundredsOfPlaces() throws Exception {
        var guard = new MessageGuard(LONGEST, clock);

        assertThat(acceptedAtOnce(guard)).isEqualTo(MessageGuard.MOST_AT_ONCE);
        assertThat(acceptedAtOnce(guard)).as("when those are through").isEqualTo(MessageGuard.MOST_AT_ONCE);
    }

    private int acceptedAtOnce(MessageGuard guard) throws Exception {
        var accepted = new AtomicInteger();
        sendWhileOthersArrive(guard, accepted, MessageGuard.MOST_AT_ONCE + 10);
        return accepted.get();
    }

    private void sendWhileOthersArrive(MessageGuard guard, AtomicInteger accepted, int others) throws Exception {
        var body = others == 0 ? bytes(WORDS) : meanwhile(() -> sendWhileOthersArrive(guard, accepted, others - 1));
        guard.doFilter(message(body), new MockHttpServletResponse(), (_, _) -> accepted.incrementAndGet());
    }

    private MockHttpSession openedBy(AccountId account) {
        TestSessions.inAnotherBrowser();
        sessions.open(account, Proof.LINK, sessions.beginning());
        SecurityContextHolder.clearContext();
        return (MockHttpSession) TestSessions.current();
    }

    /** Who acts at the end of every guard there is. */
    private Authentication actingIn(MockHttpSession session, ServletInputStream body) throws Exception {
        var request = message(body);
        request.setSession(session);
        var acting = new AtomicReference<@Nullable Authentication>();
        everything.doFilter(
                request,
                new MockHttpServletResponse(),
                (_, _) -> acting.set(SecurityContextHolder.getContext().getAuthentication()));
        return Objects.requireNonNull(acting.get());
    }

    private int statusOf(ServletInputStream body) throws Exception {
        var response = new MockHttpServletResponse();
        new MessageGuard(LONGEST, clock).doFilter(message(body), response, new MockFilterChain());
        return response.getStatus();
    }

    private static ServletInputStream bytes(String words) {
        return new DelegatingServletInputStream(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Does something between the first byte and the last. */
    private static ServletInputStream meanwhile(Deed deed) {
        return new DelegatingServletInputStream(InputStream.nullInputStream()) {

            private int reads;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                reads++;
                if (reads == 2) {
                    try {
                        deed.run();
                    } catch (Exception e) {
                        throw new IOException(e);
                    }
                }
                return reads > 2 ? -1 : 1;
            }
        };
    }

    private MockHttpServletRequest message(ServletInputStream body) {
        var request = new MockHttpServletRequest(web, "POST", "/") {
            @Override
            public ServletInputStream getInputStream() {
                return body;
            }
        };
        request.setServletPath("/");
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        request.setParameter("v-r", "uidl");
        return request;
    }
}
