package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest extends KaribuTest {

    @Autowired
    SignIn signIn;

    @Autowired
    SignInLinks links;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyIsSignedIn() {
        TestPeople.signOut();
    }

    @Test
    void aLinkOpensASessionUnderANewId() {
        var anna = people.open("anna", Role.MEMBER);
        var planted = VaadinServletRequest.getCurrent().getSession().getId();
        var token = CredentialsTest.tokenIn(links.make(anna, LocalPath.parse("/mijn/berichten")));

        assertThat(signIn.withLink(token.value(), "192.0.2.1"))
                .isEqualTo(new SignInResult.SignedIn(Optional.of("/mijn/berichten")));

        assertThat(currentAccount.id()).isEqualTo(anna);
        assertThat(currentAccount.has(Role.MEMBER)).isTrue();
        assertThat(currentAccount.has(Role.BOARD)).isFalse();
        assertThat(VaadinServletRequest.getCurrent().getSession().getId()).isNotEqualTo(planted);
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() {
        people.open("anna");

        assertThat(signIn.requestLink("anna@example.org", Optional.empty(), "192.0.2.2"))
                .isEqualTo(signIn.requestLink("nobody@example.org", Optional.empty(), "192.0.2.2"))
                .isEqualTo(new LinkRequestResult.Requested(Duration.ofMinutes(15)));
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
        people.open("anna");
        var before = mails();

        var requested = IntStream.range(0, 1000)
                .mapToObj(it -> signIn.requestLink("Anna@example.org", Optional.empty(), "198.51.100." + it % 250))
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
