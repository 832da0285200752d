package nl.floreynwijk;

import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves the next test nobody who is signed in, and the time as it is. */
class CleanSlate implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        TestPeople.signOut();
        SpringExtension.getApplicationContext(test).getBean(MovableClock.class).reset();
    }
}
