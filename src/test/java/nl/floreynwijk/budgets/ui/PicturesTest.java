package nl.floreynwijk.budgets.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.ui.SignInView;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.ui.AmountBars.Bar;
import nl.floreynwijk.budgets.ui.MoneyFlow.Kind;
import nl.floreynwijk.budgets.ui.MoneyFlow.Stream;
import nl.floreynwijk.budgets.ui.YearsChart.YearFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the browser gets to draw, and to show as a table. */
class PicturesTest extends KaribuTest {

    private static final Stream TEN = new Stream("Portaal", Euros.of(10), Kind.GIVEN);

    private final MoneyFlow flow = new MoneyFlow();
    private final YearsChart years = new YearsChart();

    @Test
    void moneyIsToldAndListedInTheOrderOfItsKinds() {
        flow.show(
                List.of(new Stream("", Euros.of(5), Kind.CARRIED_OVER), TEN),
                List.of(
                        new Stream("Feest", Euros.of(4), Kind.PAID),
                        new Stream("Bank", Euros.of(3), Kind.PAID),
                        new Stream("", Euros.of(8), Kind.FREE)));

        assertThat(says(flow)).isEqualTo("Van de € 15,00 is nu € 8,00 vrij en € 7,00 betaald.");
        assertThat(table(flow, 0)).containsExactly("Portaal | € 10,00", "Van vorig jaar | € 5,00", "Samen | € 15,00");
        assertThat(table(flow, 1))
                .containsExactly(
                        "Vrij | € 8,00", "Betaald: Feest | € 4,00", "Betaald: Bank | € 3,00", "Samen | € 15,00");
    }

    @Test
    void whatTheKindAlreadySaysIsNotSaidTwice() {
        flow.show(List.of(TEN), List.of(new Stream("vrij", Euros.of(10), Kind.FREE)));

        assertThat(table(flow, 1)).startsWith("Vrij | € 10,00");
    }

    @Test
    void manyTargetsAreDrawnTogetherAndListedApart() {
        var paid = IntStream.range(0, 13)
                .mapToObj(it -> new Stream("Doel " + it, Euros.of(it), Kind.PAID))
                .toList();
        flow.show(List.of(new Stream("Portaal", Euros.of(78), Kind.GIVEN)), paid);

        assertThat(drawn(flow).at("/out/lines")).hasSize(1);
        assertThat(drawn(flow).at("/out/lines/0/label").asString()).isEqualTo("13 posten samen");
        assertThat(table(flow, 1)).hasSize(14);
    }

    @Test
    void noMoneyIsASentence() {
        flow.show(List.of(), List.of());

        assertThat(says(flow)).startsWith("Er is nog geen geld.");
        assertThat(figures(flow).get("tables")).isEmpty();
    }

    @Test
    void moneyThatDoesNotAddUpIsNotDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> flow.show(List.of(TEN), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> flow.show(List.of(TEN), List.of(TEN)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stream("", new Euros(-1), Kind.FREE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsWord(Kind kind) {
        assertThat(text("budgets.picture.kind." + kind)).doesNotStartWith("!");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GIVEN", "CARRIED_OVER"})
    void everyPlaceIsTold(Kind kind) {
        flow.show(List.of(TEN), List.of(new Stream("", Euros.of(10), kind)));

        assertThat(says(flow)).startsWith("Van de € 10,00 is nu € 10,00 ");
    }

    @Test
    void barsStandInTheGivenOrderAndLeadSomewhere() {
        var bars = new AmountBars("Wat er ligt.", "gereserveerd", "betaald");
        bars.show(List.of(
                new Bar("Feest", Euros.of(-1), Euros.of(2)).leadingTo(SignInView.class, RouteParameters.empty()),
                new Bar("Bank", Euros.of(3))));

        assertThat(says(bars)).isEqualTo("Wat er ligt.");
        assertThat(table(bars, 0)).containsExactly("Feest | € -1,00 | € 2,00", "Bank | € 3,00 | –");
        assertThat(drawn(bars).at("/0/address").asString()).isEqualTo("inloggen");
        assertThat(drawn(bars).at("/1/address").asString()).isEmpty();
    }

    @Test
    void noBarsIsASentence() {
        var bars = new AmountBars("Wat er ligt.", "bedrag");
        bars.show(List.of());

        assertThat(says(bars)).startsWith("Hier staat nog niets.");
    }

    @Test
    void yearsTellHowTheyEndAndWhenTheyAreFirstShort() {
        years.show(List.of(year(2028, 2, true), year(2026, 4, false), year(2027, -1, true)));

        assertThat(says(years))
                .isEqualTo("Eind 2028 is er naar verwachting € 2,00 over. Het eerste tekort: eind 2027, € 1,00.");
        assertThat(table(years, 0))
                .containsExactly(
                        "2026 | € 10,00 | € 9,00 | € 4,00",
                        "2027 (verwacht) | € 10,00 | € 9,00 | tekort € 1,00",
                        "2028 (verwacht) | € 10,00 | € 9,00 | € 2,00");
    }

    @Test
    void theLastYearIsNotWarnedOfTwice() {
        years.show(List.of(year(2026, -1, false)));

        assertThat(says(years)).isEqualTo("Eind 2026 was er € 1,00 te kort.");
    }

    @Test
    void yearsSpeakEnglishToo() {
        UI.getCurrent().setLocale(Locale.of("en"));
        years.show(List.of(year(2026, 4, true)));

        assertThat(says(years)).isEqualTo("At the end of 2026, € 4.00 is expected to be left.");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 99_999, 1_000_000_000})
    void theScaleHasAFewRoundLinesAndHoldsEveryAmount(long cents) {
        years.show(List.of(new YearFigure(2026, new Euros(cents), Euros.ZERO, new Euros(-cents), false)));

        var lines = StreamSupport.stream(drawn(years).get("ticks").spliterator(), false)
                .map(it -> it.get("cents").asLong())
                .toList();
        assertThat(lines).hasSizeBetween(2, 7).contains(0L);
        assertThat(lines.getFirst()).isLessThanOrEqualTo(-cents);
        assertThat(lines.getLast()).isGreaterThanOrEqualTo(cents);
    }

    @Test
    void thirteenYearsAreTooMany() {
        var many =
                IntStream.range(2020, 2033).mapToObj(it -> year(it, 1, false)).toList();

        assertThatIllegalArgumentException().isThrownBy(() -> years.show(many));
    }

    @Test
    void noYearsIsASentence() {
        years.show(List.of());

        assertThat(says(years)).startsWith("Er zijn nog geen jaren");
    }

    private static YearFigure year(int year, long left, boolean forecast) {
        return new YearFigure(year, Euros.of(10), Euros.of(9), Euros.of(left), forecast);
    }

    private static JsonNode figures(Component picture) {
        return new JsonMapper().readTree(picture.getElement().getAttribute("figures"));
    }

    private static String says(Component picture) {
        return figures(picture).get("says").asString().replace('\u00a0', ' ');
    }

    private static JsonNode drawn(Component picture) {
        return figures(picture).get("picture");
    }

    /** A line for each row, the total last. */
    private static List<String> table(Component picture, int index) {
        var table = figures(picture).get("tables").get(index);
        return java.util.stream.Stream.concat(
                        StreamSupport.stream(table.get("rows").spliterator(), false),
                        java.util.stream.Stream.of(table.get("total")))
                .filter(it -> !it.isEmpty())
                .map(PicturesTest::line)
                .toList();
    }

    private static String line(JsonNode cells) {
        return String.join(
                        " | ",
                        StreamSupport.stream(cells.spliterator(), false)
                                .map(JsonNode::asString)
                                .toList())
                .replace('\u00a0', ' ');
    }
}
