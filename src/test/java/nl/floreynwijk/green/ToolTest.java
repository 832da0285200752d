package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What can be said of a tool, and how many of it work. */
class ToolTest {

    private static final Instant NOW = Instant.parse("2027-03-06T09:00:00Z");

    private static Tool four() {
        return Tool.added(TestShed.plan("Kruiwagen", 4), NOW);
    }

    private static ToolPlan plan(String name, int pieces, ToolOwner owner, String partner, boolean lent) {
        return new ToolPlan(name, pieces, "Schuur", owner, partner, false, lent);
    }

    @Test
    void aToolHasANameAPlaceAndAtLeastOnePiece() {
        assertThat(plan("Hark", 1, ToolOwner.OWN, "", true).problems()).isEmpty();
        assertThat(plan("Hark", 500, ToolOwner.OWN, "", true).problems()).isEmpty();
        assertThat(plan(" ", 0, ToolOwner.OWN, "", true).problems())
                .containsExactlyInAnyOrder(ToolPlan.Problem.NAME, ToolPlan.Problem.PIECES);
        assertThat(plan("a".repeat(81), 501, ToolOwner.OWN, "", true).problems())
                .containsExactlyInAnyOrder(ToolPlan.Problem.NAME, ToolPlan.Problem.PIECES);
        assertThat(new ToolPlan("Hark", 1, "", ToolOwner.OWN, "", false, true).problems())
                .containsExactly(ToolPlan.Problem.PLACE);
        assertThatIllegalArgumentException().isThrownBy(() -> Tool.added(plan("", 1, ToolOwner.OWN, "", true), NOW));
    }

    @Test
    void whatIsAPartnersSaysWhoseAndIsNotLent() {
        assertThat(plan("Hoogwerker", 1, ToolOwner.CAPITAL, "Gemeente", false).problems())
                .isEmpty();
        assertThat(plan("Hoogwerker", 1, ToolOwner.CAPITAL, "", true).problems())
                .containsExactlyInAnyOrder(ToolPlan.Problem.PARTNER, ToolPlan.Problem.LENT);
    }

    @Test
    void whatIsBrokenIsNotUsable() {
        var tool = four();

        assertThat(tool.breaks(1)).isEqualTo(1);
        assertThat(tool.usable()).isEqualTo(3);

        assertThat(tool.breaks(9)).isEqualTo(3);
        assertThat(tool.usable()).isZero();
        assertThat(tool.isUsed()).isTrue();

        tool.mend(3);
        assertThat(tool.usable()).isEqualTo(3);
        tool.mend(500);
        assertThat(tool.usable()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> tool.breaks(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tool.mend(-1));
    }

    @Test
    void ofFewerPiecesNoMoreAreBrokenThanThereAre() {
        var tool = four();
        assertThat(tool.breaks(3)).isEqualTo(3);
        tool.become(TestShed.plan("Kruiwagen", 2), NOW);
        assertThat(tool.usable()).isZero();
    }

    @Test
    void whatNobodyUsesIsNotThereUntilItIsUsedAgain() {
        var tool = four();
        tool.leaveUse(NOW);
        assertThat(tool.usable()).isZero();
        assertThat(tool.isLent()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> tool.breaks(1));

        tool.become(TestShed.plan("Kruiwagen", 4), NOW);
        assertThat(tool.usable()).isEqualTo(4);
    }
}
