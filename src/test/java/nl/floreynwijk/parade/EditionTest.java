package nl.floreynwijk.parade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.parade.EditionPlan.Problem;
import org.junit.jupiter.api.Test;

/** The rules of an edition, on plain objects. */
class EditionTest {

    static final LocalDate SATURDAY = LocalDate.of(2027, 7, 3);
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final EditionTexts TEXTS = new EditionTexts("", "U ruimt zelf op.", "", "", "", "");

    static final EditionRules RULES = new EditionRules(
            false,
            Optional.of(SATURDAY.minusDays(90)),
            Optional.of(SATURDAY.minusDays(14)),
            0,
            Optional.empty(),
            14,
            48,
            Optional.of(3),
            21,
            new RefundRule(List.of(new RefundStep(30, 100), new RefundStep(7, 50)), 80, 100));

    static EditionDay day(LocalDate day) {
        return new EditionDay(day, LocalTime.of(10, 0), LocalTime.of(17, 0), LocalTime.of(7, 0));
    }

    static EditionPlan plan() {
        return plan("NL20INGB0001234567", TEXTS, RULES, day(SATURDAY), day(SATURDAY.plusDays(1)));
    }

    private static EditionPlan plan(String iban, EditionTexts texts, EditionRules rules, EditionDay... days) {
        return new EditionPlan(
                "zp2027", "Zomerparade 2027", "Noordewierweg", iban, "Winkeliers", texts, List.of(days), rules);
    }

    private static EditionPlan withRules(EditionRules rules) {
        return plan("NL20INGB0001234567", TEXTS, rules, day(SATURDAY), day(SATURDAY.plusDays(1)));
    }

    private static EditionRules rules(RefundRule refunds) {
        return new EditionRules(
                false,
                RULES.earlyUntil(),
                RULES.changeUntil(),
                0,
                Optional.empty(),
                14,
                48,
                Optional.empty(),
                21,
                refunds);
    }

    private static EditionRules rules(Optional<LocalDate> early, Optional<LocalDate> change, int vat, int days) {
        return new EditionRules(
                false, early, change, 0, Optional.empty(), days, 48, Optional.empty(), vat, RULES.refunds());
    }

    private static Edition open() {
        var edition = Edition.planned(SeriesId.random(), plan());
        edition.turn(EditionStatus.OPEN, "", NOW);
        return edition;
    }

    @Test
    void anIdeaMayLackNearlyEverything() {
        var idea = new EditionPlan("X1", "Zomermarkt", "", "", "", EditionTexts.NONE, List.of(), RULES);

        assertThat(idea.problems()).isEmpty();
        assertThat(Edition.planned(SeriesId.random(), idea).lacks())
                .containsExactly(OpeningNeed.DAY, OpeningNeed.STREET, OpeningNeed.IBAN, OpeningNeed.TERMS);
    }

    @Test
    void whatCannotBeTakenIsSaidFieldByField() {
        var bad = new EditionPlan(
                "1 2",
                " ",
                "a".repeat(121),
                "NL21INGB0001234567",
                "a".repeat(71),
                new EditionTexts(
                        "a".repeat(2_001),
                        "a".repeat(4_001),
                        "a".repeat(2_001),
                        "a".repeat(2_001),
                        "a".repeat(2_001),
                        "a".repeat(2_001)),
                List.of(day(SATURDAY), day(SATURDAY)),
                new EditionRules(
                        false,
                        Optional.of(SATURDAY.plusDays(1)),
                        Optional.of(SATURDAY.plusDays(1)),
                        101,
                        Optional.empty(),
                        0,
                        337,
                        Optional.of(0),
                        31,
                        new RefundRule(List.of(new RefundStep(30, 50), new RefundStep(7, 100)), 0, 0)));

        assertThat(bad.problems()).containsExactlyInAnyOrder(Problem.values());
    }

    @Test
    void anIbanWithAWrongCheckDigitIsRefusedAndOneWithSpacesIsNot() {
        assertThat(plan("NL21 INGB 0001 2345 67", TEXTS, RULES).problems()).containsExactly(Problem.IBAN);
        assertThat(plan("nl20 ingb 0001 2345 67", TEXTS, RULES).problems()).isEmpty();
    }

    @Test
    void whoeverCancelsEarlierNeverGetsLessBack() {
        var unfair = new RefundRule(List.of(new RefundStep(30, 50), new RefundStep(7, 100)), 0, 100);
        var twice = new RefundRule(List.of(new RefundStep(7, 50), new RefundStep(7, 40)), 0, 100);

        assertThat(withRules(rules(unfair)).problems()).containsExactly(Problem.REFUNDS);
        assertThat(withRules(rules(twice)).problems()).containsExactly(Problem.REFUNDS);
    }

    @Test
    void aShareThatIsKeptNeedsALastDay() {
        var kept = new EditionRules(
                false,
                Optional.empty(),
                Optional.empty(),
                30,
                Optional.empty(),
                14,
                48,
                Optional.empty(),
                21,
                RULES.refunds());

        assertThat(withRules(kept).problems()).containsExactly(Problem.KEPT_UNTIL);
    }

    @Test
    void tooManyDaysAreNoEdition() {
        var days = IntStream.range(0, 11).mapToObj(it -> day(SATURDAY.plusDays(it)));

        assertThat(plan("", TEXTS, RULES, days.toArray(EditionDay[]::new)).problems())
                .containsExactly(Problem.DAYS);
    }

    @Test
    void aPlanWithProblemsBecomesNoEdition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.planned(SeriesId.random(), plan("NL21", TEXTS, RULES)));
    }

    @Test
    void beforeItOpensEverythingCanChange() {
        var edition = Edition.planned(SeriesId.random(), plan());

        assertThat(edition.standing(withRules(rules(new RefundRule(List.of(), 0, 0)))))
                .isEmpty();
    }

    @Test
    void onceItIsOpenNobodyIsMadeWorseOff() {
        var edition = open();

        assertThat(edition.openedAt()).contains(NOW);
        assertThat(edition.standing(withRules(rules(new RefundRule(List.of(), 80, 100)))))
                .containsExactly(Problem.REFUNDS);
        assertThat(edition.standing(withRules(
                        rules(Optional.of(SATURDAY.minusDays(91)), Optional.of(SATURDAY.minusDays(15)), 9, 13))))
                .containsExactly(Problem.CHANGE_UNTIL, Problem.EARLY_UNTIL, Problem.PAYMENT_DAYS, Problem.VAT);
        assertThat(edition.standing(plan("NL20INGB0001234567", TEXTS, RULES, day(SATURDAY))))
                .containsExactly(Problem.DAYS);
        assertThat(edition.standing(plan("", EditionTexts.NONE, RULES, day(SATURDAY), day(SATURDAY.plusDays(1)))))
                .containsExactly(Problem.IBAN, Problem.TERMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition.become(plan("NL20INGB0001234567", TEXTS, RULES, day(SATURDAY))));
    }

    @Test
    void whatDoesNobodyHarmChangesAfterItOpenedToo() {
        var edition = open();
        var kinder = withRules(rules(Optional.of(SATURDAY.minusDays(80)), Optional.empty(), 21, 30));

        assertThat(edition.standing(kinder)).isEmpty();
        edition.become(kinder);
        assertThat(edition.rules().paymentDays()).isEqualTo(30);
    }

    @Test
    void itOpensWhenItHasWhatPeopleAgreeTo() {
        var bare = Edition.planned(SeriesId.random(), plan("", TEXTS, RULES, day(SATURDAY)));

        assertThatIllegalStateException().isThrownBy(() -> bare.turn(EditionStatus.OPEN, "", NOW));
        assertThat(bare.lacks()).containsExactly(OpeningNeed.IBAN);
        assertThat(open().status()).isEqualTo(EditionStatus.OPEN);
    }

    @Test
    void itGoesFromStatusToStatusAndEndsCancelled() {
        var edition = open();

        edition.turn(EditionStatus.UNCERTAIN, "Het kan gaan stormen.", NOW);
        assertThat(edition.statusReason()).isEqualTo("Het kan gaan stormen.");
        edition.turn(EditionStatus.OPEN, "", NOW);
        edition.turn(EditionStatus.DEFINITE, "", NOW);
        edition.turn(EditionStatus.UNCERTAIN, "Toch storm.", NOW);
        edition.turn(EditionStatus.CANCELLED, "Storm.", NOW);

        for (var next : EditionStatus.values()) {
            assertThatIllegalStateException().isThrownBy(() -> edition.turn(next, "", NOW));
        }
        assertThat(edition.isBookableOn(SATURDAY.minusDays(9))).isFalse();
    }

    @Test
    void anIdeaIsNeitherCancelledNorUncertain() {
        for (var next : Set.of(EditionStatus.UNCERTAIN, EditionStatus.DEFINITE, EditionStatus.CANCELLED)) {
            assertThat(EditionStatus.IDEA.mayBecome(next)).isFalse();
        }
        assertThat(EditionStatus.DEFINITE.mayBecome(EditionStatus.OPEN)).isFalse();
    }

    @Test
    void itIsBookedUntilTheDayBefore() {
        assertThat(open().isBookableOn(SATURDAY.minusDays(1))).isTrue();
        assertThat(open().isBookableOn(SATURDAY)).isFalse();
        assertThat(open().isOver(SATURDAY.plusDays(1))).isFalse();
        assertThat(open().isOver(SATURDAY.plusDays(2))).isTrue();
    }

    @Test
    void daysAcrossTheClockChangeBeginByTheClockInTheStreet() {
        assertThat(day(LocalDate.of(2026, 3, 28)).opens()).isEqualTo(Instant.parse("2026-03-28T09:00:00Z"));
        assertThat(day(LocalDate.of(2026, 3, 29)).opens()).isEqualTo(Instant.parse("2026-03-29T08:00:00Z"));
        assertThat(day(LocalDate.of(2026, 10, 24)).closes()).isEqualTo(Instant.parse("2026-10-24T15:00:00Z"));
        assertThat(day(LocalDate.of(2026, 10, 25)).closes()).isEqualTo(Instant.parse("2026-10-25T16:00:00Z"));
    }

    @Test
    void daysBeforeAreCountedByTheCalendarAcrossTheClockChange() {
        var rule = RULES.refunds();

        for (var first : List.of(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 10, 26))) {
            assertThat(rule.percentOn(first.minusDays(7), first, EditionStatus.OPEN))
                    .isEqualTo(50);
            assertThat(rule.percentOn(first.minusDays(6), first, EditionStatus.OPEN))
                    .isZero();
            assertThat(rule.percentOn(first.minusDays(6), first, EditionStatus.UNCERTAIN))
                    .isEqualTo(80);
            assertThat(rule.percentOn(first.minusDays(30), first, EditionStatus.UNCERTAIN))
                    .isEqualTo(100);
            assertThat(rule.percentOn(first, first, EditionStatus.CANCELLED)).isEqualTo(100);
        }
    }
}
