package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.access.ui.SignInView;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.budgets.ui.AmountBars.Bar;
import nl.floreynwijk.budgets.ui.MoneyFlow.Kind;
import nl.floreynwijk.budgets.ui.MoneyFlow.Stream;
import nl.floreynwijk.budgets.ui.YearsChart.YearFigure;

/** Every picture of the open book in an easy and in a hard case, each of which the address can name. */
@AnonymousAllowed
public class PicturesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final List<String> CASES =
            List.of("flow", "flow-many", "flow-extremes", "bars", "bars-extremes", "years", "years-extremes");

    private String shown = "";

    PicturesPage() {
        addClassName("office");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("toon")
                .orElse("flow");
        removeAll();
        switch (shown) {
            case "flow" -> showFlows();
            case "flow-many" -> add(flow(manyIn(), manyOut()));
            case "flow-extremes" -> showExtremeFlows();
            case "bars" -> showBars();
            case "bars-extremes" -> showExtremeBars();
            case "years" -> showYears();
            default -> showExtremeYears();
        }
    }

    @Override
    public String getPageTitle() {
        return shown;
    }

    private void showFlows() {
        add(flow(
                List.of(given("Portaal", 1_000_000), new Stream("", new Euros(250_050), Kind.CARRIED_OVER)),
                List.of(
                        new Stream("", new Euros(421_050), Kind.FREE),
                        new Stream("Schommel op het Lorentzplein", new Euros(300_000), Kind.RESERVED),
                        new Stream("Hoveniersbedrijf", new Euros(84_700), Kind.TO_PAY),
                        new Stream("", new Euros(100_000), Kind.SAVED),
                        new Stream("Buurtfeest", new Euros(120_000), Kind.PAID),
                        new Stream("Nieuwe bankjes", new Euros(199_300), Kind.PAID),
                        new Stream("Portaal", new Euros(25_000), Kind.RETURNED))));
        add(flow(List.of(given("Gemeente", 500_000)), List.of(new Stream("", new Euros(500_000), Kind.FREE))));
        add(flow(List.of(), List.of()));
    }

    private void showExtremeFlows() {
        add(flow(
                List.of(given("Portaal", 1_000_000_000), given("Snackbar De Hoek", 1)),
                List.of(
                        new Stream("", new Euros(1), Kind.FREE),
                        new Stream("Dak", new Euros(999_999_000), Kind.RESERVED),
                        new Stream("Schroefje", new Euros(1_000), Kind.PAID))));
        add(flow(
                List.of(given("Donaudampfschifffahrtsgesellschaftskapitänswitwenvereniging", 1)),
                List.of(new Stream("", new Euros(0), Kind.FREE), new Stream("Rente", new Euros(1), Kind.PAID))));
    }

    private void showBars() {
        var single = new AmountBars("Portaal gaf het meest voor de speelplek.", "bedrag");
        single.show(List.of(
                page("Speelplek", 450_000),
                page("Groen en tuinen", 310_050),
                page("Ontmoeten en eten in de buurtkamer", 120_000),
                page("Duurzaam", 7_500)));
        var twice = new AmountBars("Van drie plannen is al iets betaald.", "gereserveerd", "betaald");
        twice.show(List.of(
                new Bar("Schommel op het Lorentzplein", new Euros(300_000), new Euros(120_000)),
                new Bar("Buurtfeest", new Euros(150_000), new Euros(150_000)),
                new Bar("Nieuwe bankjes", new Euros(80_000), new Euros(2_500)),
                new Bar("Nog geen plan", new Euros(10_000))));
        var none = new AmountBars("Er is niets.", "bedrag");
        none.show(List.of());
        add(titled("Een bedrag", single), titled("Twee bedragen", twice), titled("Niets", none));
    }

    private void showExtremeBars() {
        var negative = new AmountBars("Twee potjes hebben een tekort.", "saldo");
        negative.show(List.of(
                page(
                        "Het gezamenlijk onderhoud van alle binnentuinen tussen de Lorentzstraat en de spoorlijn",
                        1_000_000_000),
                new Bar("Speelplek", new Euros(-250_000_000)),
                new Bar("Aansprakelijkheidsverzekeringsmaatschappij", new Euros(1)),
                new Bar("Leeg", new Euros(0)),
                new Bar("Afronding", new Euros(-1))));
        var zeros = new AmountBars("Alles is nul.", "gereserveerd", "betaald");
        zeros.show(List.of(new Bar("Leeg", new Euros(0), new Euros(0))));
        add(titled("Onder nul", negative), titled("Nullen", zeros));
    }

    private void showYears() {
        var chart = new YearsChart();
        var left = new int[] {4_000, 5_500, 6_200, 5_900, 6_800, 4_300, 2_100, 800, -1_200, -600, 900, 3_200};
        chart.show(IntStream.range(0, left.length)
                .mapToObj(it -> new YearFigure(
                        2022 + it,
                        Euros.of(10_000),
                        Euros.of(10_000L - left[it] + (it == 0 ? 0 : left[it - 1])),
                        Euros.of(left[it]),
                        it > 4))
                .toList());
        var three = new YearsChart();
        three.show(List.of(
                new YearFigure(2025, new Euros(1_000_050), new Euros(650_025), new Euros(350_025), false),
                new YearFigure(2026, new Euros(1_000_000), new Euros(900_000), new Euros(450_025), false),
                new YearFigure(2027, new Euros(800_000), new Euros(900_000), new Euros(350_025), true)));
        var none = new YearsChart();
        none.show(List.of());
        add(titled("Twaalf jaar", chart), titled("Drie jaar", three), titled("Niets", none));
    }

    private void showExtremeYears() {
        var huge = new YearsChart();
        huge.show(IntStream.range(0, 12)
                .mapToObj(it -> new YearFigure(
                        2026 + it, Euros.of(10_000_000), Euros.of(it), Euros.of(-9_000_000L + it), it > 0))
                .toList());
        var small = new YearsChart();
        small.show(List.of(new YearFigure(2026, new Euros(3), new Euros(2), new Euros(1), false)));
        var zero = new YearsChart();
        zero.show(List.of(new YearFigure(2026, Euros.ZERO, Euros.ZERO, Euros.ZERO, true)));
        add(titled("Groot", huge), titled("Klein", small), titled("Nul", zero));
    }

    private static Bar page(String label, long cents) {
        return new Bar(label, new Euros(cents)).leadingTo(SignInView.class, RouteParameters.empty());
    }

    private static Component titled(String title, Component picture) {
        return new Div(new H2(title), picture);
    }

    private static Component flow(List<Stream> in, List<Stream> out) {
        var flow = new MoneyFlow();
        flow.show(in, out);
        return titled("Geld", flow);
    }

    private static Stream given(String label, long cents) {
        return new Stream(label, new Euros(cents), Kind.GIVEN);
    }

    private static List<Stream> manyIn() {
        return List.of(
                given("Gemeente Amersfoort, programma Samen leven en gezonde leefomgeving", 4_000_000),
                given("Portaal", 1_000_000),
                given("Bakkerij Van der Velden", 25_000),
                new Stream("", new Euros(123_456), Kind.CARRIED_OVER));
    }

    private static List<Stream> manyOut() {
        var paid = IntStream.rangeClosed(1, 8)
                .mapToObj(it -> new Stream(
                        it == 3
                                ? "Het gezamenlijk onderhoud van alle binnentuinen tussen de Lorentzstraat en de spoorlijn"
                                : "Doel " + it,
                        new Euros(20_000L * it * it),
                        Kind.PAID));
        var others = java.util.stream.Stream.of(
                new Stream("", new Euros(978_456), Kind.FREE),
                new Stream("Levensloopbestendige ontmoetingsplekken", new Euros(50_000), Kind.RESERVED),
                new Stream("Aannemersbedrijf", new Euros(1), Kind.TO_PAY),
                new Stream("Dakrenovatie", new Euros(39_999), Kind.SAVED));
        return java.util.stream.Stream.concat(others, paid).toList();
    }
}
