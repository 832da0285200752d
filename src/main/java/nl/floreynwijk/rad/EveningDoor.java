package nl.floreynwijk.rad;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.documents.SecretCodes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people find an evening by its code. */
@Service
@InArea("rad")
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class EveningDoor {

    /** A code cannot be guessed: there are a thousand million. */
    static final Limit WRONG_FROM_BROWSER = new Limit("wrong-evening-codes", 10, Duration.ofMinutes(10));
    /** A hall full of people shares one connection, and some of them mistype. */
    static final Limit WRONG_FROM_CONNECTION =
            new Limit("wrong-evening-codes-from-connection", 100, Duration.ofMinutes(10));

    /** So long a code that is dead still leads whoever was in to what they put. */
    private static final Duration LATELY = Duration.ofDays(1);

    private final DoorTable table;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    EveningDoor(DoorTable table, RateLimits limits, CurrentAccount currentAccount, Clock clock) {
        this.table = table;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /**
     * What is behind a code. Only wrong ones are counted; after too many no other opens, but for whoever is in already. Two queries.
     *
     * @param typed however they typed it
     * @param device which the phone keeps
     */
    public DoorResult open(String typed, Token device, Visit visit) {
        var who = Who.here(currentAccount, Optional.of(device));
        var behind = SecretCodes.parse(typed, Evenings.CODE_LENGTH)
                .flatMap(it -> table.find(it, who).map(this::open).or(() -> inLately(it, who)));
        return behind.filter(DoorResult.Inside.class::isInstance).orElseGet(() -> answer(behind, visit));
    }

    /** Whoever loads the page again when the evening is over sees what they put, and that it is over. */
    private Optional<DoorResult> inLately(String code, Who who) {
        return table.endedSince(clock.instant().minus(LATELY), code, who)
                .flatMap(it -> table.find(it, who))
                .flatMap(table::seat)
                .map(DoorResult.Inside::new);
    }

    /** Counted before it is answered, or many at once would all learn whether their guess was right while one attempt is left. */
    private DoorResult answer(Optional<DoorResult> behind, Visit visit) {
        var wait = counted(visit);
        if (wait.isPresent()) {
            return new DoorResult.TooMany(wait.get());
        }
        behind.ifPresent(_ -> {
            limits.giveBack(WRONG_FROM_BROWSER, visit.browser());
            limits.giveBack(WRONG_FROM_CONNECTION, visit.connection());
        });
        return behind.orElseGet(DoorResult.Unknown::new);
    }

    /** Whoever waits because of the rest of the hall keeps their own attempts. */
    private Optional<Duration> counted(Visit visit) {
        return limits.exceeded(WRONG_FROM_BROWSER, visit.browser()).or(() -> {
            var wait = limits.exceeded(WRONG_FROM_CONNECTION, visit.connection());
            wait.ifPresent(_ -> limits.giveBack(WRONG_FROM_BROWSER, visit.browser()));
            return wait;
        });
    }

    private DoorResult open(DoorTable.Door door) {
        return table.seat(door)
                .<DoorResult>map(DoorResult.Inside::new)
                .orElseGet(() -> new DoorResult.Found(
                        door.evening(),
                        door.name(),
                        door.question(),
                        door.coinsEach(),
                        door.run(),
                        door.membersOnly() && !currentAccount.has(Role.MEMBER)));
    }
}
