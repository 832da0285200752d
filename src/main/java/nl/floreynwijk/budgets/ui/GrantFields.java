package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.EuroField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantPlan;

/** What there is to fill in of what a funder promises. */
class GrantFields extends Composite<Div> {

    private final FunderField funder;
    private final BudgetField budget;
    private final TextField title = new TextField(getTranslation("budgets.grants.title"));
    private final EuroField amount = new EuroField(getTranslation("budgets.grants.amount"));
    private final DayField from = new DayField(getTranslation("budgets.grants.from"));
    private final DayField until = new DayField(getTranslation("budgets.grants.until"));
    private final InstalmentRows instalments;
    private final ExpectationRows expectations = new ExpectationRows();
    private final RefusedFields refused = new RefusedFields();

    GrantFields(Funders funders, Budgets budgets, LocalDate today) {
        funder = new FunderField(funders);
        budget = new BudgetField(budgets);
        title.setMaxLength(GrantPlan.LONGEST_TITLE);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("budgets.grants.title-how"));
        from.setValue(today.withDayOfYear(1));
        until.setValue(MonthDay.of(12, 31).atYear(today.getYear()));
        instalments = new InstalmentRows(amount::amount, from::getOptionalValue);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(change -> instalments.count());
        var period = new Div(from, until);
        period.addClassName("field-pairs");
        getContent().addClassName("grant-fields");
        getContent()
                .add(
                        part("who", funder, budget),
                        part("what", title, amount, period),
                        part("when", instalments),
                        part("results", expectations));
    }

    private Section part(String name, Component... fields) {
        var part = new Section(new H2(getTranslation("budgets.grants.part." + name)));
        part.add(fields);
        part.addClassNames("card", "grant-part");
        return part;
    }

    /** What was typed; empty when some of it is missing or no amount or day, which is then said at its field. */
    Optional<GrantPlan> read() {
        refused.clear();
        if (funder.isEmpty()) {
            refused.add(funder, getTranslation("budgets.grants.no-funder"));
        }
        if (budget.isEmpty()) {
            refused.add(budget, getTranslation("budgets.grants.no-budget"));
        }
        if (title.isEmpty()) {
            refuse(GrantPlan.Problem.TITLE);
        }
        var euros = amount.read(refused);
        requireDay(from);
        requireDay(until);
        var parts = instalments.read(refused);
        if (!refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new GrantPlan(
                funder.getValue().id(),
                budget.getValue().id(),
                title.getValue(),
                euros.orElse(Euros.ZERO),
                from.getValue(),
                until.getValue(),
                parts,
                expectations.read()));
    }

    private void requireDay(DayField day) {
        if (day.isEmpty()) {
            refused.add(day, getTranslation("budgets.no-day"));
        }
    }

    /** In the order in which they stand on the page. */
    void refuse(Set<GrantPlan.Problem> problems) {
        problems.stream().sorted().forEach(this::refuse);
    }

    private void refuse(GrantPlan.Problem problem) {
        switch (problem) {
            case TITLE -> refused.add(title, getTranslation("budgets.grants.not-a-title", GrantPlan.LONGEST_TITLE));
            case AMOUNT -> refused.add(amount, getTranslation("base.amount.none"));
            case PERIOD -> refused.add(until, getTranslation("budgets.grants.not-a-period"));
            case INSTALMENTS -> instalments.refuse(refused);
            case EXPECTATIONS -> expectations.refuse(refused);
        }
    }
}
