package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.harry.ListComparison.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListComparisonTest {

    private static final Item DRIPS = item().made();
    private static final Item LEAKS = TestItem.named("Leiding lekt").made();
    private static final Item STICKS = TestItem.named("Deur klemt").made();

    private static TestItem item() {
        return TestItem.named("Kraan drupt");
    }

    @Test
    void whatIsNewWhatIsGoneAndWhatIsSaidOtherwiseIsTold() {
        var otherwise = item().words("lekt").made();

        var comparison = ListComparison.between(List.of(DRIPS, LEAKS), List.of(STICKS, otherwise));

        assertThat(comparison)
                .isEqualTo(new ListComparison(
                        List.of(STICKS),
                        List.of(LEAKS),
                        List.of(new Change(DRIPS, otherwise, Set.of(ItemField.WORDS))),
                        0));
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void whatStandsInAnotherOrderSaysTheSame() {
        var comparison = ListComparison.between(List.of(DRIPS, LEAKS, STICKS), List.of(STICKS, DRIPS, LEAKS));

        assertThat(comparison).isEqualTo(new ListComparison(List.of(), List.of(), List.of(), 3));
        assertThat(comparison.isEmpty()).isTrue();
    }

    @Test
    void besideNothingAllIsNew() {
        assertThat(ListComparison.between(List.of(), List.of(DRIPS)).added()).containsExactly(DRIPS);
        assertThat(ListComparison.between(List.of(DRIPS), List.of()).removed()).containsExactly(DRIPS);
    }

    static Stream<Arguments> otherwise() {
        return Stream.of(
                arguments(ItemField.NAME, item().called("Kraan lekt", "")),
                arguments(ItemField.NAME, item().called("Kraan drupt", "Tap drips")),
                arguments(ItemField.DUTY, item().duty(Duty.LANDLORD)),
                arguments(ItemField.CERTIFICATE, item().certificate(Certificate.WATER)),
                arguments(ItemField.DANGER, item().danger(Danger.WATER)),
                arguments(ItemField.EMERGENCY, item().emergency()),
                arguments(ItemField.COVER, item().cover(Cover.SERVICE)),
                arguments(ItemField.CATEGORY, item().of(Category.KITCHEN)),
                arguments(ItemField.ROOMS, item().in(Room.KITCHEN, Room.TOILET)),
                arguments(ItemField.WORDS, item().words("lekt")),
                arguments(ItemField.TIP, item().tip("Anders.", "")),
                arguments(ItemField.TIP, item().tip("Zo doet u het.", "Like this.")),
                arguments(ItemField.QUESTIONS, item().asks("Lekt de leiding?", "leiding-lekt")),
                arguments(ItemField.TO_CHECK, item().toCheck(false)));
    }

    @ParameterizedTest
    @MethodSource
    void otherwise(ItemField field, TestItem item) {
        assertThat(ListComparison.between(List.of(DRIPS), List.of(item.made())).changed())
                .singleElement()
                .satisfies(it -> assertThat(it.fields()).containsExactly(field));
    }

    @Test
    void everyFieldIsTriedHere() {
        assertThat(otherwise().map(it -> it.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(Set.of((Object[]) ItemField.values()));
    }

    @Test
    void questionsInAnotherOrderAreSaidOtherwise() {
        var one = item().asks("Lekt hij?", "leiding-lekt").asks("Klemt hij?", "deur-klemt");
        var other = item().asks("Klemt hij?", "deur-klemt").asks("Lekt hij?", "leiding-lekt");

        assertThat(ListComparison.between(List.of(one.made()), List.of(other.made()))
                        .changed())
                .hasSize(1);
    }
}
