package nl.floreynwijk.parade.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.Price;
import nl.floreynwijk.parade.PriceCell;
import nl.floreynwijk.parade.PriceList;
import nl.floreynwijk.parade.PriceUnit;

/**
 * The prices as they are typed, kept as they are whatever they are: empty is not possible, and 0 is free.
 */
class PriceSheet {

    /** What cannot be read, and why: the last word of a translation. */
    record Wrong(PriceLayer layer, PriceCell cell, String why) {}

    private final Map<PriceLayer, Map<PriceCell, String>> typed = new EnumMap<>(PriceLayer.class);
    private final Map<Category, PriceUnit> units = new EnumMap<>(Category.class);

    PriceSheet(PriceList list, Locale language) {
        for (var layer : PriceLayer.values()) {
            typed.put(layer, new HashMap<>());
        }
        list.prices().forEach(it -> show(it, language));
    }

    private void show(Price price, Locale language) {
        var cell = new PriceCell(price.category(), price.kind());
        units.put(price.category(), price.unit());
        type(PriceLayer.PRICE, cell, said(price.price(), language));
        price.early().ifPresent(it -> type(PriceLayer.EARLY, cell, said(it, language)));
        if (!price.deposit().equals(Euros.ZERO)) {
            type(PriceLayer.DEPOSIT, cell, said(price.deposit(), language));
        }
    }

    /** As it can be typed. */
    private static String said(Euros amount, Locale language) {
        var text = amount.text(language).replaceAll("[€\u00a0]", "");
        return language.getLanguage().equals("nl") ? text : text.replace(",", "");
    }

    private Map<PriceCell, String> layer(PriceLayer layer) {
        return typed.getOrDefault(layer, Map.of());
    }

    String at(PriceLayer layer, PriceCell cell) {
        return layer(layer).getOrDefault(cell, "");
    }

    void type(PriceLayer layer, PriceCell cell, String text) {
        layer(layer).put(cell, text);
    }

    PriceUnit unitOf(Category category) {
        return units.getOrDefault(category, PriceUnit.METRE);
    }

    void measure(Category category, PriceUnit unit) {
        units.put(category, unit);
    }

    /** What cannot be read, in the order of the layers and then of the table. */
    List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        for (var layer : PriceLayer.values()) {
            for (var category : Category.values()) {
                for (var kind : BookerKind.values()) {
                    check(layer, new PriceCell(category, kind)).ifPresent(wrong::add);
                }
            }
        }
        return wrong;
    }

    private Optional<Wrong> check(PriceLayer layer, PriceCell cell) {
        var text = at(layer, cell);
        if (text.isBlank()) {
            return Optional.empty();
        }
        var amount = Euros.parse(text);
        var price = Euros.parse(at(PriceLayer.PRICE, cell));
        if (amount.isEmpty()) {
            return Optional.of(new Wrong(layer, cell, "none"));
        }
        if (!Price.isAmount(amount.get())) {
            return Optional.of(new Wrong(layer, cell, "too-much"));
        }
        if (at(PriceLayer.PRICE, cell).isBlank()) {
            return Optional.of(new Wrong(layer, cell, "without-price"));
        }
        return layer == PriceLayer.EARLY
                        && price.filter(it -> amount.get().compareTo(it) > 0).isPresent()
                ? Optional.of(new Wrong(layer, cell, "early"))
                : Optional.empty();
    }

    /**
     * All prices there are in it.
     *
     * @throws IllegalStateException when something in it is {@link #wrong}
     */
    List<Price> prices() {
        if (!wrong().isEmpty()) {
            throw new IllegalStateException("Not all of it are prices");
        }
        return layer(PriceLayer.PRICE).entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .map(it -> price(it.getKey()))
                .toList();
    }

    private Price price(PriceCell cell) {
        return new Price(
                cell.category(),
                cell.kind(),
                unitOf(cell.category()),
                Euros.parse(at(PriceLayer.PRICE, cell)).orElseThrow(),
                Euros.parse(at(PriceLayer.EARLY, cell)),
                Euros.parse(at(PriceLayer.DEPOSIT, cell)).orElse(Euros.ZERO));
    }
}
