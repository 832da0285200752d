package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.LabelDetails;
import nl.floreynwijk.budgets.LabelPlan;
import nl.floreynwijk.budgets.Purpose;
import nl.floreynwijk.budgets.Scale;

/** What there is to fill in of a label. */
class LabelFields extends Composite<Div> {

    private final TextField nameDutch = new TextField();
    private final TextArea textDutch = new TextArea();
    private final TextField nameEnglish = new TextField();
    private final TextArea textEnglish = new TextArea();
    private final CheckboxGroup<Purpose> purposes = new CheckboxGroup<>();
    private final RuleFields rules = new RuleFields();
    private final ShareFields share;
    private final YearEndFields yearEnd = new YearEndFields();
    private final EuroField overdraft = new EuroField(say("overdraft"));
    private final DayField from = new DayField(say("valid-from"));
    private final DayField until = new DayField(say("valid-until"));
    private final Section words = part("part.words");
    private final RefusedFields refused = new RefusedFields();

    LabelFields(List<LabelDetails> all, List<Purpose> choices) {
        share = new ShareFields(all);
        setUp(nameDutch, "name-dutch", LabelPlan.LONGEST_NAME);
        setUp(textDutch, "text-dutch", LabelPlan.LONGEST_TEXT);
        setUp(nameEnglish, "name-english", LabelPlan.LONGEST_NAME);
        setUp(textEnglish, "text-english", LabelPlan.LONGEST_TEXT);
        purposes.setLabel(say("purposes.choose"));
        purposes.setManualValidation(true);
        purposes.setItems(choices);
        purposes.setItemLabelGenerator(it -> it.name(getLocale()));
        overdraft.setHelperText(say("overdraft.how"));
        words.add(nameDutch, textDutch, nameEnglish, textEnglish);
        getContent().addClassName("label-fields");
        getContent()
                .add(
                        words,
                        part("part.purposes", purposes),
                        part("part.rules", new Paragraph(say("rules.how")), rules),
                        share,
                        part("part.year-end", yearEnd),
                        part("part.limits", overdraft, from, until));
    }

    private <F extends TextFieldBase<F, String>> void setUp(F field, String name, int longest) {
        field.setLabel(say(name));
        field.getElement().setProperty("maxlength", longest);
        field.setManualValidation(true);
    }

    private Section part(String title, Component... fields) {
        var part = new Section(new H3(say(title)));
        part.add(fields);
        part.addClassName("stack");
        return part;
    }

    private String say(String key) {
        return getTranslation("budgets.labels." + key);
    }

    /** Asks whose the budgets are, which is chosen once; only what belongs to a block is shared. */
    RadioButtonGroup<Scale> askScale(Scale usual) {
        var scale = new RadioButtonGroup<Scale>();
        scale.setLabel(say("scale.choose"));
        scale.setItems(Scale.values());
        scale.setItemLabelGenerator(it -> getTranslation("budgets.scale." + it.name()));
        scale.setValue(usual);
        scale.addValueChangeListener(change -> share.setVisible(change.getValue() == Scale.BLOCK));
        words.add(scale);
        return scale;
    }

    void show(LabelDetails label) {
        nameDutch.setValue(label.nameDutch());
        textDutch.setValue(label.textDutch());
        nameEnglish.setValue(label.nameEnglish());
        textEnglish.setValue(label.textEnglish());
        purposes.setValue(purposes.getListDataView()
                .getItems()
                .filter(it -> label.purposes().contains(it.code()))
                .collect(Collectors.toSet()));
        rules.show(label.rules());
        share.setVisible(label.scale() == Scale.BLOCK);
        label.split().ifPresent(share::show);
        yearEnd.show(label.carryOver(), label.carryOverMost());
        if (!label.overdraft().equals(Euros.ZERO)) {
            overdraft.show(label.overdraft());
        }
        label.validFrom().ifPresent(from::setValue);
        label.validUntil().ifPresent(until::setValue);
    }

    /** What was typed; empty when some of it is no amount, which is then said at its field. */
    Optional<LabelPlan> read() {
        refused.clear();
        var plan = new LabelPlan(
                nameDutch.getValue(),
                nameEnglish.getValue(),
                textDutch.getValue(),
                textEnglish.getValue(),
                purposes.getValue().stream().map(Purpose::code).collect(Collectors.toSet()),
                rules.read(refused),
                yearEnd.rule(),
                yearEnd.read(refused),
                share.read(refused),
                overdraft.readIfAny(refused).orElse(Euros.ZERO),
                from.getOptionalValue(),
                until.getOptionalValue());
        return refused.isEmpty() ? Optional.of(plan) : Optional.empty();
    }

    void refuse(Set<LabelPlan.Problem> problems) {
        for (var problem : List.of(
                LabelPlan.Problem.NAME_DUTCH,
                LabelPlan.Problem.TEXT_DUTCH,
                LabelPlan.Problem.NAME_ENGLISH,
                LabelPlan.Problem.TEXT_ENGLISH,
                LabelPlan.Problem.PURPOSES,
                LabelPlan.Problem.VALIDITY)) {
            if (problems.contains(problem)) {
                refuse(problem);
            }
        }
    }

    private void refuse(LabelPlan.Problem problem) {
        var notAName = getTranslation("budgets.labels.not-a-name", LabelPlan.LONGEST_NAME);
        var notAText = getTranslation("budgets.labels.not-a-text", LabelPlan.LONGEST_TEXT);
        switch (problem) {
            case NAME_DUTCH -> refused.add(nameDutch, notAName);
            case NAME_ENGLISH -> refused.add(nameEnglish, notAName);
            case TEXT_DUTCH -> refused.add(textDutch, notAText);
            case TEXT_ENGLISH -> refused.add(textEnglish, notAText);
            case PURPOSES -> refused.addGroup(purposes, say("no-purposes"));
            case VALIDITY -> refused.add(until, say("not-valid"));
        }
    }

    void refuseAsTaken() {
        refused.add(nameDutch, say("name-taken"));
    }

    void refuseShare() {
        share.refuse(refused);
    }
}
