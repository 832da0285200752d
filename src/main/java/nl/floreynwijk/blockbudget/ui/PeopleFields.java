package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.RoundPlan;

/** Who does what in a round, by their numbers as members; each of them can be found later. */
class PeopleFields extends Composite<Div> {

    private static final int MOST = 999_999_999;

    private final WholeField lead = field("lead");
    private final WholeField mediator = field("mediator");
    private final WholeField first = field("first-scrutineer");
    private final WholeField second = field("second-scrutineer");

    /**
     * The fields, all of them empty.
     *
     * @param namesLead whether it is asked who takes the lead; otherwise whoever fills it in does
     */
    PeopleFields(boolean namesLead) {
        lead.setVisible(namesLead);
        getContent().addClassName("people-fields");
        if (!namesLead) {
            getContent().add(new Paragraph(getTranslation("blockbudget.set-up.person.you-lead")));
        }
        var scrutineers = new Div(first, second);
        scrutineers.addClassName("field-pairs");
        getContent().add(lead, mediator, scrutineers);
    }

    private WholeField field(String name) {
        var field = new WholeField(getTranslation("blockbudget.set-up.person." + name), 1, MOST);
        field.setHelperText(getTranslation("blockbudget.set-up.person.how." + name));
        return field;
    }

    void keepIn(Draft draft) {
        draft.with("lead", lead).with("mediator", mediator).with("first", first).with("second", second);
    }

    void show(RoundPlan plan) {
        plan.lead().ifPresent(lead::show);
        plan.mediator().ifPresent(mediator::show);
        plan.scrutineers().stream().limit(1).forEach(first::show);
        plan.scrutineers().stream().skip(1).limit(1).forEach(second::show);
    }

    /** Says at each field with something else in it that this is no number. */
    void check(RefusedFields refused) {
        all().filter(it -> !it.getValue().isBlank() && it.number().isEmpty())
                .forEach(it -> refused.add(it, getTranslation("blockbudget.set-up.person.no-number")));
    }

    boolean hasWrong() {
        return all().anyMatch(WholeField::isInvalid);
    }

    private Stream<WholeField> all() {
        return Stream.of(lead, mediator, first, second);
    }

    OptionalInt lead() {
        return lead.number();
    }

    OptionalInt mediator() {
        return mediator.number();
    }

    List<Integer> scrutineers() {
        return Stream.of(first, second)
                .flatMap(it -> it.number().stream().boxed())
                .toList();
    }

    void refuse(RoundPlan.Problem problem, RefusedFields refused) {
        switch (problem) {
            case LEAD ->
                refused.add(lead.isVisible() ? lead : mediator, getTranslation("blockbudget.set-up.person.not-here"));
            case MEDIATOR -> refused.add(mediator, getTranslation("blockbudget.set-up.person.unknown"));
            case SCRUTINEERS -> {
                refused.add(first, getTranslation("blockbudget.set-up.person.not-two"));
                refused.add(second, getTranslation("blockbudget.set-up.person.not-two"));
            }
            case TITLE, AMOUNT, DAYS -> throw new IllegalArgumentException("Not about people: " + problem);
        }
    }
}
