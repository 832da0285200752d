package nl.floreynwijk.blockbudget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundNotice;
import org.junit.jupiter.api.Test;

class TimelineTest extends KaribuTest {

    private static final RoundDays DAYS = RoundDays.startingOn(LocalDate.of(2027, 3, 1));

    private static List<Component> steps(RoundDays days, Phase phase) {
        return new Timeline(days, phase, List.of())
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(OrderedList.class::isInstance)
                .flatMap(Component::getChildren)
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Stream<Component> now(Phase phase) {
        return steps(DAYS, phase).stream()
                .filter(it -> "step".equals(it.getElement().getAttribute("aria-current")));
    }

    @Test
    void everyPhaseHasItsDays() {
        assertThat(steps(DAYS, Phase.DRAFT))
                .allMatch(ListItem.class::isInstance)
                .extracting(TimelineTest::textOf)
                .satisfiesExactly(
                        it -> assertThat(it).contains("Ideeën", "1 maart 2027 tot en met 21 maart 2027"),
                        it -> assertThat(it).contains("Controle", "22 maart 2027 tot en met 4 april 2027"),
                        it -> assertThat(it).contains("Stemmen", "5 april 2027 tot en met 18 april 2027"),
                        it -> assertThat(it).contains("Uitslag en bezwaar", "19 april 2027 tot en met 2 mei 2027"),
                        it -> assertThat(it).contains("Uitvoeren", "Vanaf 3 mei 2027"));
    }

    @Test
    void whatIsNowIsSaidInWordsAndToAScreenReader() {
        var names = Map.of(
                Phase.IDEAS, "Ideeën",
                Phase.CHECK, "Controle",
                Phase.VOTE, "Stemmen",
                Phase.COUNT, "Uitslag en bezwaar",
                Phase.OBJECTIONS, "Uitslag en bezwaar",
                Phase.DOING, "Uitvoeren");
        for (var phase : Phase.values()) {
            if (names.containsKey(phase)) {
                assertThat(now(phase)).singleElement().satisfies(it -> assertThat(textOf(it))
                        .startsWith(names.get(phase) + "Nu"));
            } else {
                assertThat(now(phase)).isEmpty();
            }
        }
    }

    @Test
    void whatIsOverLooksSoUnlessItWasStopped() {
        assertThat(steps(DAYS, Phase.VOTE).stream().filter(it -> it.hasClassName("over")))
                .hasSize(2);
        assertThat(steps(DAYS, Phase.STOPPED)).noneMatch(it -> it.hasClassName("over"));
    }

    @Test
    void aPhaseWithoutDaysIsLeftOutAndOneOfASingleDayHasOne() {
        var first = LocalDate.of(2027, 3, 1);
        var quick = new RoundDays(first, first.plusDays(1), first.plusDays(1), first.plusDays(1), first.plusDays(2));

        assertThat(steps(quick, Phase.DRAFT))
                .extracting(TimelineTest::textOf)
                .hasSize(4)
                .noneMatch(it -> it.startsWith("Controle"))
                .anyMatch(it -> it.startsWith("Stemmen2 maart 2027Iedereen"));
    }

    @Test
    void whatWasMovedAndWhyIsThereToRead() {
        var at = Instant.parse("2027-03-02T10:00:00Z");
        var timeline = new Timeline(
                DAYS,
                Phase.STOPPED,
                List.of(
                        new RoundNotice(RoundNotice.Kind.STOPPED, "", "", at),
                        new RoundNotice(
                                RoundNotice.Kind.MOVED,
                                "vote-until 2027-04-11 2027-04-18,objections-until 2027-04-25 2027-05-02",
                                "Het is vakantie",
                                at)));

        assertThat(textOf(timeline))
                .contains(
                        "Op 2 maart 2027 is de stemronde gestopt",
                        "Op 2 maart 2027 zijn er dagen verschoven",
                        "Stemmen kan tot en met 18 april 2027. Dat was 11 april 2027.",
                        "Bezwaar kan tot en met 2 mei 2027. Dat was 25 april 2027.",
                        "Waarom: Het is vakantie")
                .containsOnlyOnce("Waarom");
    }
}
