package nl.floreynwijk.access;

import java.util.List;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna, who came in by a link, and her phone. */
@PortalTest
abstract class PasskeySteps {

    static final String CONNECTION = "192.0.2.50";

    @Autowired
    Passkeys passkeys;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Autowired
    PasskeyTable table;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();
    FakeDevice phone = new FakeDevice("");

    @BeforeEach
    void annaCameInByALink() {
        phone = newDevice();
        anna = people.open("anna", Role.MEMBER);
        cameInByALink(anna);
    }

    void cameInByALink(AccountId account) {
        people.signIn(account);
        TestSessions.openedByLink(clock.instant());
    }

    static void asVisitor() {
        TestPeople.signOut();
        TestSessions.inAnotherBrowser();
    }

    FakeDevice newDevice() {
        return new FakeDevice(passkeys.origin().orElseThrow());
    }

    String question() {
        return switch (passkeys.request()) {
            case PasskeyRequestResult.Requested(var options) -> options;
            case PasskeyRequestResult refused -> throw new AssertionError(refused);
        };
    }

    PasskeyAddResult add(FakeDevice device, String name) {
        return passkeys.add(device.make(question()), name);
    }

    /** In a browser in which nobody is signed in. */
    PasskeySignInResult signIn(FakeDevice device) {
        asVisitor();
        return signIn.withPasskey(device.sign(signIn.askForPasskey()), LocalPath.START, CONNECTION);
    }

    List<String> trail() {
        return database.sql("select action from access_audit_entry where actor = ? order by id")
                .param(anna.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
