package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who says how a market was: whoever had the stall, whatever role somebody else has. */
@PortalTest
class EvaluationRolesTest {

    private static final Evaluation SAID = new Evaluation(
            Optional.of(Evaluation.Mark.GOOD), Optional.empty(), Optional.of(Evaluation.Again.YES), "", "");

    @Autowired
    Evaluations evaluations;

    @Autowired
    TestParade parade;

    @Autowired
    TestWaiting made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId kees = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void keesHadAStall() {
        var edition = parade.edition();
        kees = made.neighbour("Kees Kaas");
        cheese = made.booked(edition, kees, Category.FOOD, parade.pitches(edition, 1), parade.days());
        clock.advance(Duration.ofDays(100));
    }

    @Test
    void aVisitorGetsNowhere() {
        TestPeople.signOut();

        assertThatThrownBy(() -> evaluations.mine(cheese))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> evaluations.unanswered())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> evaluations.say(cheese, SAID))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void noRoleSpeaksForWhoeverHadTheStall() {
        for (var role : Role.values()) {
            people.signedIn("%s-%d".formatted(role, System.nanoTime()), role);

            assertThat(evaluations.mine(cheese)).as(role.name()).isEmpty();
            assertThat(evaluations.unanswered()).as(role.name()).isEmpty();
            assertThat(evaluations.say(cheese, SAID)).as(role.name()).isEqualTo(new EvaluateResult.NotAsked());
        }
        people.signIn(kees);
        assertThat(evaluations.say(cheese, SAID)).isEqualTo(new EvaluateResult.Kept());
    }
}
