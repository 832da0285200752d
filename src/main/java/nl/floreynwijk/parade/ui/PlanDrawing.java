package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.DomEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.floreynwijk.parade.FloorPlan;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PitchShape;
import nl.floreynwijk.parade.PlannedPitch;

/**
 * The street as a drawing, with its pitches on it, each within reach of mouse, finger and keyboard ({@code scripts/floor-plan.js}).
 * Everything on it belongs in a list beside it too.
 */
class PlanDrawing extends Composite<Div> {

    /** What somebody does with it. */
    enum Use {
        /** Looks where something is. */
        LOOK,
        /** Ticks pitches. */
        CHOOSE,
        /** Moves pitches. */
        ARRANGE
    }

    /** From the left and from the top, in hundredths of a per cent; it need not be on the drawing. */
    record Spot(int x, int y) {}

    private static final String PITCH = "event.detail.pitch";
    private static final String X = "event.detail.x";
    private static final String Y = "event.detail.y";

    /** As wide as a fingertip, in pixels. */
    private static final int FINGER = 44;

    private static final int WIDEST = 6_000;

    private final Use use;
    private final PitchWords words = new PitchWords(this, getLocale());
    private final Board board = new Board();
    private final Div sheet = new Div();
    private final Map<PitchId, DrawnPitch> drawn = new HashMap<>();
    private final Button smaller = new Button(getTranslation("parade.plan.whole-street"), _ -> fit(true));
    private final Button larger = new Button(getTranslation("parade.plan.large"), _ -> fit(false));
    private Optional<String> picture = Optional.empty();
    private Set<PitchId> clashing = Set.of();
    private transient Consumer<PitchId> pressed = _ -> {};

    /** The drawing with its legend; nothing is on it until it is {@linkplain #show shown}. */
    PlanDrawing(Use use) {
        this.use = use;
        var tools = new Div(smaller, larger);
        tools.addClassName("buttons");
        sheet.addClassName("plan-sheet");
        sheet.add(new StreetSketch());
        board.add(sheet);
        board.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("parade.plan"));
        board.getElement()
                .addEventListener("pitch-pressed", it -> in(it).ifPresent(id -> pressed.accept(id)))
                .addEventData(PITCH);
        getContent().addClassName("plan-drawing");
        getContent().add(tools, board, new PlanLegend(words));
        fit(false);
    }

    /** What the browser draws on; its script does what a finger and the arrow keys ask. */
    @Tag("floor-plan")
    private static class Board extends HtmlContainer {

        @Override
        protected void onAttach(AttachEvent event) {
            event.getUI().getPage().addJavaScript("context://scripts/floor-plan.js");
        }
    }

    private Optional<PitchId> in(DomEvent event) {
        try {
            return Optional.of(new PitchId(
                            UUID.fromString(event.getEventData().get(PITCH).asString(""))))
                    .filter(drawn::containsKey);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void fit(boolean whole) {
        board.setClassName("plan-whole", whole);
        smaller.setEnabled(!whole);
        larger.setEnabled(whole);
    }

    /** Tells which pitch is pressed, by whatever means. */
    void whenPressed(Consumer<PitchId> what) {
        pressed = what;
    }

    /** Lets pitches be moved, and tells where to. */
    void whenMoved(BiConsumer<PitchId, Spot> moved) {
        board.getElement().setAttribute("arranging", true);
        board.getElement()
                .addEventListener("pitch-moved", it -> in(it).ifPresent(id -> moved.accept(id, spotIn(it))))
                .addEventData(PITCH)
                .addEventData(X)
                .addEventData(Y);
    }

    private static Spot spotIn(DomEvent event) {
        return new Spot(
                event.getEventData().get(X).asInt(-1),
                event.getEventData().get(Y).asInt(-1));
    }

    /** Shows how the pitches are on these days; of a plan that was shown before, only what changed is sent. */
    void show(FloorPlan plan, Collection<LocalDate> days) {
        if (!picture.equals(plan.picture())) {
            picture = plan.picture();
            sheet.getChildren().findFirst().ifPresent(sheet::remove);
            sheet.addComponentAsFirst(
                    picture.<Component>map(PlanDrawing::drawing).orElseGet(StreetSketch::new));
        }
        var there = plan.pitches().stream().map(PlannedPitch::id).toList();
        List.copyOf(drawn.keySet()).stream().filter(it -> !there.contains(it)).forEach(this::drop);
        plan.pitches().forEach(it -> show(it, days));
        sheet.getStyle().set("--least", leastWidth(plan) + "px");
    }

    private void drop(PitchId pitch) {
        Optional.ofNullable(drawn.remove(pitch)).ifPresent(sheet::remove);
    }

    private static Image drawing(String address) {
        return new Image(address, "");
    }

    private void show(PlannedPitch pitch, Collection<LocalDate> days) {
        var it = drawn.computeIfAbsent(pitch.id(), this::add);
        it.show(new DrawnPitch.Face(
                pitch.number(),
                pitch.shape(),
                PitchLook.of(pitch, days),
                label(pitch, days),
                use != Use.CHOOSE || pitch.isFreeOn(days),
                clashing.contains(pitch.id())));
    }

    private String label(PlannedPitch pitch, Collection<LocalDate> days) {
        var label = words.label(pitch, days);
        return clashing.contains(pitch.id()) ? getTranslation("parade.plan.clashing", label) : label;
    }

    private DrawnPitch add(PitchId id) {
        var pitch = new DrawnPitch(id, use == Use.CHOOSE);
        sheet.add(pitch);
        return pitch;
    }

    /** So wide that the narrowest pitch can be touched. */
    private static int leastWidth(FloorPlan plan) {
        var narrowest =
                plan.pitches().stream().mapToInt(it -> it.shape().width()).min().orElse(PitchShape.WHOLE);
        return Math.min(WIDEST, FINGER * PitchShape.WHOLE / narrowest);
    }

    /** Marks these and no others. */
    void choose(Set<PitchId> chosen) {
        drawn.forEach((id, pitch) -> pitch.choose(chosen.contains(id)));
    }

    /** Marks these as lying on one another, at the next {@link #show}. */
    void markClashes(Set<PitchId> these) {
        clashing = Set.copyOf(these);
    }

    /** Puts a pitch back that the browser moved and the portal did not. */
    void putBack(PlannedPitch pitch) {
        board.getElement()
                .callJsFunction(
                        "put",
                        pitch.id().toString(),
                        pitch.shape().x(),
                        pitch.shape().y());
    }
}
