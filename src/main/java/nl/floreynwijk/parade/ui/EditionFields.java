package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionPlan;

/** Everything the organiser says of an edition, in sections. */
class EditionFields extends Composite<Div> {

    private final TextField name = line("name", EditionPlan.LONGEST_NAME);
    private final TextField code = line("code", EditionPlan.LONGEST_CODE);
    private final TextField street = line("street", EditionPlan.LONGEST_STREET);
    private final DaysField days;
    private final BookingRuleFields rules;
    private final PaymentFields payment;
    private final EditionTextFields texts = new EditionTextFields();
    private final RefusedFields refused = new RefusedFields();

    EditionFields(LocalDate today) {
        days = new DaysField(today);
        rules = new BookingRuleFields(today);
        payment = new PaymentFields(today);
        name.setHelperText(say("name.how"));
        code.setHelperText(say("code.how"));
        getContent().addClassName("market-sections");
        getContent()
                .add(
                        section("what", name, code, street, texts.about()),
                        section("days", days),
                        section("booking", rules),
                        section("money", payment),
                        section("terms", texts.rules()),
                        section("weather", texts.plans()));
    }

    private String say(String key) {
        return getTranslation("parade.edition.field." + key);
    }

    private TextField line(String key, int longest) {
        var line = new TextField(say(key));
        line.setMaxLength(longest);
        line.setManualValidation(true);
        line.setWidthFull();
        return line;
    }

    private Section section(String key, Component... parts) {
        var section = new Section(new H2(getTranslation("parade.edition.section." + key)));
        section.add(parts);
        section.addClassName("card");
        return section;
    }

    void show(EditionPlan plan) {
        name.setValue(plan.name());
        code.setValue(plan.code());
        street.setValue(plan.street());
        days.show(plan.days());
        rules.show(plan.rules());
        payment.show(plan);
        texts.show(plan.texts());
    }

    /** Of one like an earlier one: what is so long before its days stays so long before them when they move. */
    void showProposal(EditionPlan plan) {
        show(plan);
        days.whenMoved(moved -> {
            rules.move(moved);
            payment.move(moved);
        });
    }

    /** Booking opened: what people agreed to stands, and can be read only. */
    void fix() {
        code.setReadOnly(true);
        days.fix();
        payment.fix();
    }

    /** What was filled in; empty where something cannot be read, which is said there. */
    Optional<EditionPlan> read() {
        refused.clear();
        var planned = days.read(refused);
        var ruled = rules.read(refused, payment);
        if (!refused.isEmpty() || ruled.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EditionPlan(
                code.getValue(),
                name.getValue(),
                street.getValue(),
                payment.iban(),
                payment.holder(),
                texts.read(),
                planned,
                ruled.get()));
    }

    /** What cannot be taken, in the order in which it stands on the page. */
    void refuse(Set<EditionPlan.Problem> problems) {
        problems.stream().sorted().forEach(it -> refuse(it, getTranslation("parade.edition.problem." + it)));
    }

    /** What stands, since people agreed to it. */
    void refuseStanding(Set<EditionPlan.Problem> stands) {
        stands.stream().sorted().forEach(it -> refuse(it, getTranslation("parade.edition.stands." + it)));
    }

    void refuseCode() {
        refused.add(code, getTranslation("parade.edition.code-taken"));
    }

    private void refuse(EditionPlan.Problem problem, String why) {
        switch (problem) {
            case NAME -> refused.add(name, why);
            case CODE -> refused.add(code, why);
            case STREET -> refused.add(street, why);
            case DAYS -> days.refuse(refused, why);
            case CHANGE_UNTIL, KEPT_PERCENT, KEPT_UNTIL, MOST_ALIKE, OFFER_HOURS -> rules.refuse(refused, problem, why);
            case EARLY_UNTIL, IBAN, ACCOUNT_HOLDER, PAYMENT_DAYS, VAT, REFUNDS -> payment.refuse(refused, problem, why);
            case ABOUT, TERMS, FOOD_RULES, FIRE_RULES, HEAT_PLAN, STORM_PLAN -> texts.refuse(refused, problem, why);
        }
    }
}
