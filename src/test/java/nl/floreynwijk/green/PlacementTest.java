package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.NamedMember;
import org.junit.jupiter.api.Test;

/** The rules of a placement, on plain objects. */
class PlacementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 6, 30);
    private static final Instant DURING = Instant.parse("2026-04-01T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-06-30T10:00:00Z");

    private final AccountId mehmet = AccountId.random();
    private final Leader ria = new Leader(AccountId.random(), "Ria de Wit");

    static PlacementPlan plan(AccountId mentor, String... goals) {
        return new PlacementPlan(
                PlacementKind.SCHOOL,
                "MBO Amersfoort",
                "Hovenier",
                FROM,
                UNTIL,
                Optional.of(40),
                Optional.of(mentor),
                List.of(goals));
    }

    private Placement agreed(String... goals) {
        return Placement.agreed(
                new NamedMember(new MemberId(UUID.randomUUID()), mehmet, "Mehmet Yilmaz"),
                plan(ria.account(), goals),
                ria,
                DURING);
    }

    @Test
    void nobodyIsTheirOwnMentor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placement.agreed(
                        new NamedMember(new MemberId(UUID.randomUUID()), ria.account(), ria.name()),
                        plan(ria.account(), "Snoeien"),
                        ria,
                        DURING));
    }

    @Test
    void itIsSignedOnItsLastDayWhenEveryGoalWasSpokenOf() {
        var placement = agreed("Snoeien", "Zaaien");
        placement.judge("Snoeien", GoalStanding.REACHED, "Goed");
        assertThat(placement.unspoken()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> placement.sign("Ria de Wit", 60, AFTER));
        placement.judge("Zaaien", GoalStanding.NOT_YET, "");
        assertThatIllegalArgumentException().isThrownBy(() -> placement.sign("Ria de Wit", 60, DURING));

        placement.sign("Ria de Wit", 60, AFTER);

        assertThat(placement.isSigned()).isTrue();
        assertThat(placement.isOpen()).isFalse();
    }

    @Test
    void whatWasSignedStaysAsItIs() {
        var placement = agreed("Snoeien");
        placement.judge("Snoeien", GoalStanding.REACHED, "");
        placement.sign("Ria de Wit", 60, AFTER);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> placement.judge("Snoeien", GoalStanding.NOT_YET, "Toch niet"));
        assertThatIllegalArgumentException().isThrownBy(() -> placement.tell("Snoeien", "Leuk"));
        assertThatIllegalArgumentException().isThrownBy(() -> placement.end(AFTER));
        assertThatIllegalArgumentException().isThrownBy(() -> placement.sign("Ria de Wit", 60, AFTER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placement.become(plan(ria.account(), "Iets anders"), ria));
    }

    @Test
    void whatWasSaidOfAGoalThatStaysStays() {
        var placement = agreed("Snoeien", "Zaaien");
        placement.judge("Snoeien", GoalStanding.REACHED, "Goed");

        placement.become(plan(ria.account(), "Planten", "Snoeien"), ria);

        assertThat(placement.unspoken()).isEqualTo(1);
        assertThat(placement.has("Snoeien")).isTrue();
        assertThat(placement.has("Zaaien")).isFalse();
    }

    @Test
    void whatWasEndedIsNotSigned() {
        var placement = agreed("Snoeien");
        placement.judge("Snoeien", GoalStanding.REACHED, "");
        placement.end(DURING);

        assertThatIllegalArgumentException().isThrownBy(() -> placement.sign("Ria de Wit", 60, AFTER));
    }

    @Test
    void aPlanHasASchoolDaysInOrderAMentorAndGoals() {
        assertThat(plan(ria.account(), "Snoeien").problems()).isEmpty();
        assertThat(new PlacementPlan(
                                PlacementKind.WORK,
                                " ",
                                "x".repeat(121),
                                FROM,
                                FROM.minusDays(1),
                                Optional.of(0),
                                Optional.empty(),
                                List.of(" "))
                        .problems())
                .containsExactly(PlacementPlan.Problem.values());
        assertThat(plan(
                                ria.account(),
                                IntStream.range(0, 10)
                                        .mapToObj(it -> "Doel " + it)
                                        .toArray(String[]::new))
                        .problems())
                .isEmpty();
        assertThat(plan(
                                ria.account(),
                                IntStream.range(0, 11)
                                        .mapToObj(it -> "Doel " + it)
                                        .toArray(String[]::new))
                        .problems())
                .containsExactly(PlacementPlan.Problem.GOALS);
        assertThat(plan(ria.account(), "x".repeat(Goal.LONGEST + 1)).problems())
                .containsExactly(PlacementPlan.Problem.GOALS);
    }
}
