package nl.floreynwijk.parade;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something to see or do in the street: on a day of its edition, from one time to a later one, at a place that visitors find.
 */
@Table("parade_activity")
class Activity {

    @Id
    private final ActivityId id;

    private final EditionId editionId;
    private ActivityKind kind = ActivityKind.OTHER;
    private String title = "";
    private String about = "";
    private String stage = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime startsAt;
    private @Nullable LocalTime endsAt;
    private @Nullable PitchId pitchId;
    private @Nullable Integer x;
    private @Nullable Integer y;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an activity from its row. */
    Activity(ActivityId id, EditionId editionId) {
        this.id = id;
        this.editionId = editionId;
    }

    /**
     * Something new in the programme of that edition.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    static Activity planned(EditionId edition, ActivityPlan plan, List<EditionDay> days, Set<PitchId> pitches) {
        var activity = new Activity(ActivityId.random(), edition);
        activity.become(plan, days, pitches);
        return activity;
    }

    /**
     * Is as the plan says from now on.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    void become(ActivityPlan plan, List<EditionDay> days, Set<PitchId> pitches) {
        var problems = plan.problems(days, pitches);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not an activity: " + problems);
        }
        kind = plan.kind();
        title = plan.title();
        about = plan.about();
        stage = plan.stage();
        day = plan.day();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        pitchId = plan.place() instanceof ActivityPlace.OnPitch(var pitch) ? pitch : null;
        x = plan.place() instanceof ActivityPlace.AtPoint(var across, var _) ? across : null;
        y = plan.place() instanceof ActivityPlace.AtPoint(var _, var down) ? down : null;
    }

    ActivityId id() {
        return id;
    }

    EditionId edition() {
        return editionId;
    }

    ActivityPlan plan() {
        return new ActivityPlan(
                kind,
                title,
                about,
                stage,
                requireNonNull(day),
                requireNonNull(startsAt),
                requireNonNull(endsAt),
                place());
    }

    private ActivityPlace place() {
        if (pitchId != null) {
            return new ActivityPlace.OnPitch(pitchId);
        }
        return x == null || y == null ? new ActivityPlace.InWords() : new ActivityPlace.AtPoint(x, y);
    }

    /** Of one that was kept. */
    int version() {
        return version == null ? 0 : version;
    }
}
