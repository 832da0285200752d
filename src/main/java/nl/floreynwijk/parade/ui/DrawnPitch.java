package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PitchShape;

/**
 * One pitch on the drawing. It is told how it is as often as one likes: only what is otherwise than before goes to the browser.
 */
class DrawnPitch extends NativeButton {

    private static final double HUNDREDTHS = 100;

    /** What is sent of it. */
    record Face(String number, PitchShape shape, PitchLook look, String label, boolean open, boolean clashes) {}

    private Optional<Face> shown = Optional.empty();
    private Optional<Boolean> chosen = Optional.empty();
    private final String pressed;

    /** @param choosing whether it is chosen by ticking it, instead of pressed */
    DrawnPitch(PitchId id, boolean choosing) {
        pressed = choosing ? "aria-checked" : "aria-pressed";
        addClassName("pitch");
        getElement().setAttribute("type", "button").setAttribute("data-pitch", id.toString());
        if (choosing) {
            getElement().setAttribute("role", "checkbox");
        }
        choose(false);
    }

    void show(Face face) {
        if (changed(Face::number, face)) {
            setText(face.number());
        }
        if (changed(Face::shape, face)) {
            place(face.shape());
        }
        showState(face);
        shown = Optional.of(face);
    }

    private void showState(Face face) {
        if (changed(Face::look, face)) {
            shown.ifPresent(it -> removeClassName(it.look().style()));
            addClassName(face.look().style());
        }
        if (changed(Face::label, face)) {
            getElement().setAttribute("aria-label", face.label());
        }
        if (changed(Face::open, face)) {
            getElement().setAttribute("aria-disabled", String.valueOf(!face.open()));
        }
        if (changed(Face::clashes, face)) {
            setClassName("pitch-clash", face.clashes());
        }
    }

    private boolean changed(Function<Face, Object> part, Face face) {
        return !Objects.equals(shown.map(part), Optional.of(part.apply(face)));
    }

    private void place(PitchShape shape) {
        getStyle()
                .set("left", perCent(shape.x()))
                .set("top", perCent(shape.y()))
                .set("width", perCent(shape.width()))
                .set("height", perCent(shape.height()));
    }

    private static String perCent(int hundredths) {
        return hundredths / HUNDREDTHS + "%";
    }

    void choose(boolean now) {
        if (!chosen.equals(Optional.of(now))) {
            getElement().setAttribute(pressed, String.valueOf(now));
            chosen = Optional.of(now);
        }
    }
}
