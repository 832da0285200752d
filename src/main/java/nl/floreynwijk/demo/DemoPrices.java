package nl.floreynwijk.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.AddOnPlan;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.Price;
import nl.floreynwijk.parade.PriceUnit;

/** What a pitch of the demo's market costs, and what comes with it. */
final class DemoPrices {

    private DemoPrices() {}

    /** Whoever sells for themselves pays by the metre, and children and institutions pay little or nothing. */
    static List<Price> asked() {
        var all = new ArrayList<Price>();
        for (var category : List.of(Category.FOOD, Category.GOODS, Category.CRAFT, Category.OTHER)) {
            var more = category == Category.FOOD ? 5 : 0;
            all.add(price(category, BookerKind.ASSOCIATION, PriceUnit.METRE, 6 + more, 25));
            all.add(price(category, BookerKind.MEMBER, PriceUnit.METRE, 8 + more, 25));
            all.add(price(category, BookerKind.NEIGHBOUR, PriceUnit.METRE, 10 + more, 25));
            all.add(price(category, BookerKind.OUTSIDER, PriceUnit.METRE, 18 + more, 50));
        }
        for (var category : List.of(Category.INFORMATION, Category.PLAY, Category.MUSIC)) {
            all.add(price(category, BookerKind.MEMBER, PriceUnit.PITCH, 10, 0));
            all.add(price(category, BookerKind.NEIGHBOUR, PriceUnit.PITCH, 10, 0));
            all.add(price(category, BookerKind.INSTITUTION, PriceUnit.PITCH, 0, 0));
        }
        all.add(price(Category.RUG, BookerKind.CHILD, PriceUnit.PITCH, 0, 0));
        return all;
    }

    /** Early is a fifth less. */
    static Price price(Category category, BookerKind kind, PriceUnit unit, long euros, long deposit) {
        return new Price(
                category,
                kind,
                unit,
                Euros.of(euros),
                euros == 0 ? Optional.empty() : Optional.of(new Euros(euros * 80)),
                Euros.of(deposit));
    }

    static List<AddOnPlan> addOns() {
        return List.of(
                new AddOnPlan(AddOnKind.POWER_230, "Stroom 230 V, 16 A", Euros.of(15), 3_600, 24),
                new AddOnPlan(AddOnKind.POWER_400, "Stroom 400 V", Euros.of(40), 11_000, 6),
                new AddOnPlan(AddOnKind.TABLE, "Tafel van 2 meter", Euros.of(5), 0, 40),
                new AddOnPlan(AddOnKind.TENT, "Kraam met dak", Euros.of(35), 0, 20),
                new AddOnPlan(AddOnKind.CAR, "Plaats voor een extra auto", Euros.of(10), 0, 8));
    }
}
