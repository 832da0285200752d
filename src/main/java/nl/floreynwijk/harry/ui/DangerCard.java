package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.harry.Danger;
import nl.floreynwijk.harry.HarrySettings;
import nl.floreynwijk.harry.Item;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.membership.PhoneNumber;

/**
 * What can hurt somebody. Where it is an emergency: stop, what to do first, and whom to phone, large; else a word of care.
 */
class DangerCard extends Composite<Section> {

    DangerCard(Item item, Danger danger, LandlordFacts facts, HarrySettings phones, Cooperative cooperative) {
        getContent().addClassNames("card", "danger");
        if (!item.emergency()) {
            getContent().add(new Paragraph(getTranslation("harry.danger.care." + danger)));
            return;
        }
        getContent().addClassName("emergency");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new H2(getTranslation("harry.danger.stop")),
                        new Paragraph(item.tip(getLocale())),
                        phones(danger, facts, phones, cooperative));
    }

    private Div phones(Danger danger, LandlordFacts facts, HarrySettings phones, Cooperative cooperative) {
        var landlord = facts.emergencyPhone().or(facts::phone).map(PhoneNumber::toString);
        var numbers = new Div();
        numbers.addClassName("danger-phones");
        switch (danger) {
            case FIRE, CARBON_MONOXIDE -> numbers.add(phone("harry.phone.emergency", phones.emergency()));
            case GAS ->
                numbers.add(
                        phone("harry.phone.grid", phones.grid()), phone("harry.phone.emergency", phones.emergency()));
            case ELECTRICITY ->
                numbers.add(
                        phone("harry.phone.emergency.fire", phones.emergency()),
                        phone("harry.phone.grid", phones.grid()));
            case WATER -> {
                landlord.ifPresent(it -> numbers.add(phone("harry.phone.landlord", it)));
                numbers.add(phone("harry.phone.water", phones.water()));
            }
            case BURGLARY -> {
                numbers.add(phone("harry.phone.police", phones.emergency()));
                landlord.ifPresent(it -> numbers.add(phone("harry.phone.landlord", it)));
            }
            case FALLING, ASBESTOS ->
                numbers.add(landlord.map(it -> phone("harry.phone.landlord", it))
                        .orElseGet(() -> phone("harry.phone.desk", cooperative.phone())));
        }
        return numbers;
    }

    private Anchor phone(String key, String number) {
        var digits = new Span(number);
        digits.addClassName("danger-number");
        var link = new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), new Span(getTranslation(key)), digits);
        link.addClassName("danger-phone");
        return link;
    }
}
