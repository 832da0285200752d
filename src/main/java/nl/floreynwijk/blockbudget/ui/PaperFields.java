package nl.floreynwijk.blockbudget.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.RoundRules;

/** What stands on a paper form, typed over: by number, a cross, points or a place for each proposal. */
class PaperFields extends Composite<Div> {

    private final BallotPaper paper;
    private final Map<ProposalId, Checkbox> crosses = new LinkedHashMap<>();
    private final Map<ProposalId, WholeField> numbers = new LinkedHashMap<>();
    private final Checkbox blank = new Checkbox(getTranslation("blockbudget.paper.blank"));

    PaperFields(BallotPaper paper) {
        this.paper = paper;
        getContent().addClassNames("stack", "paper-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("blockbudget.paper.fields"));
        getContent().add(new Paragraph(getTranslation("blockbudget.paper.fields." + paper.form())));
        paper.items().forEach(this::add);
        getContent().add(blank);
    }

    private void add(BallotPaper.Item item) {
        var label = getTranslation(
                "blockbudget.paper.item",
                item.number(),
                item.title(),
                item.cost().text(getLocale()));
        if (isCrossed()) {
            var cross = new Checkbox(label);
            crosses.put(item.id(), cross);
            getContent().add(cross);
        } else {
            var number = new WholeField(label, 1, most());
            numbers.put(item.id(), number);
            getContent().add(number);
        }
    }

    private boolean isCrossed() {
        return paper.form() == BallotForm.APPROVE || paper.form() == BallotForm.BASKET;
    }

    private int most() {
        return paper.form() == BallotForm.RANK ? paper.items().size() : RoundRules.MOST_POINTS;
    }

    /** Puts the cursor on the first proposal. */
    void begin() {
        (isCrossed() ? crosses.values().stream() : numbers.values().stream())
                .findFirst()
                .ifPresent(it -> ((Focusable<?>) it).focus());
    }

    /** What was typed; empty when it cannot be what a form says, which is said at the field. */
    Optional<Choices> read(RefusedFields refused) {
        var choices = isCrossed() ? crossed() : numbered(refused);
        if (choices.isEmpty()) {
            return choices;
        }
        if (choices.get().isBlank() != blank.getValue()) {
            refused.add(blank, getTranslation("blockbudget.paper.blank.unclear"));
            return Optional.empty();
        }
        return choices;
    }

    private Optional<Choices> crossed() {
        return Optional.of(Choices.of(crosses.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList()));
    }

    private Optional<Choices> numbered(RefusedFields refused) {
        var read = new LinkedHashMap<ProposalId, Integer>();
        numbers.forEach((proposal, field) -> {
            if (!field.getValue().isBlank()) {
                field.read(refused).ifPresent(it -> read.put(proposal, it));
            }
        });
        if (refused.isEmpty() && paper.form() == BallotForm.RANK && !isInOrder(read)) {
            numbers.values().stream()
                    .findFirst()
                    .ifPresent(it -> refused.add(it, getTranslation("blockbudget.paper.places")));
        }
        return refused.isEmpty() ? Optional.of(new Choices(read)) : Optional.empty();
    }

    /** Each place once, from the first on. */
    private static boolean isInOrder(Map<ProposalId, Integer> places) {
        var all = IntStream.rangeClosed(1, places.size()).boxed().collect(toSet());
        return places.values().stream().collect(toSet()).equals(all);
    }

    void clear() {
        crosses.values().forEach(Checkbox::clear);
        numbers.values().forEach(WholeField::clear);
        blank.clear();
    }
}
