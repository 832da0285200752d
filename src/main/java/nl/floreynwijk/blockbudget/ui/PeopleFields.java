package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.TaskHolder;

/** Who does what in a round, by their numbers as members; each of them can be found later. */
class PeopleFields extends Composite<Div> {

    private final Map<Integer, String> names = new HashMap<>();
    private final transient IntFunction<Optional<String>> nameOf;
    private final MemberField lead = field("lead");
    private final MemberField mediator = field("mediator");
    private final MemberField first = field("first-scrutineer");
    private final MemberField second = field("second-scrutineer");

    /**
     * The fields, all of them empty.
     *
     * @param namesLead whether it is asked who takes the lead; otherwise whoever fills it in does
     * @param nameOf what the member with a number is called, where whoever fills it in may know
     */
    PeopleFields(boolean namesLead, IntFunction<Optional<String>> nameOf) {
        this.nameOf = nameOf;
        lead.setVisible(namesLead);
        getContent().addClassName("people-fields");
        if (!namesLead) {
            getContent().add(new Paragraph(getTranslation("blockbudget.set-up.person.you-lead")));
        }
        var scrutineers = new Div(first, second);
        scrutineers.addClassName("field-pairs");
        getContent().add(lead, mediator, scrutineers);
    }

    private MemberField field(String name) {
        return new MemberField(
                getTranslation("blockbudget.set-up.person." + name),
                getTranslation("blockbudget.set-up.person.how." + name),
                this::knownOrAsked);
    }

    private Optional<String> knownOrAsked(int number) {
        return Optional.ofNullable(names.get(number)).or(() -> nameOf.apply(number));
    }

    void keepIn(Draft draft) {
        draft.with("lead", lead).with("mediator", mediator).with("first", first).with("second", second);
    }

    /** @param holders who these are: their names are not asked for again */
    void show(RoundPlan plan, List<TaskHolder> holders) {
        holders.forEach(it -> it.name().ifPresent(name -> names.put(it.number(), name)));
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

    private Stream<MemberField> all() {
        return Stream.of(lead, mediator, first, second);
    }

    OptionalInt lead() {
        return lead.number();
    }

    OptionalInt mediator() {
        return mediator.number();
    }

    List<Integer> scrutineers() {
        return namedScrutineers().stream()
                .flatMap(it -> it.number().stream().boxed())
                .toList();
    }

    private List<MemberField> namedScrutineers() {
        return Stream.of(first, second).filter(it -> it.number().isPresent()).toList();
    }

    void refuse(RoundPlan.Problem problem, RefusedFields refused) {
        switch (problem) {
            case LEAD ->
                refused.add(lead.isVisible() ? lead : mediator, getTranslation("blockbudget.set-up.person.not-here"));
            case MEDIATOR -> refused.add(mediator, getTranslation("blockbudget.set-up.person.unknown"));
            case FIRST_SCRUTINEER ->
                refused.add(
                        namedScrutineers().getFirst(), getTranslation("blockbudget.set-up.person.no-first-scrutineer"));
            case SECOND_SCRUTINEER ->
                refused.add(
                        namedScrutineers().getLast(), getTranslation("blockbudget.set-up.person.no-second-scrutineer"));
            case TITLE, AMOUNT, DAYS -> throw new IllegalArgumentException("Not about people: " + problem);
        }
    }
}
