package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.green.ShiftPlaces;
import nl.floreynwijk.green.ShiftPlan;

/** For how many people a shift has room, and how many places are kept for a group. */
class PlacesFields extends Composite<Div> {

    private static final int USUAL_LEAST = 3;
    private static final int USUAL_MOST = 8;

    private final WholeField least = new WholeField(say("least"), 1, ShiftPlaces.MOST);
    private final WholeField most = new WholeField(say("most"), 1, ShiftPlaces.MOST);
    private final Checkbox keeps = new Checkbox(say("keeps"));
    private final WholeField kept = new WholeField(say("kept"), 1, ShiftPlaces.MOST);
    private final TextField keptFor = new TextField(say("kept-for"));
    private final DayField keptUntil = new DayField(say("kept-until"));

    PlacesFields() {
        least.setHelperText(say("least.how"));
        keptFor.setHelperText(say("kept-for.how"));
        keptFor.setMaxLength(ShiftPlaces.LONGEST_GROUP);
        keptFor.setManualValidation(true);
        keptUntil.setHelperText(say("kept-until.how"));
        keeps.addValueChangeListener(it -> showKept(it.getValue()));
        var numbers = new Div(least, most);
        numbers.addClassName("door");
        getContent().addClassNames("stack", "green-form");
        getContent().add(numbers, keeps, kept, keptFor, keptUntil);
        least.show(USUAL_LEAST);
        most.show(USUAL_MOST);
        showKept(false);
    }

    private String say(String key) {
        return getTranslation("green.plan." + key);
    }

    private void showKept(boolean shown) {
        Stream.<Component>of(kept, keptFor, keptUntil).forEach(it -> it.setVisible(shown));
    }

    void show(ShiftPlaces places) {
        least.show(places.least());
        most.show(places.most());
        keeps.setValue(places.kept() > 0);
        if (places.kept() > 0) {
            kept.show(places.kept());
            keptFor.setValue(places.keptFor());
            places.keptUntil().ifPresent(keptUntil::setValue);
        }
    }

    /** What was filled in; empty where a number is none, which is said there. */
    Optional<ShiftPlaces> read(RefusedFields refused) {
        var few = least.read(refused);
        var many = most.read(refused);
        var places = keeps.getValue() ? kept.read(refused) : OptionalInt.of(0);
        return few.isEmpty() || many.isEmpty() || places.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShiftPlaces(
                        few.getAsInt(),
                        many.getAsInt(),
                        places.getAsInt(),
                        keptFor.getValue(),
                        keptUntil.getOptionalValue().filter(_ -> keeps.getValue())));
    }

    /** Says beside what it is about why it cannot be taken; whether it is about something here. */
    boolean refuse(ShiftPlan.Problem problem, String why, RefusedFields refused) {
        switch (problem) {
            case LEAST -> refused.add(least, why);
            case MOST -> refused.add(most, why);
            case KEPT -> refused.add(kept, why);
            case KEPT_FOR -> refused.add(keptFor, why);
            case KEPT_UNTIL -> refused.add(keptUntil, why);
            case TASK, ABOUT, PLACE, DAY_PAST, DAY_TOO_FAR, TIMES, LEADER, BRING, TOOLS, REWARD -> {
                return false;
            }
        }
        return true;
    }

    /** More people come than that. */
    void refuseRoom(String why, RefusedFields refused) {
        refused.add(most, why);
    }
}
