package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.harry.Price;

/** What it costs to let the landlord do it by a subscription, in a month and in a year. */
class SubscriptionFacts extends Composite<Div> {

    SubscriptionFacts(AnswerWords words, LandlordFacts facts) {
        getContent().addClassName("stack");
        var service = Optional.ofNullable(facts.prices().get(Cover.SERVICE));
        var drains = Optional.ofNullable(facts.prices().get(Cover.DRAINS));
        if (words.landlord().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("harry.subscription.whose")));
            return;
        }
        if (service.isEmpty() && drains.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("harry.subscription.unknown", words.landlordName())));
            return;
        }
        service.ifPresent(it -> getContent()
                .add(new Paragraph(getTranslation(
                        "harry.subscription.service", words.landlordName(), text(it.month()), text(it.year())))));
        service.ifPresent(this::addInspection);
        if (words.item().cover() == Cover.DRAINS) {
            drains.ifPresent(it -> getContent()
                    .add(new Paragraph(getTranslation(
                            service.isPresent() ? "harry.subscription.drains" : "harry.subscription.drains-alone",
                            text(it.month()),
                            text(it.year())))));
        }
        getContent().add(new Paragraph(getTranslation("harry.subscription.right")));
    }

    private void addInspection(Price price) {
        price.inspection().ifPresent(it -> getContent()
                .add(new Paragraph(getTranslation(
                        "harry.subscription.inspection",
                        it.name(),
                        text(price.monthWithInspection().orElseThrow()),
                        text(price.yearWithInspection().orElseThrow())))));
    }

    private String text(Euros amount) {
        return amount.text(getLocale());
    }
}
