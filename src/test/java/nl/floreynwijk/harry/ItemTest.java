package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemTest {

    private static final Locale DUTCH = Locale.of("nl");

    private static TestItem item() {
        return TestItem.named("Kraan drupt");
    }

    private static TestItem certified() {
        return item().certified(Certificate.WATER);
    }

    private static TestItem asking(String dutch, String english) {
        return item().asks(new Question(dutch, english, new ItemCode("leiding-lekt")));
    }

    private static TestItem asking(int questions) {
        var item = item();
        for (var number = 1; number <= questions; number++) {
            item.asks("Is het erger?", "erger-" + number);
        }
        return item;
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("a name of eighty characters", item().called("a".repeat(80), "")),
                arguments("an English name of eighty characters", item().called("Kraan", "b".repeat(80))),
                arguments("no English name", item().called("Kraan", "")),
                arguments("blanks around a name", item().called("  Kraan  ", "   ")),
                arguments("four hundred characters of words", item().words("w".repeat(400))),
                arguments("no words", item().words("  ")),
                arguments("every room", item().in(Room.values())),
                arguments("a professional with a certificate", certified()),
                arguments("the landlord without one", item().duty(Duty.LANDLORD)),
                arguments("danger without emergency", item().danger(Danger.FALLING)),
                arguments(
                        "an emergency for a professional",
                        certified().danger(Danger.WATER).emergency()),
                arguments(
                        "an emergency for the landlord",
                        item().duty(Duty.LANDLORD).danger(Danger.FIRE).emergency()),
                arguments("the tenant's work covered", item().cover(Cover.DRAINS)),
                arguments("a professional's work covered", certified().cover(Cover.DRAINS)),
                arguments("a tip of five hundred characters", item().tip("t".repeat(500), "u".repeat(500))),
                arguments("a tip on two lines", item().tip("Eerst dit.\nDan dat.", "")),
                arguments("three questions", asking(3)),
                arguments("a question of 160 characters", asking("q".repeat(160), "r".repeat(160))),
                arguments("a question without English", asking("Spuit het?", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void allowed(String what, TestItem item) {
        assertThat(item.made().problems()).as(what).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(ItemProblem.NAME_DUTCH, item().called("  ", "Tap")),
                arguments(ItemProblem.NAME_DUTCH, item().called("a".repeat(81), "")),
                arguments(ItemProblem.NAME_DUTCH, item().called("Kraan\ndrupt", "")),
                arguments(ItemProblem.NAME_DUTCH, item().called("Kraan\u202Etpurd", "")),
                arguments(ItemProblem.NAME_ENGLISH, item().called("Kraan", "b".repeat(81))),
                arguments(ItemProblem.NAME_ENGLISH, item().called("Kraan", "Tap\u2066")),
                arguments(ItemProblem.WORDS, item().words("w".repeat(401))),
                arguments(ItemProblem.WORDS, item().words("kraan\nleertje")),
                arguments(ItemProblem.ROOMS, item().in()),
                arguments(ItemProblem.CERTIFICATE, item().certificate(Certificate.GAS)),
                arguments(ItemProblem.CERTIFICATE, item().duty(Duty.CERTIFIED)),
                arguments(
                        ItemProblem.CERTIFICATE,
                        item().certificate(Certificate.GAS).duty(Duty.LANDLORD)),
                arguments(ItemProblem.DANGER, certified().emergency()),
                arguments(ItemProblem.EMERGENCY, item().danger(Danger.GAS).emergency()),
                arguments(ItemProblem.COVER, item().duty(Duty.LANDLORD).cover(Cover.SERVICE)),
                arguments(ItemProblem.COVER, item().duty(Duty.LANDLORD).cover(Cover.DRAINS)),
                arguments(ItemProblem.TIP_DUTCH, item().tip(" \n ", "Like this.")),
                arguments(ItemProblem.TIP_DUTCH, item().tip("t".repeat(501), "")),
                arguments(ItemProblem.TIP_ENGLISH, item().tip("Zo.", "u".repeat(501))),
                arguments(ItemProblem.QUESTIONS, asking(4)),
                arguments(ItemProblem.QUESTIONS, asking("", "Does it spray?")),
                arguments(ItemProblem.QUESTIONS, asking("q".repeat(161), "")),
                arguments(ItemProblem.QUESTIONS, asking("Spuit het?", "r".repeat(161))),
                arguments(ItemProblem.QUESTIONS, item().asks("Drupt hij?", "kraan-drupt")));
    }

    @ParameterizedTest
    @MethodSource
    void refused(ItemProblem problem, TestItem item) {
        assertThat(item.made().problems()).containsExactly(problem);
    }

    @Test
    void everyProblemIsTriedHere() {
        assertThat(refused().map(it -> it.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(Set.of((Object[]) ItemProblem.values()));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(item().called("", "").in().tip("", "").made().problems())
                .containsExactly(ItemProblem.NAME_DUTCH, ItemProblem.ROOMS, ItemProblem.TIP_DUTCH);
    }

    @Test
    void whatIsTypedIsTidied() {
        var item = item().called(" Kraan drupt ", " Tap drips ")
                .words(" lekt ")
                .tip("Eerst dit.\r\n\r\n\r\nDan dat.\u202E ", " First ")
                .asks(new Question(" Spuit het? ", " Does it spray? ", new ItemCode("leiding-lekt")))
                .made();

        assertThat(item.nameDutch()).isEqualTo("Kraan drupt");
        assertThat(item.nameEnglish()).isEqualTo("Tap drips");
        assertThat(item.words()).isEqualTo("lekt");
        assertThat(item.tipDutch()).isEqualTo("Eerst dit.\n\nDan dat.");
        assertThat(item.tipEnglish()).isEqualTo("First");
        assertThat(item.questions())
                .containsExactly(new Question("Spuit het?", "Does it spray?", new ItemCode("leiding-lekt")));
    }

    @Test
    void whereNobodyWroteEnglishItIsSaidInDutch() {
        var both = item().called("Kraan", "Tap").tip("Zo", "Thus").made();
        var dutchOnly = item().called("Kraan", "").tip("Zo", "").made();

        assertThat(both.name(Locale.ENGLISH) + both.tip(Locale.ENGLISH)).isEqualTo("TapThus");
        assertThat(both.name(DUTCH) + both.tip(DUTCH)).isEqualTo("KraanZo");
        assertThat(dutchOnly.name(Locale.ENGLISH) + dutchOnly.tip(Locale.ENGLISH))
                .isEqualTo("KraanZo");
    }

    @Test
    void anEmergencyIsMoreSeriousThanAProfessionalAndThatMoreThanTheTenant() {
        var emergency = certified().danger(Danger.WATER).emergency().made();

        assertThat(emergency.seriousness()).isGreaterThan(certified().made().seriousness());
        assertThat(certified().made().seriousness())
                .isEqualTo(item().duty(Duty.LANDLORD).made().seriousness())
                .isGreaterThan(item().made().seriousness());
    }
}
