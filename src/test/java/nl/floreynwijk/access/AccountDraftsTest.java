package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AccountDraftsTest {

    static final Map<String, String> TYPED = Map.of("name", "Ria \"de Wit\" <b>", "text", "een\ntwee");

    @Autowired
    AccountDrafts drafts;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void riaIsSignedIn() {
        TestPeople.signIn(people.open("ria"), Role.MEMBER);
    }

    @Test
    void whatWasTypedComesBackAsItWas() {
        drafts.keep("form", Map.of("name", "R"));
        drafts.keep("form", TYPED);

        assertThat(drafts.read("form")).isEqualTo(TYPED);
        assertThat(drafts.read("other-form")).isEmpty();
    }

    @Test
    void nobodyReadsTheDraftOfSomebodyElse() {
        drafts.keep("form", TYPED);

        TestPeople.signIn(people.open("bert"), Role.ADMINISTRATOR);
        assertThat(drafts.read("form")).isEmpty();
        drafts.discard("form");

        TestPeople.signOut();
        assertThat(drafts.read("form")).isEmpty();
        drafts.keep("form", TYPED);
        assertThat(drafts.read("form")).isEmpty();
    }

    @Test
    void aFormThatWasSentLeavesNothing() {
        drafts.keep("form", TYPED);

        drafts.discard("form");

        assertThat(drafts.read("form")).isEmpty();
    }

    @Test
    void aDraftIsForgottenAfterThirtyDays() {
        drafts.keep("form", TYPED);

        clock.advance(Duration.ofDays(29));
        drafts.forgetOldOnes();
        assertThat(drafts.read("form")).isEqualTo(TYPED);

        clock.advance(Duration.ofDays(2));
        drafts.forgetOldOnes();
        assertThat(drafts.read("form")).isEmpty();
    }

    @Test
    void moreThanAHundredThousandCharactersAreNotKept() {
        drafts.keep("form", TYPED);

        drafts.keep("form", Map.of("text", "x".repeat(100_001)));

        assertThat(drafts.read("form")).isEqualTo(TYPED);
    }
}
