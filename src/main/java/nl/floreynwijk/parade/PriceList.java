package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;

/**
 * What an edition asks for pitches and for what comes with them.
 *
 * @param addOns in the order in which the organiser put them
 * @param limits how many stalls of a category there are at most; without one there is no such limit
 * @param earlyUntil the last day of early prices
 */
public record PriceList(
        List<Price> prices, List<AddOnSummary> addOns, Map<Category, Integer> limits, Optional<LocalDate> earlyUntil) {

    public PriceList {
        prices = List.copyOf(prices);
        addOns = List.copyOf(addOns);
        limits = Map.copyOf(limits);
    }

    /** As what somebody can book for such a stall. */
    public Set<BookerKind> kindsFor(Category category) {
        return prices.stream()
                .filter(it -> it.category() == category)
                .map(Price::kind)
                .collect(toCollection(() -> EnumSet.noneOf(BookerKind.class)));
    }

    /** What stalls can be booked at all. */
    public Set<Category> categories() {
        return prices.stream().map(Price::category).collect(toCollection(() -> EnumSet.noneOf(Category.class)));
    }

    /** What such a stall costs on that day for whoever pays least; empty when there is no price for it. */
    public Optional<Price> cheapestOf(Category category, LocalDate today) {
        return pricesOf(category)
                .map(it -> isEarly(today) ? it.early().map(it::at).orElse(it) : it)
                .min(Comparator.comparing(Price::price));
    }

    /** Whether such a stall costs nobody anything. */
    public boolean isFree(Category category) {
        return pricesOf(category).allMatch(it -> it.price().equals(Euros.ZERO));
    }

    private Stream<Price> pricesOf(Category category) {
        return prices.stream()
                .filter(it -> it.category() == category && it.kind().suits(category));
    }

    /** How many such stalls there are at most; empty is no limit. */
    public Optional<Integer> mostOf(Category category) {
        return Optional.ofNullable(limits.get(category));
    }

    /** What it costs; empty when there is no price for such a stall of whoever books as that. */
    public Optional<Price> priceOf(Category category, BookerKind kind) {
        return prices.stream().filter(it -> it.isFor(category, kind)).findFirst();
    }

    /** Whether early prices hold on that day. */
    public boolean isEarly(LocalDate today) {
        return earlyUntil.filter(it -> !today.isAfter(it)).isPresent();
    }

    /**
     * The price line by line: a line for each pitch with its days, one for each add-on, which is for the whole edition, and
     * one for the deposit of each pitch.
     *
     * @param chosen how many of each; those of which there are none are left out
     * @return empty when such a stall is not for whoever books as that
     * @throws IllegalArgumentException for an add-on that is not of this edition
     */
    public Optional<List<PriceLine>> quote(
            Category category,
            BookerKind kind,
            List<PricedPitch> pitches,
            Map<AddOnId, Integer> chosen,
            LocalDate today) {
        return priceOf(category, kind).map(price -> {
            var lines = new ArrayList<PriceLine>();
            pitches.forEach(it -> lines.add(pitchLine(price, it, today)));
            addOns.stream()
                    .filter(it -> chosen.getOrDefault(it.id(), 0) > 0)
                    .map(it -> addOnLine(it, chosen.getOrDefault(it.id(), 0)))
                    .forEach(lines::add);
            checkKnown(chosen.keySet());
            if (price.deposit().compareTo(Euros.ZERO) > 0) {
                pitches.forEach(it -> lines.add(depositLine(price, it)));
            }
            return List.copyOf(lines);
        });
    }

    private PriceLine pitchLine(Price price, PricedPitch pitch, LocalDate today) {
        var early = price.early().filter(_ -> isEarly(today));
        var perDay = price.unit() == PriceUnit.METRE ? pitch.metres() : 1;
        return line(
                LineKind.PITCH,
                Optional.of(pitch.pitch()),
                Optional.empty(),
                PriceWords.pitch(price, pitch, early.isPresent()),
                perDay * pitch.days().size(),
                early.orElse(price.price()));
    }

    private static PriceLine addOnLine(AddOnSummary addOn, int many) {
        return line(
                LineKind.ADD_ON,
                Optional.empty(),
                Optional.of(addOn.id()),
                PriceWords.addOn(addOn, many),
                many,
                addOn.price());
    }

    private static PriceLine depositLine(Price price, PricedPitch pitch) {
        return line(
                LineKind.DEPOSIT,
                Optional.of(pitch.pitch()),
                Optional.empty(),
                PriceWords.deposit(price, pitch),
                1,
                price.deposit());
    }

    private static PriceLine line(
            LineKind kind, Optional<PitchId> pitch, Optional<AddOnId> addOn, String label, int quantity, Euros each) {
        var total = new Euros(Math.multiplyExact(each.cents(), (long) quantity));
        return new PriceLine(kind, pitch, addOn, label, quantity, each, total);
    }

    private void checkKnown(Set<AddOnId> chosen) {
        var known = addOns.stream().map(AddOnSummary::id).toList();
        if (!known.containsAll(chosen)) {
            throw new IllegalArgumentException("Add-ons of another edition: " + chosen);
        }
    }
}
