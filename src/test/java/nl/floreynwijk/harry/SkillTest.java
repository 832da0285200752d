package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.harry.SkillPlan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final AccountId ANNA = AccountId.random();
    private static final AccountId SANNE = AccountId.random();
    private static final AccountId OLGA = AccountId.random();

    private static SkillPlan plan(String number, String issuer, LocalDate validUntil) {
        return new SkillPlan(Certificate.GAS, number, issuer, validUntil);
    }

    private static SkillPlan until(LocalDate day) {
        return plan("CO-12", "Vakbekwaam", day);
    }

    private static Skill seen() {
        return Skill.seen(ANNA, until(TODAY.plusYears(1)), SANNE, NOW);
    }

    @Test
    void itSaysWhoseItIsAndWhoSawTheOriginalWhen() {
        var skill = seen();

        assertThat(skill.account()).isEqualTo(ANNA);
        assertThat(skill.plan()).isEqualTo(until(TODAY.plusYears(1)));
        assertThat(skill.seenBy()).isEqualTo(SANNE);
        assertThat(skill.seenOn()).isEqualTo(TODAY);
        assertThat(skill.isWithdrawn()).isFalse();
    }

    @Test
    void whatIsTypedLosesTheBlanksAroundIt() {
        var plan = plan(" CO-12 ", "\tVakbekwaam  ", TODAY);

        assertThat(plan.number()).isEqualTo("CO-12");
        assertThat(plan.issuer()).isEqualTo("Vakbekwaam");
        assertThat(plan.problems(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "CO\n12", "CO\u202E12"})
    void aNumberAndAnIssuerSaySomethingOnOneLine(String typed) {
        assertThat(plan(typed, typed, TODAY).problems(TODAY)).containsExactlyInAnyOrder(Problem.NUMBER, Problem.ISSUER);
    }

    @Test
    void aNumberAndAnIssuerHaveALimit() {
        assertThat(plan("9".repeat(60), "x".repeat(80), TODAY).problems(TODAY)).isEmpty();
        assertThat(plan("9".repeat(61), "x".repeat(81), TODAY).problems(TODAY))
                .containsExactlyInAnyOrder(Problem.NUMBER, Problem.ISSUER);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27, false", "2026-11-28, true", "2041-11-28, true", "2041-11-29, false"})
    void whatEndedOrLastsTooLongIsNotTaken(LocalDate day, boolean taken) {
        assertThat(until(day).problems(TODAY).isEmpty()).isEqualTo(taken);
    }

    @Test
    void whatCannotBeTakenIsNotSeenEither() {
        assertThatIllegalArgumentException().isThrownBy(() -> Skill.seen(ANNA, until(TODAY.minusDays(1)), SANNE, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> seen().renew(plan("", "Vakbekwaam", TODAY), SANNE, NOW));
    }

    @Test
    void aNewerOriginalTakesItsPlace() {
        var skill = seen();
        var newer = plan("CO-13", "Nieuw Vakbekwaam", TODAY.plusYears(3));

        skill.renew(newer, OLGA, NOW.plusSeconds(86_400));

        assertThat(skill.plan()).isEqualTo(newer);
        assertThat(skill.seenBy()).isEqualTo(OLGA);
        assertThat(skill.seenOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void itIsNotRenewedByOneForOtherWork() {
        var other = new SkillPlan(Certificate.LOCKS, "S-1", "Slotenmakers", TODAY.plusYears(1));

        assertThatIllegalArgumentException().isThrownBy(() -> seen().renew(other, SANNE, NOW));
    }

    @Test
    void whatWasWithdrawnStaysSo() {
        var skill = seen();

        skill.withdraw(NOW);
        skill.withdraw(NOW.plusSeconds(1));

        assertThat(skill.isWithdrawn()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> skill.renew(until(TODAY.plusYears(1)), SANNE, NOW));
    }

    @ParameterizedTest
    @CsvSource({"2027-11-28, 0", "2027-11-29, -1", "2027-11-16, 12", "2026-11-28, 365"})
    void itsLastDayCounts(LocalDate today, int daysLeft) {
        assertThat(seen().own(today).daysLeft()).isEqualTo(daysLeft);
    }

    @Test
    void everyCertificateFitsItsColumn() {
        assertThat(Arrays.stream(Certificate.values()).map(Enum::name)).allMatch(it -> it.length() <= 20);
    }
}
