package nl.floreynwijk.rad.ui;

import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.SessionLimits;
import nl.floreynwijk.base.Stamped;
import nl.floreynwijk.base.ui.QuietSession;
import nl.floreynwijk.base.ui.Visitor;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.LiveBoard;
import nl.floreynwijk.rad.ScreenKey;
import org.springframework.stereotype.Component;

/** Makes the big screen of an evening, for whoever is there. */
@Component
class BigScreens {

    private final Boards boards;
    private final EveningCourse course;
    private final CurrentAccount currentAccount;
    private final Visitor visitor;
    private final PortalSettings settings;
    private final SessionLimits limits;
    private final Clock clock;

    BigScreens(
            Boards boards,
            EveningCourse course,
            CurrentAccount currentAccount,
            Visitor visitor,
            PortalSettings settings,
            SessionLimits limits,
            Clock clock) {
        this.boards = boards;
        this.course = course;
        this.currentAccount = currentAccount;
        this.visitor = visitor;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    /** That of an evening, for its host; empty when there is none. */
    Optional<BigScreen> of(EveningId evening) {
        return boards.since(evening, Stamped.NONE).map(this::made);
    }

    /** The one whose address has this secret; empty when there is none, or no longer. */
    Optional<BigScreen> open(String secret) {
        return keyIn(secret).flatMap(boards::open).map(this::made);
    }

    private BigScreen made(Stamped<LiveBoard> now) {
        var screen = new BigScreen(now, boards, Optional.of(course).filter(_ -> leads()), settings, clock);
        if (visitor.isSignedIn()) {
            visitor.signedInAt().ifPresent(it -> screen.add(new QuietSession(limits, it)));
        }
        return screen;
    }

    private boolean leads() {
        return currentAccount.has(Role.COORDINATOR) || currentAccount.has(Role.BOARD);
    }

    private static Optional<ScreenKey> keyIn(String secret) {
        try {
            return Optional.of(ScreenKey.of(secret));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
