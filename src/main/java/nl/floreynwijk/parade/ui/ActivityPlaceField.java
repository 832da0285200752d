package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.OptionalInt;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.ActivityPlace;
import nl.floreynwijk.parade.Programme.PlacePitch;

/** Where on the plan something is: on a pitch, at a point, or only where the words say. */
class ActivityPlaceField extends Composite<Div> {

    private static final int PER_CENT = 100;

    /** Which of the three. */
    private enum Way {
        WORDS,
        PITCH,
        POINT
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(getTranslation("parade.programme.place"));
    private final Select<PlacePitch> pitch = new Select<>();
    private final WholeField x = new WholeField(getTranslation("parade.programme.place.x"), 0, PER_CENT);
    private final WholeField y = new WholeField(getTranslation("parade.programme.place.y"), 0, PER_CENT);
    private final List<PlacePitch> pitches;

    ActivityPlaceField(List<PlacePitch> pitches) {
        this.pitches = pitches;
        way.setItems(Way.values());
        way.setItemLabelGenerator(it -> getTranslation("parade.programme.place." + it));
        way.addValueChangeListener(it -> follow(it.getValue()));
        pitch.setLabel(getTranslation("parade.programme.place.pitch"));
        pitch.setItems(pitches);
        pitch.setItemLabelGenerator(PlacePitch::number);
        pitch.setManualValidation(true);
        way.setValue(Way.WORDS);
        var point = new Div(x, y);
        point.addClassName("door");
        getContent().addClassName("stack");
        getContent().add(way, pitch, point);
    }

    private void follow(Way chosen) {
        pitch.setVisible(chosen == Way.PITCH);
        x.setVisible(chosen == Way.POINT);
        y.setVisible(chosen == Way.POINT);
    }

    void show(ActivityPlace place) {
        switch (place) {
            case ActivityPlace.OnPitch(var id) -> {
                way.setValue(Way.PITCH);
                pitches.stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(pitch::setValue);
            }
            case ActivityPlace.AtPoint(var across, var down) -> {
                way.setValue(Way.POINT);
                x.show(Math.round((float) across / PER_CENT));
                y.show(Math.round((float) down / PER_CENT));
            }
            case ActivityPlace.InWords() -> way.setValue(Way.WORDS);
        }
    }

    /** What cannot be is a place that is not on the drawing, which is refused. */
    ActivityPlace value() {
        return switch (way.getValue()) {
            case WORDS -> new ActivityPlace.InWords();
            case PITCH ->
                pitch.getOptionalValue()
                        .<ActivityPlace>map(it -> new ActivityPlace.OnPitch(it.id()))
                        .orElseGet(() -> new ActivityPlace.AtPoint(-1, -1));
            case POINT -> new ActivityPlace.AtPoint(inHundredths(x.number()), inHundredths(y.number()));
        };
    }

    private static int inHundredths(OptionalInt percent) {
        return percent.orElse(-1) * PER_CENT;
    }

    /** Says at the field which was chosen what is wrong. */
    void refuse(RefusedFields refused) {
        if (way.getValue() == Way.PITCH) {
            refused.add(pitch, getTranslation("parade.programme.place.which"));
        } else {
            x.read(refused);
            y.read(refused);
        }
    }
}
