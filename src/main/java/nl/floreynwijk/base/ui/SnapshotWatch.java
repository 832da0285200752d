package nl.floreynwijk.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import nl.floreynwijk.base.Stamped;

/**
 * Tells a part of a page what becomes of something, for as long as it is there. Of what did not change nothing is read and nothing
 * is sent.
 */
public class SnapshotWatch<T> implements Serializable {

    public static final Duration SECOND = Duration.ofSeconds(1);

    /** A page that nobody touches for so long need not ask any more: it would never be signed out. */
    public static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final int every;
    private final long most;
    private final transient LongFunction<Optional<Stamped<T>>> since;
    private final transient Consumer<T> changed;
    private Registration asking = () -> {};
    private int asked;
    private long stamp = Stamped.NONE;

    /**
     * Watches while the part is on the page.
     *
     * @param every how often the page asks
     * @param patience a page that nobody touches for so long stops asking
     * @param since what it is now, when it is another than the one of this stamp
     */
    public SnapshotWatch(
            Component part,
            Duration every,
            Duration patience,
            LongFunction<Optional<Stamped<T>>> since,
            Consumer<T> changed) {
        this.every = (int) every.toMillis();
        this.most = patience.dividedBy(every);
        this.since = since;
        this.changed = changed;
        part.addAttachListener(event -> start(event.getUI()));
        part.addDetachListener(event -> stop(event.getUI()));
    }

    private void start(UI ui) {
        stop(ui);
        asked = 0;
        ui.setPollInterval(every);
        asking = ui.addPollListener(_ -> again(ui));
    }

    private void again(UI ui) {
        if (++asked == most) {
            stop(ui);
        }
        take(since.apply(stamp));
    }

    /** Somebody did something: it goes on asking. */
    public void touch(UI ui) {
        if (asked >= most) {
            start(ui);
        }
        asked = 0;
    }

    /** Shows what somebody just read, because they changed something here. */
    public void take(Optional<Stamped<T>> found) {
        found.ifPresent(it -> {
            stamp = it.stamp();
            changed.accept(it.value());
        });
    }

    private void stop(UI ui) {
        asking.remove();
        asking = () -> {};
        ui.setPollInterval(-1);
    }
}
