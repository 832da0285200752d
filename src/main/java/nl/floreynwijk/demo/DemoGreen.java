package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.floreynwijk.base.Floreyns;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.green.CallOffResult;
import nl.floreynwijk.green.Heaviness;
import nl.floreynwijk.green.MapPoint;
import nl.floreynwijk.green.OffCause;
import nl.floreynwijk.green.PlanResult;
import nl.floreynwijk.green.PlotDesk;
import nl.floreynwijk.green.PlotId;
import nl.floreynwijk.green.PlotKind;
import nl.floreynwijk.green.PlotPlan;
import nl.floreynwijk.green.PlotResult;
import nl.floreynwijk.green.PlotState;
import nl.floreynwijk.green.Plots;
import nl.floreynwijk.green.Reward;
import nl.floreynwijk.green.Rhythm;
import nl.floreynwijk.green.Said;
import nl.floreynwijk.green.Scope;
import nl.floreynwijk.green.SeriesRule;
import nl.floreynwijk.green.ShiftDesk;
import nl.floreynwijk.green.ShiftId;
import nl.floreynwijk.green.ShiftPlaces;
import nl.floreynwijk.green.ShiftPlan;
import nl.floreynwijk.green.ShiftWork;
import nl.floreynwijk.green.SignUpResult;
import nl.floreynwijk.green.SignUps;
import nl.floreynwijk.green.WishResult;
import org.springframework.stereotype.Component;

/** The shared green of the demo: plots with their groups and wishes, and a season of which some shifts are full and some are not. */
@Component
class DemoGreen {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final PlotDesk plots;
    private final Plots neighbours;
    private final ShiftDesk desk;
    private final SignUps signUps;
    private final DemoTools tools;
    private final DemoPlacements placements;
    private final DemoGreenDays days;
    private final DemoCast cast;
    private final Clock clock;

    DemoGreen(
            PlotDesk plots,
            Plots neighbours,
            ShiftDesk desk,
            SignUps signUps,
            DemoTools tools,
            DemoPlacements placements,
            DemoGreenDays days,
            DemoCast cast,
            Clock clock) {
        this.plots = plots;
        this.neighbours = neighbours;
        this.desk = desk;
        this.signUps = signUps;
        this.tools = tools;
        this.placements = placements;
        this.days = days;
        this.cast = cast;
        this.clock = clock;
    }

    void fill() {
        var trees = plot(
                new PlotPlan(
                        "Bomenbuurt: boomspiegels en geveltuinen",
                        PlotKind.MAKE,
                        PlotState.ACTIVE,
                        new MapPoint(39, 35),
                        "Bij het bankje op de hoek van de Bomenstraat",
                        "Gemeente Amersfoort",
                        "Rond elke boom en langs de gevels komen bloemen en kruiden. Samen planten we ze, en samen houden we ze bij.",
                        "Gemeente Amersfoort en Eemfors",
                        "Wij onderhouden de boomspiegels. De gemeente levert de planten, Eemfors haalt het groenafval op.",
                        "Niet dieper graven dan 30 centimeter: er liggen leidingen. Niet snoeien aan de bomen zelf."),
                "Sofie",
                "Truus",
                "Karel");
        var kitchen = plot(
                new PlotPlan(
                        "Moestuin achter de buurtkamer",
                        PlotKind.KEEP,
                        PlotState.ACTIVE,
                        new MapPoint(61, 49),
                        "Achter de buurtkamer, het hek staat open",
                        "Portaal",
                        "Een tuin met bakken op zithoogte, ook voor wie slecht ter been is. Wat er groeit, is voor wie meedoet.",
                        "Portaal",
                        "We gebruiken de tuin zolang wij haar netjes houden.",
                        ""),
                "Ineke",
                "Ria");
        plot(new PlotPlan(
                "Grasveld Isseltseveld",
                PlotKind.MAKE,
                PlotState.IDEA,
                new MapPoint(16, 52),
                "Het grasveld aan het Isseltseveld",
                "Gemeente Amersfoort",
                "Nu is het alleen gras. Er zijn ideeën voor een bloemenweide met een pad erdoor.",
                "",
                "",
                ""));
        wish("Marijke", "Grasveld Isseltseveld", "Een bankje in de zon, en een pad waar een rollator over kan.");
        wish("Youssef", "Grasveld Isseltseveld", "Fruitbomen waar iedereen van mag plukken.");
        season(trees, kitchen);
        placements.fill();
    }

    private PlotId plot(PlotPlan plan, String... group) {
        var id = new AtomicReference<PlotId>();
        cast.asGardener(
                () -> id.set(require(plots.add(plan), PlotResult.Kept.class).id()));
        for (var given : group) {
            cast.as(given, () -> neighbours.join(Objects.requireNonNull(id.get())));
        }
        return Objects.requireNonNull(id.get());
    }

    private void wish(String given, String plot, String text) {
        cast.as(given, () -> {
            var there = neighbours.all().stream()
                    .filter(it -> it.name().equals(plot))
                    .findFirst()
                    .orElseThrow();
            require(neighbours.wish(there.id(), text), WishResult.Wished.class);
        });
    }

    private void season(PlotId trees, PlotId kitchen) {
        var saturday = today().plusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var every = planned(
                upkeep(trees, saturday),
                new SeriesRule(Rhythm.EVERY_OTHER_WEEK, saturday, saturday.plusMonths(6), true));
        join(every.getFirst(), 0, "Sofie", "Karel", "Bert", "Maria", "Henk");
        join(every.get(1), 1, "Truus");
        var bulbs = planned(bulbs(trees, today().plusDays(5)));
        join(bulbs, 1, "Truus");
        join(bulbs, 0, "Karel", "Marijke");
        queue(bulbs, "Corrie", "Ineke");
        var hedge = planned(hedge(kitchen, saturday.plusWeeks(1)));
        cast.as("Henk", () -> require(signUps.signUp(hedge, 0, new Said(true, false)), SignUpResult.On.class));
        tools.fill(hedge, every.getFirst());
        planned(kitchenGarden(kitchen, saturday.plusDays(1)));
        var tomorrow = today().plusDays(1);
        days.fill(upkeep(trees, tomorrow), kitchenGarden(kitchen, tomorrow), every.getFirst());
        var lawn = planned(lawn(trees, today().plusDays(2)));
        join(lawn, 0, "Sofie", "Mehmet");
        cast.asGardener(() -> require(
                desk.callOff(
                        lawn,
                        Scope.THIS,
                        OffCause.STORM,
                        "Het gaat hard waaien. Volgende week kijken we opnieuw.",
                        true),
                CallOffResult.CalledOff.class));
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private ShiftPlan upkeep(PlotId plot, LocalDate day) {
        return new ShiftPlan(
                plot,
                "Boomspiegels bijhouden",
                "We wieden, vegen en geven water waar het nodig is. Na afloop drinken we koffie op de stoep.",
                "Bij het bankje op de hoek van de Bomenstraat",
                day,
                TEN,
                NOON,
                Optional.of(cast.gardener()),
                ShiftPlaces.of(4, 10),
                new ShiftWork(
                        Heaviness.LIGHT,
                        true,
                        false,
                        false,
                        true,
                        "Handschoenen, als u die hebt",
                        "Schoffels, harken en gieters"),
                Reward.NONE);
    }

    private ShiftPlan bulbs(PlotId plot, LocalDate day) {
        return new ShiftPlan(
                plot,
                "Bloembollen planten",
                "Driehonderd bollen voor het voorjaar. U hoeft niet te knielen: er zijn plantstokken.",
                "Bij het bankje op de hoek van de Bomenstraat",
                day,
                LocalTime.of(13, 30),
                LocalTime.of(15, 30),
                Optional.of(cast.gardener()),
                ShiftPlaces.of(3, 4),
                new ShiftWork(Heaviness.LIGHT, true, true, false, true, "", "Plantstokken"),
                Reward.NONE);
    }

    private ShiftPlan hedge(PlotId plot, LocalDate day) {
        return new ShiftPlan(
                plot,
                "Heg snoeien met de heggenschaar",
                "Samen met twee vakmensen van Eemfors. Zij nemen het grote gereedschap mee.",
                "Bij het hek van de moestuin",
                day,
                LocalTime.of(13, 0),
                LocalTime.of(16, 0),
                Optional.of(cast.gardener()),
                new ShiftPlaces(4, 8, 2, "vakmensen van Eemfors", Optional.of(day.minusDays(3))),
                new ShiftWork(
                        Heaviness.HEAVY,
                        false,
                        false,
                        true,
                        true,
                        "Dichte schoenen",
                        "Heggenscharen, ladder, veiligheidsbrillen"),
                new Reward(
                        Reward.Kind.FLOREYN,
                        Optional.empty(),
                        Optional.of(new Floreyns(5)),
                        "Afgesproken met de werkgroep groen; uitbetaald zodra de Floreyn er is"));
    }

    private ShiftPlan kitchenGarden(PlotId plot, LocalDate day) {
        return new ShiftPlan(
                plot,
                "Moestuin klaarmaken voor de winter",
                "Bakken leegmaken, compost erop en afdekken. Rustig werk, zitten kan ook.",
                "Achter de buurtkamer",
                day,
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                Optional.of(cast.gardener()),
                ShiftPlaces.of(3, 8),
                new ShiftWork(Heaviness.LIGHT, true, true, false, true, "", "Scheppen en kruiwagens"),
                Reward.NONE);
    }

    private ShiftPlan lawn(PlotId plot, LocalDate day) {
        return new ShiftPlan(
                plot,
                "Bladeren harken",
                "",
                "Bij het bankje op de hoek van de Bomenstraat",
                day,
                TEN,
                NOON,
                Optional.of(cast.gardener()),
                ShiftPlaces.of(2, 8),
                new ShiftWork(Heaviness.MIDDLING, true, false, false, false, "", "Harken"),
                Reward.NONE);
    }

    private ShiftId planned(ShiftPlan plan) {
        return planned(() -> desk.plan(plan)).getFirst();
    }

    private List<ShiftId> planned(ShiftPlan plan, SeriesRule rule) {
        return planned(() -> desk.plan(plan, rule));
    }

    private List<ShiftId> planned(Supplier<PlanResult> planning) {
        var shifts = new ArrayList<ShiftId>();
        cast.asGardener(() ->
                shifts.addAll(require(planning.get(), PlanResult.Planned.class).shifts()));
        return shifts;
    }

    private void join(ShiftId shift, int others, String... given) {
        for (var name : given) {
            cast.as(name, () -> require(signUps.signUp(shift, others, Said.NOTHING), SignUpResult.On.class));
        }
    }

    private void queue(ShiftId shift, String... given) {
        for (var name : given) {
            cast.as(name, () -> require(signUps.queue(shift, Said.NOTHING), SignUpResult.Waiting.class));
        }
    }
}
