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
import nl.floreynwijk.parade.BookingId;
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
import org.springframework.stereotype.Component;

/** Books what neighbours of the demo have on a market: cheese, bread, hairdressers, a church and children's rugs. */
@Component
class DemoStalls {

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

    /** Each of these on the stall of who has it. */
    Map<String, BookingId> book(EditionId id, List<DemoStall> stalls) {
        var edition = editions.find(id).orElseThrow();
        var numbered = plans.of(id).pitches().stream().collect(toMap(PlannedPitch::number, PlannedPitch::id));
        var power = cast.organising(() -> prices.of(id).addOns()).stream()
                .filter(it -> it.kind() == AddOnKind.POWER_230)
                .map(AddOnSummary::id)
                .findFirst()
                .orElseThrow();
        return stalls.stream()
                .collect(toMap(
                        DemoStall::given, it -> cast.giving(it.given(), () -> book(edition, it, numbered, power))));
    }

    void letShopJoinShopkeepers() {
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

    private BookingId book(EditionSummary edition, DemoStall stall, Map<String, PitchId> numbered, AddOnId power) {
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
        return held.id();
    }
}
