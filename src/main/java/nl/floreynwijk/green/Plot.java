package nl.floreynwijk.green;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A piece of green that neighbours look after together, or would like to. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("green_plot")
class Plot {

    @Id
    private final PlotId id;

    private String name = "";
    private PlotKind kind = PlotKind.KEEP;
    private PlotState state = PlotState.IDEA;
    private double mapX;
    private double mapY;
    private String place = "";
    private String owner = "";
    private String about = "";
    private String partner = "";
    private String agreement = "";
    private String forbidden = "";
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a plot from its row. */
    Plot(PlotId id, Instant changedAt) {
        this.id = id;
        this.changedAt = changedAt;
    }

    static Plot planned(PlotPlan plan, Instant now) {
        var plot = new Plot(PlotId.random(), now);
        plot.become(plan, now);
        return plot;
    }

    /**
     * Is as the plan says from now on.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    void become(PlotPlan plan, Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a plot: " + plan.problems());
        }
        name = plan.name();
        kind = plan.kind();
        state = plan.state();
        mapX = plan.point().x();
        mapY = plan.point().y();
        place = plan.place();
        owner = plan.owner();
        about = plan.about();
        partner = plan.partner();
        agreement = plan.agreement();
        forbidden = plan.forbidden();
        changedAt = now;
    }

    PlotId id() {
        return id;
    }

    String name() {
        return name;
    }

    String place() {
        return place;
    }

    /** Of one that was kept. */
    int version() {
        return version == null ? 0 : version;
    }

    /** Whether work can be planned there. */
    boolean isOpen() {
        return state != PlotState.ENDED;
    }
}
