package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Voters;

/** The rules by which a block votes: each a sentence to choose, and below it what that means on the block's own numbers. */
class RuleFields extends Composite<Div> {

    private static final int PERCENT = 100;

    private final Function<Voters, Optional<RuleExamples>> examples;
    private final RadioButtonGroup<Voters> voters = choice("voters", RuleWords::voters, Voters.values());
    private final RadioButtonGroup<BallotForm> form = choice("form", this::formWords, BallotForm.values());
    private final WholeField points = new WholeField(say("points"), 1, RoundRules.MOST_POINTS);
    private final RadioButtonGroup<Method> method = choice("method", RuleWords::method, Method.values());
    private final Checkbox raised = new Checkbox(say("raised"));
    private final RadioButtonGroup<Rest> rest = choice("rest", RuleWords::rest, Rest.values());
    private final Checkbox partFunding = new Checkbox(say("part-funding"));
    private final WholeField quorum = new WholeField(say("quorum"), 0, PERCENT);
    private final WholeField minimumSupport = new WholeField(say("minimum"), 0, RoundRules.MOST_SUPPORT);

    /**
     * The safe rules, to be changed.
     *
     * @param examples what rules mean for the block, where somebody chose one and how much there is
     */
    RuleFields(Function<Voters, Optional<RuleExamples>> examples) {
        this.examples = examples;
        quorum.setSuffixComponent(new Span("%"));
        show(RoundRules.SAFE);
        form.addValueChangeListener(_ -> explain());
        points.addValueChangeListener(_ -> explain());
        voters.addValueChangeListener(_ -> explain());
        method.addValueChangeListener(_ -> explain());
        rest.addValueChangeListener(_ -> explain());
        quorum.addValueChangeListener(_ -> explain());
        minimumSupport.addValueChangeListener(_ -> explain());
        getContent().addClassName("rule-fields");
        getContent()
                .add(new Component[] {voters, form, points, method, raised, rest, partFunding, quorum, minimumSupport});
    }

    private <T extends Enum<T>> RadioButtonGroup<T> choice(String name, Function<T, String> words, T[] values) {
        var group = new RadioButtonGroup<T>();
        group.setLabel(say(name));
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        return group;
    }

    private String formWords(BallotForm each) {
        return getTranslation("blockbudget.set-up.form." + each.name());
    }

    private String say(String key) {
        return getTranslation("blockbudget.set-up.rule." + key);
    }

    final void show(RoundRules rules) {
        voters.setValue(rules.voters());
        form.setValue(rules.form());
        points.show(rules.points());
        method.setValue(rules.method());
        raised.setValue(rules.raised());
        rest.setValue(rules.rest());
        partFunding.setValue(rules.partFunding());
        quorum.show(rules.quorumPercent());
        minimumSupport.show(rules.minimumSupport());
        arrange();
    }

    /** What has no meaning beside what was chosen is not there. */
    private void arrange() {
        points.setVisible(form.getValue() == BallotForm.POINTS);
        raised.setVisible(method.getValue() == Method.EQUAL_SHARES);
        partFunding.setVisible(rest.getValue() == Rest.SPEND);
    }

    /** Says what each choice means, as far as it is known for whom and for how much. */
    void explain() {
        arrange();
        var told = examples.apply(voters.getValue());
        voters.setHelperText(words(told, it -> it.voters(voters.getValue())));
        form.setHelperText(
                words(told, it -> it.form(form.getValue(), points.number().orElse(1))));
        method.setHelperText(words(told, it -> it.method(method.getValue())));
        raised.setHelperText(words(told, RuleExamples::raised));
        rest.setHelperText(words(told, it -> it.rest(rest.getValue())));
        partFunding.setHelperText(words(told, RuleExamples::partFunding));
        quorum.setHelperText(words(told, it -> it.quorum(quorum.number().orElse(0))));
        minimumSupport.setHelperText(
                words(told, it -> it.minimumSupport(minimumSupport.number().orElse(0), form.getValue())));
    }

    private static String words(Optional<RuleExamples> examples, Function<RuleExamples, String> words) {
        return examples.map(words).orElse("");
    }

    /** What was chosen; empty when some of it is no number, which is then said at its field. */
    Optional<RoundRules> read(RefusedFields refused) {
        var handedOut = points.isVisible() ? points.read(refused) : OptionalInt.of(RoundRules.SAFE.points());
        var percent = quorum.read(refused);
        var least = minimumSupport.read(refused);
        if (handedOut.isEmpty() || percent.isEmpty() || least.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoundRules(
                voters.getValue(),
                form.getValue(),
                handedOut.getAsInt(),
                method.getValue(),
                raised.isVisible() && raised.getValue(),
                rest.getValue(),
                partFunding.isVisible() && partFunding.getValue(),
                percent.getAsInt(),
                least.getAsInt()));
    }

    boolean hasWrong() {
        return Stream.of(points, quorum, minimumSupport).anyMatch(WholeField::isInvalid);
    }
}
