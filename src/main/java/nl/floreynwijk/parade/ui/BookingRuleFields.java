package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.base.ui.WholeField;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionRules;

/** Who may book an edition, and until when. */
class BookingRuleFields extends Composite<Div> {

    private static final int WHOLE = 100;

    private final Checkbox approval = new Checkbox(say("approval"));
    private final TypedDayField changeUntil;
    private final WholeField keptPercent = new WholeField(say("kept-percent"), 0, WHOLE);
    private final TypedDayField keptUntil;
    private final WholeField mostAlike = new WholeField(say("most-alike"), 1, EditionPlan.MOST_ALIKE);
    private final WholeField offerHours = new WholeField(say("offer-hours"), 1, EditionPlan.MOST_OFFER_HOURS);

    BookingRuleFields(LocalDate today) {
        changeUntil = new TypedDayField(say("change-until"), today);
        keptUntil = new TypedDayField(say("kept-until"), today);
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

    /** The days moved so far, and these do too. */
    void move(long moved) {
        changeUntil.move(moved);
        keptUntil.move(moved);
    }

    /** What was filled in, here and of paying; empty where something is no number, which is said there. */
    Optional<EditionRules> read(RefusedFields refused, PaymentFields payment) {
        var kept = keptPercent.read(refused);
        var alike = mostAlike.isEmpty() ? OptionalInt.empty() : mostAlike.read(refused);
        var hours = offerHours.read(refused);
        var days = payment.paymentDays(refused);
        var vat = payment.vat(refused);
        var refunds = payment.refunds(refused);
        var early = payment.earlyUntil(refused);
        var change = changeUntil.read(refused);
        var keep = keptUntil.read(refused);
        if (!Stream.of(kept, hours, days, vat).allMatch(OptionalInt::isPresent)
                || (!mostAlike.isEmpty() && alike.isEmpty())) {
            return Optional.empty();
        }
        return refunds.map(it -> new EditionRules(
                approval.getValue(),
                early,
                change,
                kept.getAsInt(),
                keep,
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
