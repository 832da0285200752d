package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.PlotKind;
import nl.floreynwijk.green.PlotPlan;
import nl.floreynwijk.green.PlotState;

/** What the gardener fills in of a plot. */
class PlotFields extends Composite<Div> {

    private final TextField name = line("name", PlotPlan.LONGEST_NAME);
    private final RadioButtonGroup<PlotKind> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<PlotState> state = new RadioButtonGroup<>();
    private final TextField place = line("place", PlotPlan.LONGEST_PLACE);
    private final PointField point;
    private final TextField owner = line("owner", PlotPlan.LONGEST_OWNER);
    private final TextField partner = line("partner", PlotPlan.LONGEST_OWNER);
    private final TextArea about = text("about");
    private final TextArea agreement = text("agreement");
    private final TextArea forbidden = text("forbidden");
    private final RefusedFields refused = new RefusedFields();

    PlotFields(boolean ownMap) {
        point = new PointField(ownMap);
        kind.setLabel(say("kind"));
        kind.setItems(PlotKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("green.plot.kind." + it));
        kind.setValue(PlotKind.KEEP);
        state.setLabel(say("state"));
        state.setItems(PlotState.values());
        state.setItemLabelGenerator(it -> getTranslation("green.plot.state." + it));
        state.setValue(PlotState.IDEA);
        partner.setHelperText(say("partner.how"));
        getContent().addClassNames("stack", "green-form");
        getContent().add(name, kind, state, place, point, owner, about, partner, agreement, forbidden);
    }

    private String say(String key) {
        return getTranslation("green.plot." + key);
    }

    private TextField line(String key, int longest) {
        var line = new TextField(say(key));
        line.setMaxLength(longest);
        line.setManualValidation(true);
        line.setWidthFull();
        return line;
    }

    private TextArea text(String key) {
        var text = new TextArea(say(key));
        text.setManualValidation(true);
        text.setWidthFull();
        return text;
    }

    void show(PlotPlan plan) {
        name.setValue(plan.name());
        kind.setValue(plan.kind());
        state.setValue(plan.state());
        place.setValue(plan.place());
        point.show(plan.point());
        owner.setValue(plan.owner());
        partner.setValue(plan.partner());
        about.setValue(plan.about());
        agreement.setValue(plan.agreement());
        forbidden.setValue(plan.forbidden());
    }

    /** What was filled in; empty where a number is none, which is said there. */
    Optional<PlotPlan> read() {
        refused.clear();
        return point.read(refused)
                .map(it -> new PlotPlan(
                        name.getValue(),
                        kind.getValue(),
                        state.getValue(),
                        it,
                        place.getValue(),
                        owner.getValue(),
                        about.getValue(),
                        partner.getValue(),
                        agreement.getValue(),
                        forbidden.getValue()));
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<PlotPlan.Problem> problems) {
        problems.stream().sorted().forEach(it -> refused.add(fieldOf(it), getTranslation("green.plot.problem." + it)));
    }

    private TextFieldBase<?, String> fieldOf(PlotPlan.Problem problem) {
        return switch (problem) {
            case NAME -> name;
            case PLACE -> place;
            case OWNER -> owner;
            case ABOUT -> about;
            case PARTNER -> partner;
            case AGREEMENT -> agreement;
            case FORBIDDEN -> forbidden;
        };
    }

    void refuseName() {
        refused.add(name, getTranslation("green.plot.name-taken"));
    }
}
