package nl.floreynwijk.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.Corrections;
import nl.floreynwijk.membership.MemberCorrection;
import nl.floreynwijk.membership.MemberCorrectionResult;
import nl.floreynwijk.membership.MemberDetails;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TypedAddress;
import nl.floreynwijk.parade.AddOnId;
import nl.floreynwijk.parade.AddOnKind;
import nl.floreynwijk.parade.AddOnSummary;
import nl.floreynwijk.parade.AgreeResult;
import nl.floreynwijk.parade.Agreements;
import nl.floreynwijk.parade.BookerKind;
import nl.floreynwijk.parade.Bookings;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.FloorPlans;
import nl.floreynwijk.parade.HoldResult;
import nl.floreynwijk.parade.PitchDay;
import nl.floreynwijk.parade.PitchId;
import nl.floreynwijk.parade.PlannedPitch;
import nl.floreynwijk.parade.PriceDesk;
import nl.floreynwijk.parade.Quote;
import nl.floreynwijk.parade.StallForm;
import org.springframework.stereotype.Component;

/** What neighbours of the demo booked on the next market: cheese, bread, hairdressers, a church and children's rugs. */
@Component
class DemoStalls {

    /** What somebody has on a stall, on these pitches, on both days. */
    private record Stall(
            String given,
            BookerKind kind,
            Category category,
            String name,
            String sells,
            String sector,
            List<String> pitches) {

        /** Whoever sells food has to do with the food rules, and everybody with all others. */
        private StallForm form(Map<AddOnId, Integer> addOns, Euros seen) {
            return new StallForm(
                    Optional.of(kind), name, sells, sector, "033 465 12 30", "", "", true, true, true, addOns, seen);
        }
    }

    private static final List<Stall> STALLS = List.of(
            new Stall(
                    "Bert",
                    BookerKind.MEMBER,
                    Category.FOOD,
                    "Kaas van Bert",
                    "Oude en jonge kaas van de boer, ook om te proeven",
                    "kaas",
                    List.of("2")),
            new Stall(
                    "Mehmet",
                    BookerKind.ASSOCIATION,
                    Category.FOOD,
                    "Bakkerij Yıldırım",
                    "Brood, baklava en thee",
                    "brood",
                    List.of("3", "4")),
            new Stall(
                    "Nadia",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Kapsalon Nadia",
                    "Knippen en vlechten",
                    "kapper",
                    List.of("7")),
            new Stall(
                    "Tuğba",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Haarwerk",
                    "Knippen voor kinderen",
                    "kapper",
                    List.of("15")),
            new Stall(
                    "Samira",
                    BookerKind.MEMBER,
                    Category.GOODS,
                    "Salon Samira",
                    "Knippen en kleuren",
                    "kapper",
                    List.of("27")),
            new Stall(
                    "Aylin",
                    BookerKind.NEIGHBOUR,
                    Category.GOODS,
                    "Aylin knipt",
                    "Knippen zonder afspraak",
                    "kapper",
                    List.of("33")),
            new Stall(
                    "Corrie",
                    BookerKind.INSTITUTION,
                    Category.INFORMATION,
                    "De kerk om de hoek",
                    "Koffie, een praatje en wat we doen in de wijk",
                    "",
                    List.of("22")),
            new Stall(
                    "Annemarie",
                    BookerKind.CHILD,
                    Category.RUG,
                    "Het kleed van Noa",
                    "Speelgoed en boeken",
                    "",
                    List.of("38")),
            new Stall(
                    "Fatima",
                    BookerKind.CHILD,
                    Category.RUG,
                    "Het kleed van Yassin",
                    "Knikkers en strips",
                    "",
                    List.of("39")),
            new Stall(
                    "Wim",
                    BookerKind.MEMBER,
                    Category.CRAFT,
                    "Hout van Wim",
                    "Vogelhuisjes en krukjes",
                    "houtwerk",
                    List.of("10")),
            new Stall(
                    "Łukasz",
                    BookerKind.NEIGHBOUR,
                    Category.MUSIC,
                    "Accordeon",
                    "Muziek van hier en daar",
                    "",
                    List.of("30")));

    private final Bookings bookings;
    private final Agreements agreements;
    private final Editions editions;
    private final FloorPlans plans;
    private final PriceDesk prices;
    private final OwnMemberships own;
    private final Corrections corrections;
    private final DemoCast cast;

    DemoStalls(
            Bookings bookings,
            Agreements agreements,
            Editions editions,
            FloorPlans plans,
            PriceDesk prices,
            OwnMemberships own,
            Corrections corrections,
            DemoCast cast) {
        this.bookings = bookings;
        this.agreements = agreements;
        this.editions = editions;
        this.plans = plans;
        this.prices = prices;
        this.own = own;
        this.corrections = corrections;
        this.cast = cast;
    }

    void fill(EditionId id) {
        letShopJoinShopkeepers();
        var edition = editions.find(id).orElseThrow();
        var numbered = plans.of(id).pitches().stream().collect(toMap(PlannedPitch::number, PlannedPitch::id));
        var power = cast.organising(() -> prices.of(id).addOns()).stream()
                .filter(it -> it.kind() == AddOnKind.POWER_230)
                .map(AddOnSummary::id)
                .findFirst()
                .orElseThrow();
        STALLS.forEach(it -> cast.as(it.given(), () -> book(edition, it, numbered, power)));
    }

    private void letShopJoinShopkeepers() {
        var shop = cast.giving("Mehmet", own::mine).stream()
                .filter(it -> it.organisation().isPresent())
                .findFirst()
                .orElseThrow();
        cast.asOffice(() -> require(
                corrections.correct(shop.id(), asShopkeeper(shop), shop.version()),
                MemberCorrectionResult.Corrected.class));
    }

    private static MemberCorrection asShopkeeper(MemberDetails shop) {
        return new MemberCorrection(
                shop.person().given(),
                shop.person().family(),
                shop.organisation().orElseThrow(),
                shop.phone().map(Object::toString).orElse(""),
                new TypedAddress(DemoNeighbourhood.SHOPS, "102", "", ""),
                Optional.of(LocalDate.of(2019, Month.MAY, 1)));
    }

    private void book(EditionSummary edition, Stall stall, Map<String, PitchId> numbered, AddOnId power) {
        var days = edition.days().stream().map(EditionDay::day).toList();
        var wanted = stall.pitches().stream()
                .map(it -> Objects.requireNonNull(numbered.get(it)))
                .flatMap(pitch -> days.stream().map(day -> new PitchDay(pitch, day)))
                .collect(toSet());
        var held = require(bookings.hold(edition.id(), stall.category(), wanted), HoldResult.Held.class);
        var addOns = stall.category() == Category.FOOD ? Map.of(power, 1) : Map.<AddOnId, Integer>of();
        var seen = agreements
                .quote(held.id(), stall.kind(), addOns)
                .map(Quote::total)
                .orElseThrow();
        var result = agreements.agree(held.id(), stall.form(addOns, seen), List.of());
        if (!(result instanceof AgreeResult.Booked) && !(result instanceof AgreeResult.Requested)) {
            throw new IllegalStateException("The demo could not be filled: " + result);
        }
    }
}
