package nl.floreynwijk.blockbudget;

import static nl.floreynwijk.blockbudget.BallotPapers.BENCH;
import static nl.floreynwijk.blockbudget.BallotPapers.DOORS;
import static nl.floreynwijk.blockbudget.BallotPapers.LAMPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BallotPaperTest {

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void aBlankBallotIsOne(BallotForm form) {
        assertThat(BallotPapers.of(form).problemWith(Choices.BLANK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BallotForm.class)
    void nobodyChoosesWhatIsNotVotedOn(BallotForm form) {
        var other = Choices.of(List.of(new ProposalId(new UUID(0, 7))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotPapers.of(form).problemWith(other));
    }

    @Test
    void anybodyMayApproveOfMoreThanThereIsMoneyFor() {
        assertThat(BallotPapers.of(BallotForm.APPROVE).problemWith(Choices.of(List.of(LAMPS, BENCH, DOORS))))
                .isEmpty();
    }

    @Test
    void aBasketHoldsWhatThereIsMoneyFor() {
        var paper = BallotPapers.of(BallotForm.BASKET);
        assertThat(paper.problemWith(Choices.of(List.of(LAMPS, DOORS)))).isEmpty();
        assertThat(paper.problemWith(Choices.of(List.of(BENCH, DOORS))))
                .contains(new BallotProblem.TooMuchMoney(Euros.of(200)));
    }

    @Test
    void aBallotHandsOutNoMorePointsThanItHas() {
        var paper = BallotPapers.of(BallotForm.POINTS);
        assertThat(paper.problemWith(new Choices(Map.of(LAMPS, 4, DOORS, 6)))).isEmpty();
        assertThat(paper.problemWith(new Choices(Map.of(LAMPS, 4, DOORS, 7))))
                .contains(new BallotProblem.TooManyPoints(1));
    }

    @Test
    void hugePointsDoNotAddUpToFewAgain() {
        var paper = BallotPapers.of(BallotForm.POINTS);
        var wrapping = new Choices(Map.of(LAMPS, Integer.MAX_VALUE, DOORS, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> paper.problemWith(wrapping));
    }

    @Test
    void placesFollowEachOther() {
        var paper = BallotPapers.of(BallotForm.RANK);
        assertThat(paper.problemWith(Choices.ranked(List.of(DOORS, LAMPS)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper.problemWith(new Choices(Map.of(LAMPS, 1, DOORS, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paper.problemWith(new Choices(Map.of(LAMPS, 1, DOORS, 3))));
    }

    @Test
    void anApprovalIsOneAndNoMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotPapers.of(BallotForm.APPROVE).problemWith(new Choices(Map.of(LAMPS, 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choices(Map.of(LAMPS, 0)));
    }

    @Test
    void everyVoterHasAnOrderOfTheirOwnThatStays() {
        var paper = BallotPapers.of(BallotForm.APPROVE);
        var orders = LongStream.range(0, 50)
                .mapToObj(it -> paper.inOrderFor(new VoterId(new UUID(it * 7_919, it))))
                .distinct()
                .count();
        var anna = VoterId.random();
        assertThat(orders).isEqualTo(6);
        assertThat(paper.inOrderFor(anna)).isEqualTo(paper.inOrderFor(anna)).hasSameElementsAs(paper.items());
    }
}
