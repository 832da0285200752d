package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.textfield.TextArea;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionTexts;

/** What the organiser writes about an edition; it stands in more than one part of a form. */
class EditionTextFields {

    private static final int ROWS = 4;

    private final TextArea about = new TextArea();
    private final TextArea terms = new TextArea();
    private final TextArea food = new TextArea();
    private final TextArea fire = new TextArea();
    private final TextArea heat = new TextArea();
    private final TextArea storm = new TextArea();

    EditionTextFields() {
        dress(about, "about");
        dress(terms, "terms");
        dress(food, "food-rules");
        dress(fire, "fire-rules");
        dress(heat, "heat-plan");
        dress(storm, "storm-plan");
    }

    private static void dress(TextArea field, String key) {
        field.setLabel(field.getTranslation("parade.edition.field." + key));
        field.setHelperText(field.getTranslation("parade.edition.field." + key + ".how"));
        field.setManualValidation(true);
        field.setMinRows(ROWS);
        field.setWidthFull();
    }

    TextArea about() {
        return about;
    }

    /** What people agree to. */
    TextArea[] rules() {
        return new TextArea[] {terms, food, fire};
    }

    /** What happens in bad weather. */
    TextArea[] plans() {
        return new TextArea[] {heat, storm};
    }

    void show(EditionTexts texts) {
        about.setValue(texts.about());
        terms.setValue(texts.terms());
        food.setValue(texts.foodRules());
        fire.setValue(texts.fireRules());
        heat.setValue(texts.heatPlan());
        storm.setValue(texts.stormPlan());
    }

    EditionTexts read() {
        return new EditionTexts(
                about.getValue(),
                terms.getValue(),
                food.getValue(),
                fire.getValue(),
                heat.getValue(),
                storm.getValue());
    }

    /** Says at the field of the problem why it cannot be taken. */
    void refuse(RefusedFields refused, EditionPlan.Problem problem, String why) {
        refused.add(
                switch (problem) {
                    case ABOUT -> about;
                    case TERMS -> terms;
                    case FOOD_RULES -> food;
                    case FIRE_RULES -> fire;
                    case HEAT_PLAN -> heat;
                    case STORM_PLAN -> storm;
                    default -> throw new IllegalArgumentException("Not a text: " + problem);
                },
                why);
    }
}
