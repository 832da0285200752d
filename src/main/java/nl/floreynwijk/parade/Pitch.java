package nl.floreynwijk.parade;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A place in the street for one stall. */
@SuppressWarnings("UnusedVariable") // Spring Data reads the version
@Table("parade_pitch")
class Pitch {

    @Id
    private final PitchId id;

    private final EditionId editionId;
    private String number;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private PitchShape shape;

    private int lengthCm;
    private @Nullable Category zone;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private PitchFeatures features;

    private @Nullable String blocked;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a pitch from its row. */
    Pitch(PitchId id, EditionId editionId, String number, PitchShape shape, int lengthCm, PitchFeatures features) {
        this.id = id;
        this.editionId = editionId;
        this.number = number;
        this.shape = shape;
        this.lengthCm = lengthCm;
        this.features = features;
    }

    /**
     * A new one.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    static Pitch placed(PitchId id, EditionId edition, PitchPlan plan) {
        check(plan);
        var pitch = new Pitch(id, edition, plan.number(), shapeOf(plan), plan.lengthCm(), plan.features());
        pitch.become(plan);
        return pitch;
    }

    /** As it was read from its row. */
    static Pitch kept(PitchId id, EditionId edition, PitchPlan plan, int version) {
        var pitch = placed(id, edition, plan);
        pitch.version = version;
        return pitch;
    }

    private static void check(PitchPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a pitch: " + plan.problems());
        }
    }

    private static PitchShape shapeOf(PitchPlan plan) {
        return new PitchShape(plan.x(), plan.y(), plan.width(), plan.height());
    }

    /**
     * Is as the plan says from now on: elsewhere, of another size or number, with other features, blocked or free.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    void become(PitchPlan plan) {
        check(plan);
        number = plan.number();
        shape = shapeOf(plan);
        lengthCm = plan.lengthCm();
        zone = plan.zone().orElse(null);
        features = plan.features();
        blocked = plan.blocked().orElse(null);
    }

    /** Has no number for a moment, while others change theirs. */
    void giveUpNumber(String meanwhile) {
        number = meanwhile;
    }

    PitchPlan plan() {
        return new PitchPlan(
                number, shape.x(), shape.y(), shape.width(), shape.height(), lengthCm, zone(), features, blocked());
    }

    PitchId id() {
        return id;
    }

    EditionId edition() {
        return editionId;
    }

    String number() {
        return number;
    }

    PitchShape shape() {
        return shape;
    }

    /** In centimetres. */
    int length() {
        return lengthCm;
    }

    /** What alone may stand there; empty is anything. */
    Optional<Category> zone() {
        return Optional.ofNullable(zone);
    }

    PitchFeatures features() {
        return features;
    }

    /** Why nobody stands there; empty when somebody may. */
    Optional<String> blocked() {
        return Optional.ofNullable(blocked);
    }

    boolean suits(Category category) {
        return blocked == null && (zone == null || zone == category);
    }
}
