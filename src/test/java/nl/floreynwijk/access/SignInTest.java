package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test comes from a connection of its own, for attempts are counted. */
@PortalTest
class SignInTest {

    @Autowired
    Credentials credentials;

    @Autowired
    Sessions sessions;

    @Autowired
    RateLimits limits;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    SignIn signIn;

    @BeforeEach
    void doEverythingAtOnce() {
        signIn = new SignIn(credentials, sessions, limits, Runnable::run);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        TestPeople.signOut();
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() {
        people.open("anna");

        assertThat(signIn.requestLink("anna@example.org", Optional.empty(), "192.0.2.2"))
                .isEqualTo(signIn.requestLink("nobody@example.org", Optional.empty(), "192.0.2.2"))
                .isEqualTo(new LinkRequestResult.Requested(Duration.ofMinutes(15)));
    }

    @Test
    void theAnswerComesBeforeAnybodyLooksWhetherTheAddressIsKnown() {
        people.open("anna");
        var later = new ArrayList<Runnable>();
        var before = mails();

        new SignIn(credentials, sessions, limits, later::add)
                .requestLink("anna@example.org", Optional.empty(), "192.0.2.7");

        assertThat(mails()).isEqualTo(before);
        later.forEach(Runnable::run);
        assertThat(mails()).isEqualTo(before + 1);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        people.open("anna");

        assertThat(signIn.withPassword("anna@example.org", "iets heel anders", Optional.empty(), "192.0.2.3"))
                .isEqualTo(signIn.withPassword("nobody@example.org", "iets heel anders", Optional.empty(), "192.0.2.3"))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    void ofAThousandRequestsForOneAddressFiveSendMail() {
        people.open("bella");
        var before = mails();

        var requested = IntStream.range(0, 1000)
                .mapToObj(it -> signIn.requestLink("Bella@example.org", Optional.empty(), "198.51.100." + it % 250))
                .filter(LinkRequestResult.Requested.class::isInstance)
                .count();

        assertThat(requested).isEqualTo(5);
        assertThat(mails() - before).isEqualTo(5);
    }

    @Test
    void ofAThousandGuessesFromOneConnectionSixtyAreTried() {
        var tried = IntStream.range(0, 1000)
                .mapToObj(it -> signIn.withLink("guess-" + it, "192.0.2.4"))
                .filter(SignInResult.Refused.class::isInstance)
                .count();

        assertThat(tried).isEqualTo(60);
    }

    @Test
    void anAddressThatIsNoneIsAnsweredAtOnce() {
        assertThat(signIn.requestLink("anna@example.org\nBcc: bert@example.org", Optional.empty(), "192.0.2.5"))
                .isEqualTo(new LinkRequestResult.NotAnAddress());
    }

    private long mails() {
        return database.sql("select count(*) from notification_mail")
                .query(Long.class)
                .single();
    }
}
