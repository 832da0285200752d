package nl.floreynwijk.green.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.green.Heaviness;
import nl.floreynwijk.green.ShiftPlan;
import nl.floreynwijk.green.ShiftWork;

/** What the work of a shift asks of people. */
class WorkFields extends Composite<Div> {

    private final RadioButtonGroup<Heaviness> heaviness = new RadioButtonGroup<>();
    private final Checkbox children = new Checkbox(say("children"));
    private final Checkbox wheelchair = new Checkbox(say("wheelchair"));
    private final Checkbox coffee = new Checkbox(say("coffee"));
    private final Checkbox adults = new Checkbox(say("adults"));
    private final TextField bring = new TextField(say("bring"));
    private final TextField tools = new TextField(say("tools"));

    WorkFields() {
        heaviness.setLabel(say("heaviness"));
        heaviness.setItems(Heaviness.values());
        heaviness.setItemLabelGenerator(it -> getTranslation("green.heaviness." + it));
        heaviness.setValue(Heaviness.LIGHT);
        adults.setHelperText(say("adults.how"));
        bring.setHelperText(say("bring.how"));
        List.of(bring, tools).forEach(it -> it.setManualValidation(true));
        getContent().addClassNames("stack", "green-form");
        getContent().add(heaviness, children, wheelchair, coffee, adults, bring, tools);
    }

    private String say(String key) {
        return getTranslation("green.plan." + key);
    }

    void show(ShiftWork work) {
        heaviness.setValue(work.heaviness());
        children.setValue(work.children());
        wheelchair.setValue(work.wheelchair());
        coffee.setValue(work.coffee());
        adults.setValue(work.adultsOnly());
        bring.setValue(work.bring());
        tools.setValue(work.tools());
    }

    ShiftWork read() {
        return new ShiftWork(
                heaviness.getValue(),
                children.getValue(),
                wheelchair.getValue(),
                adults.getValue(),
                coffee.getValue(),
                bring.getValue(),
                tools.getValue());
    }

    /** Says beside what it is about why it cannot be taken; whether it is about something here. */
    boolean refuse(ShiftPlan.Problem problem, String why, RefusedFields refused) {
        if (problem != ShiftPlan.Problem.BRING && problem != ShiftPlan.Problem.TOOLS) {
            return false;
        }
        refused.add(problem == ShiftPlan.Problem.BRING ? bring : tools, why);
        return true;
    }
}
