package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInTest {

    @Autowired
    Credentials credentials;

    @Autowired
    Sessions sessions;

    @Autowired
    RateLimits limits;

    @Autowired
    TestAccounts people;

    @Autowired
    JdbcClient database;

    @Test
    void theAnswerComesBeforeAnybodyLooksWhetherTheAddressIsKnown() {
        people.open("anna");
        var later = new ArrayList<Runnable>();
        var signIn = new SignIn(credentials, sessions, limits, later::add);

        assertThat(signIn.requestLink("anna@example.org", Optional.empty(), "192.0.2.7"))
                .isEqualTo(signIn.requestLink("nobody@example.org", Optional.empty(), "192.0.2.7"))
                .isInstanceOf(LinkRequestResult.Requested.class);
        assertThat(links()).isZero();

        later.forEach(Runnable::run);
        assertThat(links()).isOne();
    }

    private int links() {
        return database.sql("select count(*) from access_sign_in_link")
                .query(Integer.class)
                .single();
    }
}
