package nl.floreynwijk.parade;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The drawing of the street on which the pitches of an edition are. */
@SuppressWarnings("UnusedVariable") // Spring Data reads the version
@Table("parade_plan")
class Plan {

    /** Until the organiser says otherwise, in centimetres. */
    static final int USUAL_WIDTH = 20_000;

    static final int LEAST_WIDTH = 1_000;
    static final int MOST_WIDTH = 500_000;

    @Id
    private final EditionId editionId;

    private @Nullable AttachmentId pictureId;
    private int widthCm;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a plan from its row. */
    Plan(EditionId editionId, int widthCm) {
        this.editionId = editionId;
        this.widthCm = widthCm;
    }

    static Plan empty(EditionId edition) {
        return new Plan(edition, USUAL_WIDTH);
    }

    EditionId edition() {
        return editionId;
    }

    /** Empty is the portal's own sketch of a street. */
    Optional<AttachmentId> picture() {
        return Optional.ofNullable(pictureId);
    }

    /** How wide in the street what is drawn is, in centimetres. */
    int width() {
        return widthCm;
    }

    /** Whether it can be so wide, and is from now on. */
    boolean stretch(int centimetres) {
        if (centimetres < LEAST_WIDTH || centimetres > MOST_WIDTH) {
            return false;
        }
        widthCm = centimetres;
        return true;
    }

    void show(AttachmentId picture) {
        pictureId = picture;
    }

    void showSketch() {
        pictureId = null;
    }
}
