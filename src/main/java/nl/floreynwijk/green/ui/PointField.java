package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.MapPoint;

/** A place on the map: pressed on it, or typed as two numbers. */
class PointField extends Composite<Div> {

    private static final int WHOLE = 100;
    private static final int MIDDLE = 50;

    private final WholeField x = new WholeField(getTranslation("green.point.x"), 0, WHOLE);
    private final WholeField y = new WholeField(getTranslation("green.point.y"), 0, WHOLE);
    private final Div shown = new Div();
    private final boolean ownMap;

    PointField(boolean ownMap) {
        this.ownMap = ownMap;
        var numbers = new Div(x, y);
        numbers.addClassName("door");
        getContent().addClassNames("stack", "green-form");
        getContent().add(new Paragraph(getTranslation("green.point.how")), shown, numbers);
        x.addValueChangeListener(_ -> follow());
        y.addValueChangeListener(_ -> follow());
        show(new MapPoint(MIDDLE, MIDDLE));
    }

    void show(MapPoint point) {
        x.show((int) Math.round(point.x()));
        y.show((int) Math.round(point.y()));
        draw(point);
    }

    private void draw(MapPoint point) {
        var map = new PlotMap(ownMap);
        map.mark(point);
        map.whenPressed(this::show);
        shown.removeAll();
        shown.add(map);
    }

    private void follow() {
        if (x.number().isPresent() && y.number().isPresent()) {
            draw(new MapPoint(x.number().getAsInt(), y.number().getAsInt()));
        }
    }

    /** Empty where a number is none, which is said there. */
    Optional<MapPoint> read(RefusedFields refused) {
        var across = x.read(refused);
        var down = y.read(refused);
        return across.isEmpty() || down.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapPoint(across.getAsInt(), down.getAsInt()));
    }
}
