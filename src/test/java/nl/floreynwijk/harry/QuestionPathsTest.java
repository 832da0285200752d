package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionPathsTest {

    private static TestItem item(String code, String... leadsTo) {
        var item = TestItem.coded(code);
        Stream.of(leadsTo).forEach(it -> item.asks("Is het " + it + "?", it));
        return item;
    }

    private static List<ListTrouble> troubles(TestItem... items) {
        return QuestionPaths.troubles(Stream.of(items).map(TestItem::made).toList());
    }

    private static ListTrouble tooMany(String item) {
        return new ListTrouble.TooManyQuestions(item);
    }

    @Test
    void aListWithoutQuestionsIsAllRight() {
        assertThat(troubles(item("a"), item("b"))).isEmpty();
        assertThat(troubles()).isEmpty();
    }

    @Test
    void threeQuestionsAboutOneItemFitAndAFourthDoesNot() {
        assertThat(troubles(item("a", "b", "c", "d"), item("b"), item("c"), item("d")))
                .isEmpty();
        assertThat(troubles(item("a", "b", "c", "d", "e"), item("b"), item("c"), item("d"), item("e")))
                .containsExactly(tooMany("a"));
    }

    @Test
    void threeQuestionsInARowFitAndAFourthDoesNot() {
        assertThat(troubles(item("a", "b"), item("b", "c"), item("c", "d"), item("d")))
                .isEmpty();
        assertThat(troubles(item("a", "b"), item("b", "c"), item("c", "d"), item("d", "e"), item("e")))
                .containsExactly(tooMany("a"));
    }

    @Test
    void whoeverSaysYesToTheSecondWasAskedTheFirstToo() {
        assertThat(troubles(item("a", "b", "c"), item("b"), item("c", "d"), item("d")))
                .isEmpty();
        assertThat(troubles(item("a", "b", "c"), item("b"), item("c", "d", "e"), item("d"), item("e")))
                .containsExactly(tooMany("a"));
        assertThat(troubles(item("a", "c", "b"), item("b"), item("c", "d", "e"), item("d"), item("e")))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedInACircle() {
        assertThat(troubles(item("a", "b"), item("b", "a"))).containsExactly(tooMany("a"), tooMany("b"));
        assertThat(troubles(item("a", "b"), item("b", "c"), item("c", "b")))
                .containsExactly(tooMany("a"), tooMany("b"), tooMany("c"));
    }

    @Test
    void twoQuestionsMayLeadToTheSameItem() {
        assertThat(troubles(item("a", "c", "c"), item("b", "c"), item("c"))).isEmpty();
    }

    @Test
    void everyQuestionThatLeadsNowhereIsTold() {
        assertThat(troubles(item("a", "b", "x", "y"), item("b", "x")))
                .containsExactly(
                        new ListTrouble.LeadsNowhere("a", new ItemCode("x")),
                        new ListTrouble.LeadsNowhere("a", new ItemCode("y")),
                        new ListTrouble.LeadsNowhere("b", new ItemCode("x")));
    }
}
