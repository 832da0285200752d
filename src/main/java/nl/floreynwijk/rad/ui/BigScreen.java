package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.html.Main;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.Stamped;
import nl.floreynwijk.base.ui.SnapshotWatch;
import nl.floreynwijk.rad.Boards;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.LiveBoard;

/** An evening as a projector shows it to the hall, from the first guest to the last word. */
class BigScreen extends Main {

    private static final Duration EVERY = Duration.ofMillis(500);

    /** Longer than any evening, with all that goes before. */
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final String title;
    private final ScreenTop top;
    private final ScreenBoard cards = new ScreenBoard();
    private final SpokenStanding spoken;
    private final Optional<ScreenDesk> desk;

    /** @param course by which whoever looks leads the evening; empty when they do not */
    BigScreen(
            Stamped<LiveBoard> now,
            Boards boards,
            Optional<EveningCourse> course,
            PortalSettings settings,
            Clock clock) {
        var evening = now.value().evening();
        var watch =
                new SnapshotWatch<LiveBoard>(this, EVERY, PATIENCE, stamp -> boards.since(evening, stamp), this::show);
        title = getTranslation("rad.screen.title", now.value().name());
        top = new ScreenTop(settings);
        spoken = new SpokenStanding(clock);
        desk = course.map(it -> new ScreenDesk(it, evening, () -> watch.take(boards.now(evening))));
        addClassName("rad-screen");
        add(top, cards, spoken);
        desk.ifPresent(this::add);
        watch.take(Optional.of(now));
    }

    private void show(LiveBoard live) {
        top.show(live);
        setClassName("rad-shows-cards", !live.cards().isEmpty());
        setClassName("rad-still", live.cards().isEmpty() && !top.letsIn());
        cards.show(live);
        spoken.note(live);
        desk.ifPresent(it -> it.show(live));
    }

    String title() {
        return title;
    }
}
