package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.money;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.blockbudget.BlockSize;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.RoundSetUp;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.Voters;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.VotableBudget;

/** What there is to fill in of a round: what it is about and how much there is; all else is there, and can be changed. */
class RoundFields extends Composite<Div> {

    private final transient Rounds rounds;
    private final ComboBox<VotableBudget> budget = new ComboBox<>(getTranslation("blockbudget.set-up.budget"));
    private final TextField title = new TextField(getTranslation("blockbudget.set-up.title"));
    private final EuroField amount = new EuroField(getTranslation("blockbudget.set-up.amount"));
    private final DaysFields days;
    private final RuleFields rules = new RuleFields(this::examples);
    private final PeopleFields people;
    private final Details otherDays;
    private final Details otherRules;
    private final Details somePeople;
    private final RefusedFields refused = new RefusedFields();
    private Optional<BudgetId> measured = Optional.empty();
    private BlockSize size = new BlockSize(0, 0);

    /**
     * The fields of a round that does not exist yet.
     *
     * @param namesLead whether it is asked who takes the lead: the office names everybody, and sees whom
     */
    RoundFields(Rounds rounds, List<VotableBudget> budgets, RoundDays usual, boolean namesLead) {
        this.rounds = rounds;
        days = new DaysFields(usual);
        people = new PeopleFields(namesLead, namesLead ? rounds::nameOf : _ -> Optional.empty());
        otherDays = folded("days", days);
        otherRules = folded("rules", new Paragraph(getTranslation("blockbudget.set-up.rules.how")), rules);
        somePeople = folded("people", new Paragraph(getTranslation("blockbudget.set-up.people.how")), people);
        otherRules.addOpenedChangeListener(_ -> rules.explain());
        setUp(budgets);
        getContent().addClassName("round-fields");
        getContent()
                .add(
                        part("what", budget, title, amount, days.first()),
                        part(
                                "rest",
                                new Paragraph(getTranslation("blockbudget.set-up.rest.how")),
                                otherDays,
                                otherRules,
                                somePeople));
    }

    private void setUp(List<VotableBudget> budgets) {
        budget.setItems(budgets);
        budget.setItemLabelGenerator(
                it -> getTranslation("blockbudget.set-up.budget.named", it.name(), it.labelName(getLocale())));
        budget.setManualValidation(true);
        budget.addValueChangeListener(_ -> sayHowMuch());
        budget.addValueChangeListener(_ -> explainAgain());
        title.setMaxLength(RoundPlan.LONGEST_TITLE);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("blockbudget.set-up.title.how"));
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(_ -> sayHowMuch());
        amount.addValueChangeListener(_ -> explainAgain());
        days.first().setHelperText(getTranslation("blockbudget.set-up.first-day.how"));
        if (budgets.size() == 1) {
            budget.setValue(budgets.getFirst());
        }
    }

    private Section part(String name, Component... fields) {
        var part = new Section(new H2(getTranslation("blockbudget.set-up.part." + name)));
        part.add(fields);
        part.addClassNames("card", "round-part");
        return part;
    }

    private Details folded(String name, Component... fields) {
        return new Details(getTranslation("blockbudget.set-up.fold." + name), new Div(fields));
    }

    /** How much there is, and whether what was typed is more than that. */
    private void sayHowMuch() {
        amount.setHelperText(budget.getOptionalValue()
                .map(it -> getTranslation(
                        amount.amount()
                                        .filter(typed -> typed.compareTo(it.free()) > 0)
                                        .isPresent()
                                ? "blockbudget.set-up.amount.more"
                                : "blockbudget.set-up.amount.free",
                        money(it.free())))
                .orElse(""));
    }

    /** Only what somebody looks at is worth asking the database for. */
    private void explainAgain() {
        if (otherRules.isOpened()) {
            rules.explain();
        }
    }

    private Optional<RuleExamples> examples(Voters voters) {
        return budget.getOptionalValue()
                .flatMap(it -> amount.amount().map(typed -> new RuleExamples(sizeOf(it.id()), voters, typed)))
                .filter(RuleExamples::canTell);
    }

    private BlockSize sizeOf(BudgetId chosen) {
        if (!measured.equals(Optional.of(chosen))) {
            size = rounds.sizeOf(chosen);
            measured = Optional.of(chosen);
        }
        return size;
    }

    void keepIn(Draft draft) {
        draft.with("title", title).with("amount", amount);
        people.keepIn(draft);
    }

    void show(RoundSetUp round) {
        var plan = round.plan();
        budget.getListDataView()
                .getItems()
                .filter(it -> it.id().equals(plan.budget()))
                .findFirst()
                .ifPresent(budget::setValue);
        title.setValue(plan.title());
        amount.show(plan.amount());
        days.show(plan.days());
        rules.show(plan.rules());
        people.show(plan, round.holders());
    }

    /** What was typed; empty when some of it is missing or cannot be read, which is then said at its field. */
    Optional<RoundPlan> read() {
        refused.clear();
        if (budget.isEmpty()) {
            refused.add(budget, getTranslation("blockbudget.set-up.no-budget"));
        }
        if (title.getValue().isBlank()) {
            refuse(RoundPlan.Problem.TITLE);
        }
        var euros = amount.read(refused);
        var typedDays = days.read(refused);
        var typedRules = rules.read(refused);
        people.check(refused);
        unfoldWhatIsWrong();
        if (!refused.isEmpty() || euros.isEmpty() || typedDays.isEmpty() || typedRules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoundPlan(
                title.getValue(),
                budget.getValue().id(),
                euros.get(),
                typedRules.get(),
                typedDays.get(),
                people.lead(),
                people.mediator(),
                people.scrutineers()));
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<RoundPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
        unfoldWhatIsWrong();
    }

    private void refuse(RoundPlan.Problem problem) {
        switch (problem) {
            case TITLE -> refused.add(title, getTranslation("blockbudget.set-up.no-title", RoundPlan.LONGEST_TITLE));
            case AMOUNT -> refused.add(amount, getTranslation("base.amount.none"));
            case DAYS -> days.refuse(refused);
            case LEAD, MEDIATOR, FIRST_SCRUTINEER, SECOND_SCRUTINEER -> people.refuse(problem, refused);
        }
    }

    /** What is wrong is never hidden. */
    private void unfoldWhatIsWrong() {
        otherDays.setOpened(otherDays.isOpened() || days.hasWrong());
        otherRules.setOpened(otherRules.isOpened() || rules.hasWrong());
        somePeople.setOpened(somePeople.isOpened() || people.hasWrong());
    }
}
