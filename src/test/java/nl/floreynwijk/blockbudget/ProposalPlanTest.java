package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.blockbudget.ProposalPlan.Problem;
import org.junit.jupiter.api.Test;

class ProposalPlanTest {

    @Test
    void aTitleAndAFewWordsAreEnough() {
        assertThat(new ProposalPlan("Bank", "Om te zitten.\n\nBij de deur.", "", Optional.empty()).problems())
                .isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(new ProposalPlan(" ", "\n\n", "a\nb", Optional.of(Euros.ZERO)).problems())
                .containsExactlyInAnyOrder(Problem.TITLE, Problem.TEXT, Problem.PLACE, Problem.GUESS);
    }

    @Test
    void eachPartHasALimit() {
        var plan = new ProposalPlan(
                "a".repeat(ProposalPlan.LONGEST_TITLE),
                "b".repeat(ProposalPlan.LONGEST_TEXT),
                "c".repeat(ProposalPlan.LONGEST_PLACE),
                Optional.of(ProposalPlan.MOST));

        assertThat(plan.problems()).isEmpty();
        assertThat(new ProposalPlan(
                                plan.title() + "a",
                                plan.text() + "b",
                                plan.place() + "c",
                                Optional.of(ProposalPlan.MOST.plus(new Euros(1))))
                        .problems())
                .containsExactlyInAnyOrder(Problem.TITLE, Problem.TEXT, Problem.PLACE, Problem.GUESS);
    }

    @Test
    void textIsKeptWithoutWhatDeceives() {
        assertThat(WrittenText.tidy(" Een\r\n\r\n\r\n\u202Etwee\u0007 ")).isEqualTo("Een\n\ntwee");
        assertThat(WrittenText.inOneLine(" Een\n  twee ")).isEqualTo("Een twee");
    }
}
