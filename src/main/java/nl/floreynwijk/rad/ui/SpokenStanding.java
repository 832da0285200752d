package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.rad.LiveBoard;

/** The standing for whoever hears the screen: said again when it changed, and no sooner than one can listen. */
class SpokenStanding extends Paragraph {

    static final Duration PAUSE = Duration.ofSeconds(15);

    private final transient Clock clock;
    private transient Optional<LiveBoard> newest = Optional.empty();
    private Instant quietUntil = Instant.MIN;

    SpokenStanding(Clock clock) {
        this.clock = clock;
        addClassName("rad-heard");
        getElement().setAttribute("aria-live", "polite");
    }

    void note(LiveBoard board) {
        newest = Optional.of(board);
        speak();
    }

    /** Says what was left unsaid, once it can be heard. */
    void speak() {
        var now = clock.instant();
        if (newest.isEmpty() || now.isBefore(quietUntil)) {
            return;
        }
        var words = new StandingWords(this).summary(newest.get());
        newest = Optional.empty();
        if (!words.equals(getText())) {
            setText(words);
            quietUntil = now.plus(PAUSE);
        }
    }

    /** Speaks when it can, for as long as it is on the page, which asks for news anyway. */
    @Override
    protected void onAttach(AttachEvent event) {
        var listening = event.getUI().addPollListener(_ -> speak());
        addDetachListener(detached -> {
            listening.remove();
            detached.unregisterListener();
        });
    }
}
