package nl.floreynwijk.rad.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.rad.Audience;
import nl.floreynwijk.rad.EveningPlan;

/** What a host fills in of an evening. */
class EveningFields extends Composite<Div> {

    private static final int USUAL_COINS = 10;

    private final TextField name = new TextField(say("name"));
    private final TextField place = new TextField(say("place"));
    private final MomentFields begins = new MomentFields(say("day"), say("hour"));
    private final TextArea question = new TextArea(say("question"));
    private final WholeField coins = new WholeField(say("coins"), 1, EveningPlan.MOST_COINS);
    private final WholeField mostOnCard = new WholeField(say("most"), 1, EveningPlan.MOST_COINS);
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(say("audience"));
    private final MomentFields homeUntil = new MomentFields(say("home-day"), say("home-hour"));
    private final RefusedFields refused = new RefusedFields();

    EveningFields() {
        name.setManualValidation(true);
        name.setHelperText(say("name.how"));
        place.setManualValidation(true);
        question.setManualValidation(true);
        question.setHelperText(say("question.how"));
        coins.show(USUAL_COINS);
        coins.setHelperText(say("coins.how"));
        mostOnCard.setHelperText(say("most.how"));
        audience.setItems(Audience.values());
        audience.setItemLabelGenerator(it -> say("audience." + it));
        audience.setValue(Audience.ANYONE);
        audience.setHelperText(say("audience.how"));
        homeUntil.explain(say("from-home.how"));
        getContent().addClassNames("stack", "rad-fields");
        getContent().add(name, question, place, begins, coins, mostOnCard, audience, homeUntil);
    }

    private String say(String key) {
        return getTranslation("rad.host.field." + key);
    }

    void keepIn(Draft draft) {
        draft.with("name", name).with("place", place).with("question", question);
    }

    void show(EveningPlan plan) {
        name.setValue(plan.name());
        place.setValue(plan.place());
        begins.show(plan.beginsAt());
        question.setValue(plan.question());
        coins.show(plan.coins());
        plan.mostOnCard().ifPresent(mostOnCard::show);
        audience.setValue(plan.audience());
        plan.homeUntil().ifPresent(homeUntil::show);
    }

    /** What was filled in; empty where something is missing or no number, which is said there. */
    Optional<EveningPlan> read() {
        refused.clear();
        if (name.getValue().isBlank()) {
            refuse(EveningPlan.Problem.NAME);
        }
        var moment = begins.read(refused);
        var each = coins.read(refused);
        var most = mostOnCard.getValue().isBlank() ? OptionalInt.empty() : mostOnCard.read(refused);
        var until = homeUntil.readIfAny(refused);
        return refused.isEmpty()
                ? Optional.of(new EveningPlan(
                        name.getValue(),
                        place.getValue(),
                        moment.orElseThrow(),
                        question.getValue(),
                        each.orElseThrow(),
                        most.stream().boxed().findFirst(),
                        audience.getValue(),
                        until))
                : Optional.empty();
    }

    /** In the order in which they stand on the form. */
    void refuse(Set<EveningPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(EveningPlan.Problem problem) {
        var why = getTranslation("rad.host.problem." + problem);
        switch (problem) {
            case NAME -> refused.add(name, why);
            case PLACE -> refused.add(place, why);
            case QUESTION -> refused.add(question, why);
            case COINS -> refused.add(coins, why);
            case MOST_ON_CARD -> refused.add(mostOnCard, why);
            case HOME_UNTIL -> homeUntil.refuse(refused, why);
        }
    }

    /** People put coins already: by what rules stands. */
    void refuseRules(EveningPlan standing, EveningPlan typed) {
        if (standing.coins() != typed.coins() || !standing.mostOnCard().equals(typed.mostOnCard())) {
            refused.add(coins, say("coins.stand"));
        }
        if (standing.audience() != typed.audience()) {
            refused.addGroup(audience, say("audience-stands"));
        }
    }
}
