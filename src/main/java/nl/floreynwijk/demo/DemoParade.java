package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.AddOnResult;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionResult;
import nl.floreynwijk.parade.EditionRules;
import nl.floreynwijk.parade.EditionTexts;
import nl.floreynwijk.parade.PitchResult;
import nl.floreynwijk.parade.PlanDesk;
import nl.floreynwijk.parade.PlanPictures;
import nl.floreynwijk.parade.PlanResult;
import nl.floreynwijk.parade.Price;
import nl.floreynwijk.parade.PriceDesk;
import nl.floreynwijk.parade.PriceResult;
import nl.floreynwijk.parade.PriceUnit;
import nl.floreynwijk.parade.RefundRule;
import nl.floreynwijk.parade.RefundStep;
import nl.floreynwijk.parade.SeriesDesk;
import nl.floreynwijk.parade.SeriesPlan;
import nl.floreynwijk.parade.SeriesResult;
import nl.floreynwijk.parade.StatusResult;
import org.springframework.stereotype.Component;

/** The market of the demo: one of years ago, that of last summer, and the next one, on which stalls are booked already. */
@Component
class DemoParade {

    static final String MARKET = "Zomerparade";
    private static final String IBAN = "NL20INGB0001234567";

    private static final EditionTexts TEXTS = new EditionTexts(
            "Eén weekend per jaar is de Noordewierweg van ons allemaal: kramen, eten, muziek en spel.",
            "U bouwt zelf op en ruimt zelf op. U laat geen afval achter. Wat u verkoopt, past bij wat u opgaf.",
            "Koel bewaren wat koel moet blijven. Handen wassen kan bij elke zesde plaats. Vermeld wat er in uw eten zit.",
            "Bakt of grilt u, dan hebt u een blusdeken en een brandblusser bij u. Gasflessen staan rechtop en buiten de kraam.",
            "Boven de 30 graden zetten we waterpunten en schaduwdoeken neer, en beginnen we een uur eerder.",
            "Bij code oranje bouwen we niet op. Begint het te waaien, dan gaan eerst de tenten weg.");

    private final EditionDesk editions;
    private final EditionCourse course;
    private final SeriesDesk series;
    private final PriceDesk prices;
    private final PlanDesk plans;
    private final PlanPictures pictures;
    private final DemoStalls stalls;
    private final DemoLastParade last;
    private final DemoAroundParade around;
    private final DemoCast cast;
    private final Clock clock;

    DemoParade(
            EditionDesk editions,
            EditionCourse course,
            SeriesDesk series,
            PriceDesk prices,
            PlanDesk plans,
            PlanPictures pictures,
            DemoStalls stalls,
            DemoLastParade last,
            DemoAroundParade around,
            DemoCast cast,
            Clock clock) {
        this.editions = editions;
        this.course = course;
        this.series = series;
        this.prices = prices;
        this.plans = plans;
        this.pictures = pictures;
        this.stalls = stalls;
        this.last = last;
        this.around = around;
        this.cast = cast;
        this.clock = clock;
    }

    void fill() {
        cast.asParadeOrganiser(this::fillPast);
        var coming = cast.organising(this::fillComing);
        stalls.letShopJoinShopkeepers();
        last.fill(coming);
        around.fill(coming, stalls.book(coming, DemoStall.NEXT));
    }

    private void fillPast() {
        var heat =
                new EditionTexts("", TEXTS.terms(), TEXTS.foodRules(), TEXTS.fireRules(), "<niet> hittebestendig", "");
        var first = LocalDate.of(2015, Month.JULY, 4);
        var past = planned("SK2015", "SK Zomerparade 2015", heat, first);
        var market = editions.find(past).orElseThrow().series().id();
        require(
                series.change(
                        market,
                        new SeriesPlan(
                                MARKET, List.of("Zomerbraderie", "Zomermarkt", "Zomermarktparade", "SK Zomerparade"))),
                SeriesResult.Kept.class);
        ask(past, List.of(DemoPrices.price(Category.GOODS, BookerKind.NEIGHBOUR, PriceUnit.PITCH, 15, 0)));
        require(course.openAfterwards(past), StatusResult.Turned.class);
        require(course.makeDefinite(past), StatusResult.Turned.class);
    }

    private EditionId fillComing() {
        var year = DutchTime.day(clock.instant()).getYear() + 1;
        var first = firstDay(year);
        var coming = planned("ZP" + year, MARKET + " " + year, TEXTS, first);
        require(pictures.stretch(coming, DemoStreet.METRES), PlanResult.Kept.class);
        DemoStreet.pitches().forEach(it -> require(plans.place(coming, it), PitchResult.Done.class));
        ask(coming, DemoPrices.asked());
        DemoPrices.addOns().forEach(it -> require(prices.add(coming, it), AddOnResult.Kept.class));
        require(course.open(coming), StatusResult.Turned.class);
        return coming;
    }

    /** Always the first weekend of July. */
    static LocalDate firstDay(int year) {
        return LocalDate.of(year, Month.JULY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SATURDAY));
    }

    private EditionId planned(String code, String name, EditionTexts texts, LocalDate first) {
        var plan = new EditionPlan(
                code,
                name,
                "Noordewierweg",
                IBAN,
                "Winkeliersvereniging Soesterkwartier",
                texts,
                List.of(day(first), day(first.plusDays(1))),
                rules(first));
        return require(editions.plan(MARKET, plan), EditionResult.Kept.class).id();
    }

    private static EditionDay day(LocalDate day) {
        return new EditionDay(day, LocalTime.of(10, 0), LocalTime.of(17, 0), LocalTime.of(7, 30));
    }

    static EditionRules rules(LocalDate first) {
        return new EditionRules(
                false,
                Optional.of(first.minusMonths(3)),
                Optional.of(first.minusDays(14)),
                30,
                Optional.of(first.minusMonths(2)),
                14,
                48,
                Optional.of(3),
                21,
                new RefundRule(List.of(new RefundStep(30, 100), new RefundStep(7, 50)), 80, 100));
    }

    private void ask(EditionId edition, List<Price> wanted) {
        require(
                prices.keep(edition, prices.of(edition), wanted, Map.of(Category.FOOD, 10, Category.MUSIC, 2)),
                PriceResult.Kept.class);
    }
}
