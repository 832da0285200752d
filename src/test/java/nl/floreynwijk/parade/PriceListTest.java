package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

/** What an edition asks, explained line by line. */
class PriceListTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 4);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    private static final LocalDate EARLY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    private static final AddOnSummary POWER =
            new AddOnSummary(AddOnId.random(), AddOnKind.POWER_230, "Stroom 230 V", Euros.of(15), 3_600, 20, 20);

    private final PitchId twelve = PitchId.random();

    private final PriceList list = new PriceList(
            List.of(
                    new Price(
                            Category.GOODS,
                            BookerKind.MEMBER,
                            PriceUnit.METRE,
                            Euros.of(10),
                            Optional.of(Euros.of(8)),
                            Euros.of(25)),
                    new Price(
                            Category.FOOD,
                            BookerKind.OUTSIDER,
                            PriceUnit.PITCH,
                            new Euros(12_550),
                            Optional.empty(),
                            Euros.ZERO),
                    new Price(
                            Category.RUG, BookerKind.CHILD, PriceUnit.PITCH, Euros.ZERO, Optional.empty(), Euros.ZERO)),
            List.of(POWER),
            Map.of(Category.FOOD, 6),
            Optional.of(LocalDate.of(2026, 4, 1)));

    private PricedPitch pitch(int length, LocalDate... days) {
        return new PricedPitch(twelve, "12", length, List.of(days));
    }

    private List<PriceLine> goods(LocalDate today, PricedPitch... pitches) {
        return list.quote(Category.GOODS, BookerKind.MEMBER, List.of(pitches), Map.of(), today)
                .orElseThrow();
    }

    @Test
    void aPitchCountsByTheMetreThatWasBegunOnEachDay() {
        assertThat(goods(LATE, pitch(250, SUNDAY, SATURDAY)))
                .first()
                .isEqualTo(new PriceLine(
                        LineKind.PITCH,
                        Optional.of(twelve),
                        Optional.empty(),
                        "Kraam 12, zaterdag 4 juli en zondag 5 juli, 3 meter per dag",
                        6,
                        Euros.of(10),
                        Euros.of(60)));
    }

    @Test
    void wholeMetresAreNotRoundedUp() {
        assertThat(goods(LATE, pitch(300, SATURDAY)).getFirst().quantity()).isEqualTo(3);
        assertThat(goods(LATE, pitch(301, SATURDAY)).getFirst().quantity()).isEqualTo(4);
    }

    @Test
    void theLowestPriceIsThatOfToday() {
        assertThat(list.cheapestOf(Category.GOODS, EARLY).orElseThrow().price()).isEqualTo(Euros.of(8));
        assertThat(list.cheapestOf(Category.GOODS, LATE).orElseThrow().price()).isEqualTo(Euros.of(10));
    }

    @Test
    void theEarlyPriceHoldsThroughItsLastDay() {
        assertThat(goods(EARLY, pitch(300, SATURDAY)).getFirst())
                .returns("Kraam 12, zaterdag 4 juli, 3 meter, vroegboekprijs", PriceLine::label)
                .returns(Euros.of(24), PriceLine::total);
        assertThat(goods(LocalDate.of(2026, 4, 1), pitch(300, SATURDAY))
                        .getFirst()
                        .total())
                .isEqualTo(Euros.of(24));
        assertThat(goods(LocalDate.of(2026, 4, 2), pitch(300, SATURDAY))
                        .getFirst()
                        .total())
                .isEqualTo(Euros.of(30));
    }

    @Test
    void withoutAnEarlyPriceWhoeverIsEarlyPaysTheSame() {
        var lines =
                list.quote(Category.FOOD, BookerKind.OUTSIDER, List.of(pitch(400, SATURDAY, SUNDAY)), Map.of(), EARLY);

        assertThat(lines.orElseThrow())
                .singleElement()
                .satisfies(it -> assertThat(it.label()).isEqualTo("Kraam 12, zaterdag 4 juli en zondag 5 juli"))
                .satisfies(it -> assertThat(it.total()).isEqualTo(Euros.of(251)));
    }

    @Test
    void theDepositIsOneForEachPitchHoweverManyDays() {
        var other = new PricedPitch(PitchId.random(), "13", 300, List.of(SATURDAY));

        assertThat(goods(LATE, pitch(300, SATURDAY, SUNDAY), other))
                .filteredOn(it -> it.kind() == LineKind.DEPOSIT)
                .extracting(PriceLine::label, PriceLine::total)
                .containsExactly(tuple("Borg voor kraam 12", Euros.of(25)), tuple("Borg voor kraam 13", Euros.of(25)));
    }

    @Test
    void whatComesWithItIsForTheWholeEdition() {
        var lines = list.quote(
                        Category.GOODS,
                        BookerKind.MEMBER,
                        List.of(pitch(300, SATURDAY, SUNDAY)),
                        Map.of(POWER.id(), 2),
                        LATE)
                .orElseThrow();

        assertThat(lines)
                .filteredOn(it -> it.kind() == LineKind.ADD_ON)
                .singleElement()
                .isEqualTo(new PriceLine(
                        LineKind.ADD_ON,
                        Optional.empty(),
                        Optional.of(POWER.id()),
                        "Stroom 230 V, 2 stuks",
                        2,
                        Euros.of(15),
                        Euros.of(30)));
    }

    @Test
    void freeIsAPriceToo() {
        var lines = list.quote(Category.RUG, BookerKind.CHILD, List.of(pitch(150, SATURDAY)), Map.of(), LATE);

        assertThat(lines.orElseThrow())
                .singleElement()
                .satisfies(it -> assertThat(it.total()).isEqualTo(Euros.ZERO))
                .satisfies(it -> assertThat(it.label()).isEqualTo("Kleedjesplek 12, zaterdag 4 juli"));
    }

    @Test
    void withoutAPriceSuchABookingIsNotPossible() {
        assertThat(list.quote(Category.FOOD, BookerKind.MEMBER, List.of(pitch(300, SATURDAY)), Map.of(), LATE))
                .isEmpty();
        assertThat(list.kindsFor(Category.GOODS)).containsExactly(BookerKind.MEMBER);
        assertThat(list.categories()).contains(Category.RUG);
    }

    @Test
    void whatIsOfAnotherEditionIsNotPriced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.quote(
                        Category.GOODS,
                        BookerKind.MEMBER,
                        List.of(pitch(300, SATURDAY)),
                        Map.of(AddOnId.random(), 1),
                        LATE));
        assertThatIllegalArgumentException().isThrownBy(() -> pitch(300));
    }

    @Test
    void theLabelFitsHoweverManyDaysThereAre() {
        var everyOther = IntStream.range(0, 10)
                .mapToObj(it -> SATURDAY.plusDays(2L * it))
                .toArray(LocalDate[]::new);
        var inARow = IntStream.range(0, 10).mapToObj(SATURDAY::plusDays).toArray(LocalDate[]::new);

        assertThat(goods(LATE, pitch(300, everyOther)).getFirst().label())
                .isEqualTo("Kraam 12, 10 dagen, 3 meter per dag");
        assertThat(goods(LATE, pitch(300, inARow)).getFirst().label())
                .isEqualTo("Kraam 12, zaterdag 4 juli tot en met maandag 13 juli, 3 meter per dag");
    }

    @Test
    void limitsAreByCategory() {
        assertThat(list.mostOf(Category.FOOD)).contains(6);
        assertThat(list.mostOf(Category.GOODS)).isEmpty();
    }

    @Test
    void aPriceIsNeverBelowNothingAndEarlyIsNeverDearer() {
        assertThatIllegalArgumentException().isThrownBy(() -> price(new Euros(-1), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> price(Euros.of(10), Optional.of(Euros.of(11))));
        assertThatIllegalArgumentException().isThrownBy(() -> price(Euros.of(10_001), Optional.empty()));
        assertThat(price(Euros.of(10), Optional.of(Euros.of(10))).early()).contains(Euros.of(10));
    }

    private static Price price(Euros price, Optional<Euros> early) {
        return new Price(Category.FOOD, BookerKind.MEMBER, PriceUnit.PITCH, price, early, Euros.ZERO);
    }
}
