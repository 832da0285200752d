package nl.floreynwijk.harry;

import static nl.floreynwijk.harry.Reply.NO;
import static nl.floreynwijk.harry.Reply.UNSURE;
import static nl.floreynwijk.harry.Reply.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {

    private static final LandlordId PORTAAL = LandlordId.random();
    private static final ListSummary GENERAL = list(Optional.empty());
    private static final ListSummary OWN = list(Optional.of(PORTAAL));

    /** Yes: the boiler; then gas. */
    private static final TestItem COLD =
            TestItem.coded("radiator-koud").asks("Ziet u vonken?", "vonken").asks("Zijn ze alle koud?", "ketel");

    private static final TestItem SPARKS = TestItem.coded("vonken")
            .certified(Certificate.ELECTRICITY)
            .danger(Danger.ELECTRICITY)
            .emergency();

    private static final TestItem BOILER =
            TestItem.coded("ketel").certified(Certificate.GAS).asks("Ruikt u gas?", "gas");

    private static final TestItem GAS =
            TestItem.coded("gas").certified(Certificate.GAS).danger(Danger.GAS).emergency();

    private static ListSummary list(Optional<LandlordId> landlord) {
        return new ListSummary(ListId.random(), landlord, 1, Optional.empty(), "", 0);
    }

    private static JudgingLists.Judging judging(ListSummary list, TestItem... items) {
        return new JudgingLists.Judging(
                list, new HeldList(Stream.of(items).map(TestItem::made).toList()));
    }

    private static JudgingLists general(TestItem... items) {
        return new JudgingLists(List.of(judging(GENERAL, items)));
    }

    private static Optional<Step> from(String code, Reply... replies) {
        return Walk.along(general(COLD, SPARKS, BOILER, GAS), new ItemCode(code), List.of(replies), Optional.empty());
    }

    private static Optional<Step> asked(TestItem item, int question, int number) {
        var made = item.made();
        return Optional.of(new Step.Asked(made, made.questions().get(question), number));
    }

    private static Optional<Step> answered(TestItem item) {
        return Optional.of(new Step.Answered(item.made(), GENERAL, false));
    }

    @Test
    void whatHasNoQuestionIsAnsweredAtOnce() {
        assertThat(from("gas")).isEqualTo(answered(GAS));
    }

    @Test
    void yesLeadsToTheOtherItemAndItsQuestions() {
        assertThat(from("radiator-koud")).isEqualTo(asked(COLD, 0, 1));
        assertThat(from("radiator-koud", YES)).isEqualTo(answered(SPARKS));
        assertThat(from("radiator-koud", NO, YES)).isEqualTo(asked(BOILER, 0, 3));
        assertThat(from("radiator-koud", NO, YES, YES)).isEqualTo(answered(GAS));
    }

    @Test
    void noLeadsToTheNextQuestionAndInTheEndToTheItemItself() {
        assertThat(from("radiator-koud", NO)).isEqualTo(asked(COLD, 1, 2));
        assertThat(from("radiator-koud", NO, NO)).isEqualTo(answered(COLD));
        assertThat(from("radiator-koud", NO, YES, NO)).isEqualTo(answered(BOILER));
    }

    @Test
    void whoeverIsUnsureGoesOnWithTheMoreSeriousOne() {
        assertThat(from("radiator-koud", UNSURE)).isEqualTo(answered(SPARKS));
        assertThat(from("radiator-koud", NO, UNSURE)).isEqualTo(asked(BOILER, 0, 3));
        assertThat(from("ketel", UNSURE)).isEqualTo(answered(GAS));
    }

    @Test
    void whoeverIsUnsureStaysWhereTheOtherIsNoMoreSerious() {
        var roof = TestItem.coded("dak").certified(Certificate.ROOF).asks("Is het de goot?", "goot");
        var gutter = TestItem.coded("goot");
        var wall = TestItem.coded("muur").duty(Duty.LANDLORD).asks("Is het het dak?", "dak");

        assertThat(Walk.along(general(roof, gutter), new ItemCode("dak"), List.of(UNSURE), Optional.empty()))
                .isEqualTo(answered(roof));
        assertThat(Walk.along(general(wall, roof, gutter), new ItemCode("muur"), List.of(UNSURE), Optional.empty()))
                .isEqualTo(answered(wall));
    }

    @Test
    void aCodeThatNothingHasLeadsNowhere() {
        assertThat(from("niets")).isEmpty();
        assertThat(from("niets", YES)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyRepliesToWhatWasNotAsked(Reply reply) {
        assertThat(from("gas", reply)).isEmpty();
        assertThat(from("radiator-koud", YES, reply)).isEmpty();
        assertThat(from("radiator-koud", NO, NO, reply)).isEmpty();
        assertThat(from("radiator-koud", NO, YES, YES, reply)).isEmpty();
    }

    @Test
    void theLandlordsListComesBeforeTheGeneralOne() {
        var lists = new JudgingLists(List.of(
                judging(OWN, TestItem.coded("deur").duty(Duty.LANDLORD)),
                judging(GENERAL, TestItem.coded("deur"), TestItem.coded("raam"))));

        assertThat(Walk.along(lists, new ItemCode("deur"), List.of(), Optional.of(PORTAAL)))
                .contains(new Step.Answered(
                        TestItem.coded("deur").duty(Duty.LANDLORD).made(), OWN, true));
        assertThat(Walk.along(lists, new ItemCode("raam"), List.of(), Optional.of(PORTAAL)))
                .contains(new Step.Answered(TestItem.coded("raam").made(), GENERAL, false));
    }

    @Test
    void aQuestionOfTheGeneralListMayLeadToTheLandlordsOwnItem() {
        var lists = new JudgingLists(List.of(
                judging(OWN, TestItem.coded("deur").duty(Duty.LANDLORD)),
                judging(GENERAL, TestItem.coded("slot").asks("Klemt de deur?", "deur"), TestItem.coded("deur"))));

        assertThat(Walk.along(lists, new ItemCode("slot"), List.of(YES), Optional.of(PORTAAL)))
                .contains(new Step.Answered(
                        TestItem.coded("deur").duty(Duty.LANDLORD).made(), OWN, true));
    }

    @Test
    void twoListsTogetherAskNoMoreThanThreeQuestionsEither() {
        var own = TestItem.coded("deur").asks("Een?", "a").asks("Twee?", "b").asks("Drie?", "c");
        var lists = new JudgingLists(List.of(
                judging(OWN, own, TestItem.coded("a"), TestItem.coded("b"), TestItem.coded("c")),
                judging(
                        GENERAL,
                        TestItem.coded("slot").asks("Is het de sleutel?", "a").asks("Is het de deur?", "deur"),
                        TestItem.coded("deur"),
                        TestItem.coded("a"))));
        var deur = own.made();

        assertThat(Walk.along(lists, new ItemCode("slot"), List.of(NO, YES), Optional.of(PORTAAL)))
                .contains(new Step.Asked(deur, deur.questions().getFirst(), 3));
        assertThat(Walk.along(lists, new ItemCode("slot"), List.of(NO, YES, NO), Optional.of(PORTAAL)))
                .contains(new Step.Answered(deur, OWN, true));
        assertThat(Walk.along(lists, new ItemCode("slot"), List.of(NO, YES, NO, NO), Optional.of(PORTAAL)))
                .isEmpty();
    }

    @Test
    void aQuestionThatLeadsNowhereIsNotAsked() {
        var item = TestItem.coded("deur").asks("Een?", "niets").asks("Twee?", "raam");

        assertThat(Walk.along(general(item, TestItem.coded("raam")), new ItemCode("deur"), List.of(), Optional.empty()))
                .isEqualTo(asked(item, 1, 1));
    }
}
