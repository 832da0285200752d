package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.BookingDetails;
import nl.floreynwijk.parade.EditionTexts;
import nl.floreynwijk.parade.StallForm;

/** The rules of the edition, each with a tick beside its text. */
class RuleFields extends Composite<Div> {

    private final Checkbox food = new Checkbox(getTranslation("parade.booking.food.tick"));
    private final Checkbox fire = new Checkbox(getTranslation("parade.booking.fire.tick"));
    private final Checkbox terms = new Checkbox(getTranslation("parade.booking.terms.tick"));

    RuleFields(BookingDetails booking) {
        EditionTexts texts = booking.edition().texts();
        getContent().addClassName("stack");
        for (var tick : List.of(food, fire, terms)) {
            tick.setManualValidation(true);
        }
        if (StallForm.asksFood(booking.summary().category(), texts)) {
            getContent().add(rule("food", texts.foodRules(), food));
        }
        if (!texts.fireRules().isBlank()) {
            getContent().add(rule("fire", texts.fireRules(), fire));
        }
        var agreed = rule("terms", texts.terms(), terms);
        EditionWords.refunds(booking.edition().rules().refunds())
                .forEach(it -> agreed.addComponentAtIndex(agreed.getComponentCount() - 1, new Paragraph(it)));
        getContent().add(agreed);
    }

    private Section rule(String key, String text, Checkbox tick) {
        var words = new Paragraph(text);
        words.addClassName("written");
        words.setVisible(!text.isBlank());
        var rule = new Section(new H3(getTranslation("parade.booking." + key + ".title")), words, tick);
        rule.addClassName("booking-rule");
        return rule;
    }

    boolean food() {
        return food.getValue();
    }

    boolean fire() {
        return fire.getValue();
    }

    boolean terms() {
        return terms.getValue();
    }

    void refuse(Set<StallForm.Problem> problems, RefusedFields refused) {
        refuse(problems, StallForm.Problem.FOOD, food, refused);
        refuse(problems, StallForm.Problem.FIRE, fire, refused);
        refuse(problems, StallForm.Problem.TERMS, terms, refused);
    }

    private void refuse(
            Set<StallForm.Problem> problems, StallForm.Problem which, Checkbox tick, RefusedFields refused) {
        if (problems.contains(which)) {
            refused.add(tick, getTranslation("parade.booking.problem." + which));
        }
    }
}
