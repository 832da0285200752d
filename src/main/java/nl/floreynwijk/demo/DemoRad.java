package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.rad.Audience;
import nl.floreynwijk.rad.Board;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.CardResult;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.CourseResult;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.EveningPlan;
import nl.floreynwijk.rad.EveningResult;
import nl.floreynwijk.rad.Evenings;
import nl.floreynwijk.rad.HelperResult;
import nl.floreynwijk.rad.Helpers;
import nl.floreynwijk.rad.RunId;
import nl.floreynwijk.rad.SheetCount;
import nl.floreynwijk.rad.SheetResult;
import nl.floreynwijk.rad.Sheets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An evening in October on which people said by coins what they want in the neighbourhood, and the next one, prepared. */
@Component
class DemoRad {

    private static final String NAME = "Rad van Floreyn";
    private static final LocalTime BEGIN = LocalTime.of(19, 30);
    private static final int COINS = 10;
    private static final Duration LONG = Duration.ofMinutes(100);

    private final Evenings evenings;
    private final Cards cards;
    private final EveningCourse course;
    private final Helpers helpers;
    private final Sheets sheets;
    private final DemoCoins coins;
    private final DemoCast cast;
    private final JdbcClient database;
    private final Clock clock;

    DemoRad(
            Evenings evenings,
            Cards cards,
            EveningCourse course,
            Helpers helpers,
            Sheets sheets,
            DemoCoins coins,
            DemoCast cast,
            JdbcClient database,
            Clock clock) {
        this.evenings = evenings;
        this.cards = cards;
        this.course = course;
        this.helpers = helpers;
        this.sheets = sheets;
        this.coins = coins;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
    }

    void fill() {
        cast.asOffice(() -> {
            last(DutchTime.at(lastOctober(), BEGIN));
            next(DutchTime.at(inThreeWeeks(), BEGIN));
        });
    }

    private LocalDate lastOctober() {
        var today = DutchTime.day(clock.instant());
        var thisYears = october(today.getYear());
        return thisYears.isBefore(today.minusDays(1)) ? thisYears : october(today.getYear() - 1);
    }

    private static LocalDate october(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY));
    }

    private LocalDate inThreeWeeks() {
        return DutchTime.day(clock.instant()).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    }

    private void next(Instant begins) {
        var id = planned("Rad van Floreyn: de winter", begins, Optional.of(begins.plus(Duration.ofDays(2))));
        DemoCard.NEXT.forEach(it -> added(id, it));
    }

    private EveningId planned(String name, Instant begins, Optional<Instant> homeUntil) {
        var plan = new EveningPlan(
                name,
                "Buurthuis De Spil",
                begins,
                "Wat wilt u in uw wijk?",
                COINS,
                Optional.empty(),
                Audience.ANYONE,
                homeUntil);
        return require(evenings.plan(EveningId.random(), plan), EveningResult.Kept.class)
                .id();
    }

    private CardId added(EveningId evening, DemoCard card) {
        return require(cards.add(evening, card.plan(), Optional.empty()), CardResult.Kept.class)
                .id();
    }

    private void last(Instant begins) {
        var id = planned(NAME, begins, Optional.empty());
        var made = DemoCard.LAST.stream().collect(Collectors.toMap(DemoCard::number, it -> added(id, it)));
        require(course.open(id), CourseResult.Done.class);
        var run = evenings.find(id).orElseThrow().live().orElseThrow().id();
        coins.put(run, made);
        count(id, run, made);
        require(course.show(id, Board.COINS), CourseResult.Done.class);
        require(course.end(id), CourseResult.Done.class);
        moveTo(begins, id);
    }

    /** Two tables of people without a phone; a helper forgot a coin at first. */
    private void count(EveningId evening, RunId run, Map<Integer, CardId> made) {
        var address = require(helpers.add(evening, "Truus van Beek"), HelperResult.Added.class)
                .address();
        var secret = address.substring(address.lastIndexOf('/') + 1);
        enter(secret, run, 1, 0, "", new SheetCount(5, on(made, Map.of(2, 18, 5, 12, 1, 9, 9, 6, 14, 3))));
        enter(secret, run, 2, 0, "", new SheetCount(4, on(made, Map.of(2, 14, 4, 10, 1, 8, 12, 8))));
        enter(
                secret,
                run,
                1,
                1,
                "Er lag nog een munt onder een kopje",
                new SheetCount(5, on(made, Map.of(2, 18, 5, 12, 1, 10, 9, 6, 14, 3))));
    }

    private static Map<CardId, Integer> on(Map<Integer, CardId> made, Map<Integer, Integer> byNumber) {
        return byNumber.entrySet().stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(made.get(it.getKey())), Map.Entry::getValue));
    }

    private void enter(String secret, RunId run, int number, int seen, String reason, SheetCount count) {
        require(sheets.enter(secret, run, number, count, seen, reason), SheetResult.Entered.class);
    }

    /** Nobody leads an evening of weeks ago. */
    private void moveTo(Instant begins, EveningId evening) {
        for (var moving : List.of("""
                update rad_evening set ended_at = :end, budget_cents = :budget, notes = :notes where id = :evening
                """, """
                update rad_run set opened_at = :begin, closed_at = :end where evening_id = :evening
                """, """
                update rad_helper set made_at = :begin where evening_id = :evening
                """, """
                update rad_guest g join rad_run r on r.id = g.run_id set g.joined_at = :begin where r.evening_id = :evening
                """, """
                update rad_sheet s join rad_run r on r.id = s.run_id
                set s.entered_at = :end - interval (40 - 10 * s.version) minute where r.evening_id = :evening
                """)) {
            database.sql(moving)
                    .param("begin", begins)
                    .param("end", begins.plus(LONG))
                    .param("budget", Euros.of(40_000).cents())
                    .param(
                            "notes",
                            "Het was vol: er moesten stoelen bij.\n\nVeel mensen vroegen om een klusservice die ook 's avonds komt.")
                    .param("evening", UUID.fromString(evening.toString()))
                    .update();
        }
    }
}
