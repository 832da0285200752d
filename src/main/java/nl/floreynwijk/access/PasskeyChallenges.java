package nl.floreynwijk.access;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a browser was asked about passkeys: each question for its own session, for one answer, within five minutes. */
@Component
class PasskeyChallenges {

    static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final Clock clock;

    PasskeyChallenges(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a question in the running request's session; an earlier one of its kind is forgotten. */
    void keep(Serializable question) {
        Sessions.current()
                .setAttribute(
                        nameOf(question.getClass()),
                        new Asked(question, clock.instant().plus(VALID_FOR)));
    }

    /** Uses up the question of this kind that the running request's session was asked; empty when none is open. */
    <T extends Serializable> Optional<T> take(Class<T> kind) {
        var session = Sessions.current();
        var asked = (Asked) session.getAttribute(nameOf(kind));
        session.removeAttribute(nameOf(kind));
        return Optional.ofNullable(asked)
                .filter(it -> clock.instant().isBefore(it.until()))
                .map(it -> kind.cast(it.question()));
    }

    private static String nameOf(Class<?> kind) {
        return PasskeyChallenges.class.getName() + "." + kind.getSimpleName();
    }

    private record Asked(Serializable question, Instant until) implements Serializable {}
}
