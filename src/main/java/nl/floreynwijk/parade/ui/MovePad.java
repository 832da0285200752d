package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchShape;
import org.jspecify.annotations.Nullable;

/** Buttons that move a pitch and make it wider or narrower, for whoever cannot or will not drag. */
class MovePad extends Composite<Div> {

    /** A quarter of a per cent. */
    private static final int STEP = 25;

    private static final int BIG_STEP = 200;

    private final Checkbox big = new Checkbox(getTranslation("parade.plan.move.big"));
    private final transient Consumer<UnaryOperator<PitchPlan>> change;

    /** @param change is told what becomes of where the pitch is */
    MovePad(Consumer<UnaryOperator<PitchPlan>> change) {
        this.change = change;
        var moving = part("parade.plan.move");
        moving.add(
                button("left", "←", -1, 0, 0, 0),
                button("up", "↑", 0, -1, 0, 0),
                button("down", "↓", 0, 1, 0, 0),
                button("right", "→", 1, 0, 0, 0));
        var sizing = part("parade.plan.size");
        sizing.add(
                button("narrower", null, 0, 0, -1, 0),
                button("wider", null, 0, 0, 1, 0),
                button("lower", null, 0, 0, 0, -1),
                button("higher", null, 0, 0, 0, 1));
        getContent().addClassName("move-pad");
        getContent().add(moving, sizing, big);
    }

    private Div part(String label) {
        var name = new Span(getTranslation(label));
        name.addClassName("move-pad-name");
        var part = new Div(name);
        part.addClassName("buttons");
        part.getElement().setAttribute("role", "group").setAttribute("aria-label", name.getText());
        return part;
    }

    private Button button(String name, @Nullable String sign, int x, int y, int w, int h) {
        var says = getTranslation("parade.plan.move." + name);
        var button = new Button(sign == null ? says : sign, _ -> change.accept(it -> moved(it, x, y, w, h)));
        button.setAriaLabel(says);
        return button;
    }

    /** As far as the drawing goes. */
    private PitchPlan moved(PitchPlan plan, int x, int y, int w, int h) {
        var step = big.getValue() ? BIG_STEP : STEP;
        var width = Math.clamp((long) plan.width() + (long) w * step, STEP, PitchShape.WHOLE - plan.x());
        var height = Math.clamp((long) plan.height() + (long) h * step, STEP, PitchShape.WHOLE - plan.y());
        return plan.at(
                Math.clamp((long) plan.x() + (long) x * step, 0, PitchShape.WHOLE - width),
                Math.clamp((long) plan.y() + (long) y * step, 0, PitchShape.WHOLE - height),
                width,
                height);
    }
}
