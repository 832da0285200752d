package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.rad.CardPlan.Problem;
import org.junit.jupiter.api.Test;

class CardPlanTest {

    private static CardPlan plan(String title, String line, Optional<Euros> cost) {
        return new CardPlan(title, line, Theme.HOUSING, cost);
    }

    @Test
    void cardNeedsATitleAndNoMore() {
        assertThat(plan("Klusservice", "", Optional.empty()).problems()).isEmpty();
        assertThat(plan("  ", "", Optional.empty()).problems()).containsExactly(Problem.TITLE);
    }

    @Test
    void wordsFitOnTheCard() {
        assertThat(plan("t".repeat(60), "r".repeat(140), Optional.empty()).problems())
                .isEmpty();
        assertThat(plan("t".repeat(61), "r".repeat(141), Optional.empty()).problems())
                .containsExactly(Problem.TITLE, Problem.LINE);
    }

    @Test
    void whatCostsSomethingCostsMoreThanNothingAndNotTheMoon() {
        assertThat(plan("Klusservice", "", Optional.of(CardPlan.MOST)).problems())
                .isEmpty();
        assertThat(plan("Klusservice", "", Optional.of(Euros.ZERO)).problems()).containsExactly(Problem.COST);
        assertThat(plan("Klusservice", "", Optional.of(CardPlan.MOST.plus(Euros.of(1))))
                        .problems())
                .containsExactly(Problem.COST);
    }

    @Test
    void noCardIsMadeOfWhatCannotBeTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.of(EveningId.random(), 1, plan("", "", Optional.empty())));
    }

    @Test
    void cardKeepsItsNumberAndPictureWhenItsWordsChange() {
        var card = Card.of(EveningId.random(), 7, plan("Klusservice", "Klein werk", Optional.of(Euros.of(900))));
        var picture = AttachmentId.random();
        card.show(Optional.of(picture));

        card.become(new CardPlan("Fietsenmaker", "", Theme.SHOPPING, Optional.empty()));

        assertThat(card.summary())
                .isEqualTo(new EveningCard(
                        card.id(), 7, "Fietsenmaker", "", Theme.SHOPPING, Optional.empty(), Optional.of(picture)));
    }
}
