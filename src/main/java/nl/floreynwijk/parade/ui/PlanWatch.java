package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.LivePlan;

/**
 * Tells a part of a page what becomes of a floor plan, within a second, for as long as it is there. Of what did not change nothing
 * is read and nothing is sent.
 */
class PlanWatch implements Serializable {

    /** How often the page asks, in milliseconds. */
    static final int EVERY = 1_000;

    /** A page that nobody touches for half an hour stops asking: it would never be signed out. */
    private static final int MOST = 1_800;

    private final transient FloorPlans plans;
    private final EditionId edition;
    private final transient Consumer<FloorPlan> changed;
    private Registration asking = () -> {};
    private int asked;
    private long stamp = LivePlan.NONE;

    PlanWatch(Component part, FloorPlans plans, EditionId edition, Consumer<FloorPlan> changed) {
        this.plans = plans;
        this.edition = edition;
        this.changed = changed;
        part.addAttachListener(event -> start(event.getUI()));
        part.addDetachListener(event -> stop(event.getUI()));
    }

    private void start(UI ui) {
        stop(ui);
        asked = 0;
        ui.setPollInterval(EVERY);
        asking = ui.addPollListener(_ -> again(ui));
    }

    private void again(UI ui) {
        if (++asked == MOST) {
            stop(ui);
        }
        take(plans.since(edition, stamp));
    }

    /** Somebody did something: it goes on asking. */
    void touch(UI ui) {
        if (asked >= MOST) {
            start(ui);
        }
        asked = 0;
    }

    /** Looks at once: somebody changed something here. */
    void look() {
        take(plans.now(edition));
    }

    private void take(Optional<LivePlan> found) {
        found.ifPresent(it -> {
            stamp = it.stamp();
            changed.accept(it.plan());
        });
    }

    private void stop(UI ui) {
        asking.remove();
        asking = () -> {};
        ui.setPollInterval(-1);
    }
}
