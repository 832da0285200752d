package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.parade.ActivityKind;
import nl.floreynwijk.parade.ActivityPlace;
import nl.floreynwijk.parade.ActivityPlan;
import nl.floreynwijk.parade.ActivityResult;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.JoinWaitingResult;
import nl.floreynwijk.parade.ProgrammeDesk;
import nl.floreynwijk.parade.WaitingList;
import nl.floreynwijk.parade.WaitingWish;
import org.springframework.stereotype.Component;

/** What goes on around the stalls of the next market: who paid, who waits, and what there is to see and do. */
@Component
class DemoAroundParade {

    private static final String STAGE = "Podium bij de kerk";
    private static final String FIELD = "Speelveld";

    private final EditionDesk editions;
    private final DemoStallMoney money;
    private final WaitingList waiting;
    private final ProgrammeDesk programme;
    private final DemoCast cast;

    DemoAroundParade(
            EditionDesk editions, DemoStallMoney money, WaitingList waiting, ProgrammeDesk programme, DemoCast cast) {
        this.editions = editions;
        this.money = money;
        this.waiting = waiting;
        this.programme = programme;
        this.cast = cast;
    }

    /** @param booked by the first name of who has the stall */
    void fill(EditionId edition, Map<String, BookingId> booked) {
        money.payAll(List.of(of("Bert", booked), of("Wim", booked), of("Kees", booked)));
        money.payPart(of("Nadia", booked), Euros.of(20));
        var days = cast.organising(() -> editions.find(edition).orElseThrow()).summary().days().stream()
                .map(EditionDay::day)
                .toList();
        letWait(edition, "Youssef", days);
        letWait(edition, "Lin", days.subList(0, 1));
        cast.asParadeOrganiser(() -> activities(days.getFirst(), days.getLast())
                .forEach(it -> require(programme.add(edition, it), ActivityResult.Kept.class)));
    }

    private static BookingId of(String given, Map<String, BookingId> booked) {
        return Objects.requireNonNull(booked.get(given));
    }

    /** There is as much music as the street can bear. */
    private void letWait(EditionId edition, String given, List<LocalDate> days) {
        cast.as(
                given,
                () -> require(
                        waiting.join(edition, new WaitingWish(Category.MUSIC, 1, 0, days)),
                        JoinWaitingResult.Waiting.class));
    }

    private static List<ActivityPlan> activities(LocalDate saturday, LocalDate sunday) {
        return List.of(
                new ActivityPlan(
                        ActivityKind.MUSIC,
                        "Opening met de fanfare",
                        "De fanfare loopt de straat door en eindigt bij het podium.",
                        STAGE,
                        saturday,
                        LocalTime.of(10, 0),
                        LocalTime.of(10, 45),
                        new ActivityPlace.AtPoint(5_000, 5_000)),
                new ActivityPlan(
                        ActivityKind.CHILDREN,
                        "Spelletjes van vroeger",
                        "Sjoelen, blik gooien en spijkerpoepen, voor kinderen van 4 tot 12 jaar.",
                        FIELD,
                        saturday,
                        LocalTime.of(13, 0),
                        LocalTime.of(16, 0),
                        new ActivityPlace.AtPoint(9_000, 5_000)),
                new ActivityPlan(
                        ActivityKind.MUSIC,
                        "Shantykoor De Eemvaarders",
                        "Meezingen mag.",
                        STAGE,
                        saturday,
                        LocalTime.of(14, 0),
                        LocalTime.of(15, 0),
                        new ActivityPlace.AtPoint(5_000, 5_000)),
                new ActivityPlan(
                        ActivityKind.FOOD,
                        "Samen soep koken",
                        "Neem een ui of een wortel mee, dan eet u mee.",
                        "Bij de buurtkeuken",
                        sunday,
                        LocalTime.of(11, 0),
                        LocalTime.of(13, 0),
                        new ActivityPlace.InWords()),
                new ActivityPlan(
                        ActivityKind.SPORT,
                        "Trefbal: straat tegen straat",
                        "Meld u met zes mensen bij het speelveld.",
                        FIELD,
                        sunday,
                        LocalTime.of(13, 30),
                        LocalTime.of(15, 0),
                        new ActivityPlace.AtPoint(9_000, 5_000)),
                new ActivityPlan(
                        ActivityKind.MUSIC,
                        "Dansen tot het eind",
                        "Muziek uit Polen, Marokko en Amersfoort.",
                        STAGE,
                        sunday,
                        LocalTime.of(15, 30),
                        LocalTime.of(17, 0),
                        new ActivityPlace.AtPoint(5_000, 5_000)));
    }
}
