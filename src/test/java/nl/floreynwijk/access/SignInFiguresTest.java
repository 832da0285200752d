package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SignInFiguresTest {

    @Autowired
    SignIn signIn;

    @Autowired
    SignInLinks links;

    @Autowired
    TestPeople people;

    @Autowired
    MeterRegistry meters;

    @Test
    void whoComesInIsCountedByTheWayTheyCame() {
        var link = links.make(people.open("Anna"), LocalPath.START);
        var token = link.address().getPath().replaceFirst(".*/", "");

        assertThat(growth("link", "signed-in", () -> signIn.withLink(token, "192.0.2.61")))
                .isEqualTo(1);
    }

    @Test
    void whoIsRefusedIsCountedToo() {
        assertThat(growth("link", "refused", () -> signIn.withLink("unknown", "192.0.2.62")))
                .isEqualTo(1);
        assertThat(growth("password", "refused", () -> withPassword("nobody@example.org")))
                .isEqualTo(1);
        assertThat(growth("password", "refused", () -> withPassword("no address")))
                .isEqualTo(1);
        assertThat(growth("link", "refused", () -> withPassword("no address"))).isZero();
    }

    private SignInResult withPassword(String address) {
        return signIn.withPassword(address, "iets heel anders", LocalPath.START, "192.0.2.63");
    }

    private double growth(String way, String outcome, Supplier<SignInResult> attempt) {
        var counter = meters.get("portal.sign.ins")
                .tag("way", way)
                .tag("outcome", outcome)
                .counter();
        var before = counter.count();
        assertThat(attempt.get()).isInstanceOfAny(SignInResult.SignedIn.class, SignInResult.Refused.class);
        return counter.count() - before;
    }
}
