package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionRules;

/** Who may book an edition, and until when. */
class BookingRuleFields extends Composite<Div> {

    private static final int WHOLE = 100;

    private final Checkbox approval = new Checkbox(say("approval"));
    private final DayField changeUntil = new DayField(say("change-until"));
    private final WholeField keptPercent = new WholeField(say("kept-percent"), 0, WHOLE);
    private final DayField keptUntil = new DayField(say("kept-until"));
    private final WholeField mostAlike = new WholeField(say("most-alike"), 1, EditionPlan.MOST_ALIKE);
    private final WholeField offerHours = new WholeField(say("offer-hours"), 1, EditionPlan.MOST_OFFER_HOURS);

    BookingRuleFields() {
        changeUntil.setHelperText(say("change-until.how"));
        keptPercent.setHelperText(say("kept-percent.how"));
        mostAlike.setHelperText(say("most-alike.how"));
        Stream.of(keptPercent, mostAlike, offerHours).forEach(WholeField::setWidthFull);
        getContent().addClassNames("stack", "market-fields");
        getContent().add(approval, changeUntil, keptPercent, keptUntil, mostAlike, offerHours);
    }

    private String say(String key) {
        return getTranslation("parade.edition.field." + key);
    }

    void show(EditionRules rules) {
        approval.setValue(rules.approval());
        rules.changeUntil().ifPresentOrElse(changeUntil::setValue, changeUntil::clear);
        keptPercent.show(rules.keptPercent());
        rules.keptUntil().ifPresentOrElse(keptUntil::setValue, keptUntil::clear);
        rules.mostAlike().ifPresentOrElse(mostAlike::show, mostAlike::clear);
        offerHours.show(rules.offerHours());
    }

    /** What was filled in, here and of paying; empty where something is no number, which is said there. */
    Optional<EditionRules> read(RefusedFields refused, PaymentFields payment) {
        var kept = keptPercent.read(refused);
        var alike = mostAlike.isEmpty() ? OptionalInt.empty() : mostAlike.read(refused);
        var hours = offerHours.read(refused);
        var days = payment.paymentDays(refused);
        var vat = payment.vat(refused);
        var refunds = payment.refunds(refused);
        if (!Stream.of(kept, hours, days, vat).allMatch(OptionalInt::isPresent)
                || (!mostAlike.isEmpty() && alike.isEmpty())) {
            return Optional.empty();
        }
        return refunds.map(it -> new EditionRules(
                approval.getValue(),
                payment.earlyUntil(),
                changeUntil.getOptionalValue(),
                kept.getAsInt(),
                keptUntil.getOptionalValue(),
                days.getAsInt(),
                hours.getAsInt(),
                alike.stream().boxed().findFirst(),
                vat.getAsInt(),
                it));
    }

    /** Says at the field of the problem why it cannot be taken. */
    void refuse(RefusedFields refused, EditionPlan.Problem problem, String why) {
        switch (problem) {
            case CHANGE_UNTIL -> refused.add(changeUntil, why);
            case KEPT_PERCENT -> refused.add(keptPercent, why);
            case KEPT_UNTIL -> refused.add(keptUntil, why);
            case MOST_ALIKE -> refused.add(mostAlike, why);
            case OFFER_HOURS -> refused.add(offerHours, why);
            default -> throw new IllegalArgumentException("Not about booking: " + problem);
        }
    }
}
