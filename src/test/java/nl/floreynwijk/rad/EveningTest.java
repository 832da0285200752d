package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import org.junit.jupiter.api.Test;

class EveningTest {

    private static final EveningId ID = EveningId.random();
    private static final Instant BEGIN = Instant.parse("2026-10-24T17:30:00Z");
    private static final Instant HOME_UNTIL = BEGIN.minusSeconds(3600);

    private final Evening evening =
            Evening.planned(ID, plan("Rad", 10, Audience.ANYONE, Optional.of(HOME_UNTIL)), "K7P4TX");

    private static EveningPlan plan(String name, int coins, Audience audience, Optional<Instant> homeUntil) {
        return new EveningPlan(name, "De Spil", BEGIN, "Wat wilt u?", coins, Optional.of(4), audience, homeUntil);
    }

    @Test
    void itSaysWhatItsHostSaid() {
        assertThat(evening.plan()).isEqualTo(plan("Rad", 10, Audience.ANYONE, Optional.of(HOME_UNTIL)));
        assertThat(evening.id()).isEqualTo(ID);
        assertThat(evening.code()).contains("K7P4TX");
        assertThat(evening.isForMembersOnly()).isFalse();
    }

    @Test
    void itBecomesWhatItsHostSaysNow() {
        evening.become(plan("Rad II", 20, Audience.MEMBERS, Optional.empty()));

        assertThat(evening.plan()).isEqualTo(plan("Rad II", 20, Audience.MEMBERS, Optional.empty()));
        assertThat(evening.isForMembersOnly()).isTrue();
        assertThat(evening.code()).contains("K7P4TX");
    }

    @Test
    void itsRulesAreWhoTakesPartAndWithHowManyCoins() {
        assertThat(evening.hasOtherRulesIn(plan("Rad II", 10, Audience.ANYONE, Optional.empty())))
                .isFalse();
        assertThat(evening.hasOtherRulesIn(plan("Rad", 11, Audience.ANYONE, Optional.empty())))
                .isTrue();
        assertThat(evening.hasOtherRulesIn(plan("Rad", 10, Audience.MEMBERS, Optional.empty())))
                .isTrue();
    }

    @Test
    void itTakesNoPlanThatIsWrong() {
        var wrong = plan("", 10, Audience.ANYONE, Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> Evening.planned(ID, wrong, "K7P4TX"));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.become(wrong));
    }

    @Test
    void itsCodeDiesWithIt() {
        evening.end(BEGIN);

        assertThat(evening.code()).isEmpty();
        assertThat(evening.deadCode()).hasValueSatisfying(it -> assertThat(it).hasSize(Evenings.CODE_LENGTH));
        assertThat(evening.endedAt()).contains(BEGIN);
        assertThatIllegalStateException().isThrownBy(() -> evening.end(BEGIN));
    }

    @Test
    void itIsOnItsScreenUntilADayAfterTheEnd() {
        assertThat(evening.isOnScreenAt(BEGIN.plus(Duration.ofDays(30)))).isTrue();

        evening.end(BEGIN);

        assertThat(evening.isOnScreenAt(BEGIN.plus(Duration.ofDays(1)).minusNanos(1000)))
                .isTrue();
        assertThat(evening.isOnScreenAt(BEGIN.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void addressOfItsScreenSaysNothingOfIt() {
        assertThat(evening.screen().value()).isNotEqualTo(evening.id().value());
        assertThat(Evening.planned(EveningId.random(), evening.plan(), "K7P4TY").screen())
                .isNotEqualTo(evening.screen());
    }

    @Test
    void peopleAtHomeTakePartUntilTheTime() {
        assertThat(evening.isOpenFromHomeAt(HOME_UNTIL.minusNanos(1000))).isTrue();
        assertThat(evening.isOpenFromHomeAt(HOME_UNTIL)).isFalse();
    }

    @Test
    void nobodyAtHomeTakesPartWhereNoTimeIsSaidOrItHasEnded() {
        evening.become(plan("Rad", 10, Audience.ANYONE, Optional.empty()));
        assertThat(evening.isOpenFromHomeAt(HOME_UNTIL.minusSeconds(1))).isFalse();

        evening.become(plan("Rad", 10, Audience.ANYONE, Optional.of(HOME_UNTIL)));
        evening.end(HOME_UNTIL.minusSeconds(60));
        assertThat(evening.isOpenFromHomeAt(HOME_UNTIL.minusSeconds(1))).isFalse();
    }

    @Test
    void notesAreTidiedAndHaveAnEnd() {
        evening.write("  Het was vol.\r\n\r\n\r\nEn warm. ");
        assertThat(evening.notes()).startsWith("Het was vol.").endsWith("En warm.");

        assertThatIllegalArgumentException().isThrownBy(() -> evening.write("a".repeat(Evening.LONGEST_NOTES + 1)));
    }

    @Test
    void moneyToSpendCanBeSaidAndTakenBack() {
        evening.budget(Optional.of(Euros.of(25_000)));
        assertThat(evening.budget()).contains(Euros.of(25_000));

        evening.budget(Optional.empty());
        assertThat(evening.budget()).isEmpty();
    }
}
