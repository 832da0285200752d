package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.RefundRule;

/** How an edition is paid, and what goes back. */
class PaymentFields extends Composite<Div> {

    private static final int LONGEST_IBAN = 50;

    private final TextField iban = new TextField(say("iban"));
    private final TextField holder = new TextField(say("holder"));
    private final WholeField paymentDays = new WholeField(say("payment-days"), 1, EditionPlan.MOST_PAYMENT_DAYS);
    private final WholeField vat = new WholeField(say("vat"), 0, EditionPlan.MOST_VAT);
    private final TypedDayField earlyUntil;
    private final RefundFields refunds = new RefundFields();

    PaymentFields(LocalDate today) {
        earlyUntil = new TypedDayField(say("early-until"), today);
        iban.setMaxLength(LONGEST_IBAN);
        iban.setHelperText(say("iban.how"));
        iban.addValueChangeListener(_ -> checkIban());
        holder.setMaxLength(EditionPlan.LONGEST_HOLDER);
        vat.setHelperText(say("vat.how"));
        earlyUntil.setHelperText(say("early-until.how"));
        Stream.of(iban, holder).forEach(it -> it.setManualValidation(true));
        Stream.of(iban, holder, paymentDays, vat).forEach(TextField::setWidthFull);
        getContent().addClassNames("stack", "market-fields");
        getContent().add(earlyUntil, iban, holder, paymentDays, vat, refunds);
    }

    private String say(String key) {
        return getTranslation("parade.edition.field." + key);
    }

    /** Said at once, so that whoever typed it still has the number before them. */
    private void checkIban() {
        var wrong = !iban.isEmpty() && Iban.parse(iban.getValue()).isEmpty();
        iban.setErrorMessage(wrong ? getTranslation("parade.edition.problem.IBAN") : "");
        iban.setInvalid(wrong);
    }

    void show(EditionPlan plan) {
        iban.setValue(Iban.parse(plan.iban()).map(Iban::text).orElse(plan.iban()));
        holder.setValue(plan.accountHolder());
        paymentDays.show(plan.rules().paymentDays());
        vat.show(plan.rules().vatPercent());
        plan.rules().earlyUntil().ifPresentOrElse(earlyUntil::setValue, earlyUntil::clear);
        refunds.show(plan.rules().refunds());
    }

    /** What people agreed to stands. */
    void fix() {
        vat.setReadOnly(true);
        refunds.fix();
    }

    String iban() {
        return iban.getValue();
    }

    String holder() {
        return holder.getValue();
    }

    Optional<LocalDate> earlyUntil(RefusedFields refused) {
        return earlyUntil.read(refused);
    }

    /** The days moved so far, and this one does too. */
    void move(long moved) {
        earlyUntil.move(moved);
    }

    OptionalInt paymentDays(RefusedFields refused) {
        return paymentDays.read(refused);
    }

    OptionalInt vat(RefusedFields refused) {
        return vat.read(refused);
    }

    Optional<RefundRule> refunds(RefusedFields refused) {
        return refunds.read(refused);
    }

    /** Says at the field of the problem why it cannot be taken. */
    void refuse(RefusedFields refused, EditionPlan.Problem problem, String why) {
        switch (problem) {
            case EARLY_UNTIL -> refused.add(earlyUntil, why);
            case IBAN -> refused.add(iban, why);
            case ACCOUNT_HOLDER -> refused.add(holder, why);
            case PAYMENT_DAYS -> refused.add(paymentDays, why);
            case VAT -> refused.add(vat, why);
            case REFUNDS -> refunds.refuse(refused, why);
            default -> throw new IllegalArgumentException("Not about paying: " + problem);
        }
    }
}
