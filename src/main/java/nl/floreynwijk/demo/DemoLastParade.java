package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.BookingDesk;
import nl.floreynwijk.parade.BookingId;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.CheckInResult;
import nl.floreynwijk.parade.CheckIns;
import nl.floreynwijk.parade.DecideResult;
import nl.floreynwijk.parade.DeskBooking;
import nl.floreynwijk.parade.EditionCourse;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionResult;
import nl.floreynwijk.parade.EvaluateResult;
import nl.floreynwijk.parade.Evaluation;
import nl.floreynwijk.parade.Evaluation.Again;
import nl.floreynwijk.parade.Evaluation.Mark;
import nl.floreynwijk.parade.Evaluation.Turnover;
import nl.floreynwijk.parade.Evaluations;
import nl.floreynwijk.parade.StatusResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The market of last summer: who had a stall, who paid, who came, and how it was for them. */
@Component
class DemoLastParade {

    private final EditionDesk editions;
    private final EditionCourse course;
    private final DemoStalls stalls;
    private final BookingDesk desk;
    private final DemoStallMoney money;
    private final CheckIns checkIns;
    private final Evaluations evaluations;
    private final DemoCast cast;
    private final JdbcClient database;
    private final Clock clock;

    DemoLastParade(
            EditionDesk editions,
            EditionCourse course,
            DemoStalls stalls,
            BookingDesk desk,
            DemoStallMoney money,
            CheckIns checkIns,
            Evaluations evaluations,
            DemoCast cast,
            JdbcClient database,
            Clock clock) {
        this.editions = editions;
        this.course = course;
        this.stalls = stalls;
        this.desk = desk;
        this.money = money;
        this.checkIns = checkIns;
        this.evaluations = evaluations;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
    }

    /** In the street of the next one. */
    void fill(EditionId next) {
        var like = cast.organising(() -> editions.find(next).orElseThrow());
        var coming = like.plan().days().getFirst().day();
        var first = lastSummer();
        var last = cast.organising(() -> opened(like, first));
        var booked = stalls.book(last, DemoStall.LAST);
        cast.asParadeOrganiser(() -> approve(last));
        money.payAll(booked.values());
        // Nobody books or plans in the past
        moveBack(last, ChronoUnit.DAYS.between(first, coming));
        cast.asParadeOrganiser(() -> sayWhoCame(booked, first));
        sayHowItWas(booked);
    }

    private LocalDate lastSummer() {
        var today = DutchTime.day(clock.instant());
        var thisYears = DemoParade.firstDay(today.getYear());
        return thisYears.plusDays(1).isBefore(today) ? thisYears : DemoParade.firstDay(today.getYear() - 1);
    }

    private EditionId opened(EditionDetails like, LocalDate first) {
        var plan = like.plan();
        var id = require(
                        editions.copy(
                                like.summary().id(),
                                new EditionPlan(
                                        "ZP" + first.getYear(),
                                        DemoParade.MARKET + " " + first.getYear(),
                                        plan.street(),
                                        plan.iban(),
                                        plan.accountHolder(),
                                        plan.texts(),
                                        plan.days(),
                                        DemoParade.rules(first))),
                        EditionResult.Kept.class)
                .id();
        require(course.open(id), StatusResult.Turned.class);
        require(course.makeDefinite(id), StatusResult.Turned.class);
        return id;
    }

    /** The baker gave no number of the trade register. */
    private void approve(EditionId edition) {
        desk.queue(edition).orElseThrow().all().stream()
                .map(DeskBooking::summary)
                .filter(it -> it.state() == BookingState.REQUESTED)
                .forEach(it -> require(desk.approve(it.id()), DecideResult.Done.class));
    }

    private void moveBack(EditionId edition, long days) {
        for (var moving :
                List.of("update parade_day set day = day - interval :days day where edition_id = :edition", """
                update parade_occupation o join parade_booking b on b.id = o.booking_id
                set o.day = o.day - interval :days day where b.edition_id = :edition
                """, """
                update parade_booking set begun_at = begun_at - interval :days day, agreed_at = agreed_at - interval :days day
                where edition_id = :edition
                """)) {
            database.sql(moving)
                    .param("days", days)
                    .param("edition", UUID.fromString(edition.toString()))
                    .update();
        }
    }

    /** Karel never came, and Wim had sold out on the first day. */
    private void sayWhoCame(Map<String, BookingId> booked, LocalDate first) {
        booked.forEach((given, booking) -> {
            say(booking, first, !given.equals("Karel"));
            say(booking, first.plusDays(1), !given.equals("Karel") && !given.equals("Wim"));
        });
    }

    private void say(BookingId booking, LocalDate day, boolean came) {
        require(checkIns.say(booking, day, came), CheckInResult.Said.class);
    }

    private void sayHowItWas(Map<String, BookingId> booked) {
        Map.of(
                        "Bert",
                        said(
                                Mark.GOOD,
                                Turnover.BETTER,
                                Again.YES,
                                "Veel aanloop door de muziek op het podium.",
                                "Op zaterdag viel de stroom twee keer uit."),
                        "Mehmet",
                        said(Mark.EXCELLENT, Turnover.BETTER, Again.YES, "Iedereen hielp elkaar met opbouwen.", ""),
                        "Maria",
                        said(
                                Mark.GOOD,
                                Turnover.HOPED,
                                Again.YES,
                                "",
                                "Een plek om water te tappen dichtbij het eten."),
                        "Zeynep",
                        said(
                                Mark.FAIR,
                                Turnover.LESS,
                                Again.PERHAPS,
                                "De sfeer was fijn.",
                                "Aan het eind van de straat kwam bijna niemand. Zet daar ook muziek neer."),
                        "Wim",
                        said(Mark.GOOD, Turnover.BETTER, Again.YES, "Op zaterdag was alles al verkocht.", ""))
                .forEach((given, said) -> cast.as(
                        given,
                        () -> require(
                                evaluations.say(Objects.requireNonNull(booked.get(given)), said),
                                EvaluateResult.Kept.class)));
    }

    private static Evaluation said(Mark mark, Turnover turnover, Again again, String wentWell, String better) {
        return new Evaluation(Optional.of(mark), Optional.of(turnover), Optional.of(again), wentWell, better);
    }
}
