package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class KindsTest {

    @Autowired
    Kinds kinds;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Test
    void thereAreThreeKindsAndNoneCostsAnything() {
        assertThat(kinds.offered())
                .extracting(KindSummary::code)
                .containsExactly(KindCode.RESIDENT, KindCode.ORGANISATION, KindCode.SUPPORTER);
        assertThat(kinds.offered()).allMatch(KindSummary::isFree);
    }

    @Test
    void newTermsHoldFromTheirDayOn() {
        people.signedIn("Amina", Role.BOARD);
        var tomorrow = today().plusDays(1);

        assertThat(kinds.ask(KindCode.RESIDENT, yearly(tomorrow, 10))).isEqualTo(new TermsResult.Asked(tomorrow));

        assertThat(resident().isFree()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(resident().terms().orElseThrow().entry()).isEqualTo(Euros.of(10));
        assertThat(kinds.withTerms().get(resident())).hasSize(1);
    }

    @Test
    void termsThatBeganStayAsTheyAre() {
        people.signedIn("Amina", Role.BOARD);

        assertThat(kinds.ask(KindCode.RESIDENT, yearly(today(), 10)))
                .isEqualTo(new TermsResult.NotADayToCome(today().plusDays(1)));
    }

    @Test
    void theLastWordForADayCounts() {
        people.signedIn("Amina", Role.BOARD);
        kinds.ask(KindCode.RESIDENT, yearly(today().plusDays(1), 10));
        kinds.ask(KindCode.RESIDENT, yearly(today().plusDays(1), 12));

        clock.advance(Duration.ofDays(1));

        assertThat(resident().terms().orElseThrow().entry()).isEqualTo(Euros.of(12));
    }

    @Test
    void anAmountIsNeverBelowZeroNorAFortune() {
        assertThatIllegalArgumentException().isThrownBy(() -> yearly(today(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> yearly(today(), 100_001));
    }

    @Test
    void aKindThatIsNotOfferedCannotBeChosen() {
        people.signedIn("Amina", Role.BOARD);

        kinds.offer(KindCode.SUPPORTER, false);

        assertThat(kinds.offered()).extracting(KindSummary::code).doesNotContain(KindCode.SUPPORTER);
        assertThat(kinds.all()).extracting(KindSummary::code).contains(KindCode.SUPPORTER);
    }

    @Test
    void aKindThatIsAddedComesLastIsOfferedAndCostsNothing() {
        people.signedIn("Amina", Role.BOARD);

        assertThat(kinds.add(Party.PERSON, true, called(" Jongerenlid! ")))
                .isEqualTo(new KindResult.Kept(new KindCode("jongerenlid")));

        var added = kinds.offered().getLast();
        assertThat(added.nameDutch()).isEqualTo("Jongerenlid!");
        assertThat(added.votes()).isTrue();
        assertThat(added.isFree()).isTrue();
        assertThat(kinds.ask(added.code(), yearly(today().plusDays(1), 5))).isInstanceOf(TermsResult.Asked.class);
    }

    @Test
    void aNameIsGivenOnce() {
        people.signedIn("Amina", Role.BOARD);
        kinds.add(Party.PERSON, true, called("Jongerenlid"));

        assertThat(kinds.add(Party.ORGANISATION, false, called("JÓNGEREN-lid"))).isEqualTo(new KindResult.NameTaken());
    }

    @Test
    void wordsThatCannotBeTakenAreAllSaid() {
        people.signedIn("Amina", Role.BOARD);

        assertThat(kinds.add(Party.PERSON, true, new KindWords("12", "", "a".repeat(301), "two\nlines")))
                .isEqualTo(new KindResult.Refused(EnumSet.allOf(KindWords.Problem.class)));
        assertThat(kinds.describe(KindCode.RESIDENT, called(" ")))
                .isEqualTo(new KindResult.Refused(Set.of(KindWords.Problem.NAME_DUTCH)));
    }

    @Test
    void thereIsAnEndToKinds() {
        people.signedIn("Amina", Role.BOARD);
        for (var letter = 'a'; letter <= 'q'; letter++) {
            assertThat(kinds.add(Party.PERSON, true, called("Soort " + letter))).isInstanceOf(KindResult.Kept.class);
        }

        assertThat(kinds.add(Party.PERSON, true, called("Nog een"))).isEqualTo(new KindResult.TooMany(20));
    }

    @Test
    void aKindIsDescribedInOtherWordsAndStaysWhatItIs() {
        people.signedIn("Amina", Role.BOARD);

        assertThat(kinds.describe(KindCode.SUPPORTER, called("Donateur")))
                .isEqualTo(new KindResult.Kept(KindCode.SUPPORTER));

        assertThat(kinds.offered().getLast().nameDutch()).isEqualTo("Donateur");
        assertThat(kinds.offered().getLast().votes()).isFalse();
    }

    @Test
    void onlyTheBoardChangesThem() {
        for (var role : Set.of(Role.MEMBER, Role.COORDINATOR, Role.TREASURER, Role.ADMINISTRATOR)) {
            people.signedIn("x-" + role, role);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> kinds.ask(KindCode.RESIDENT, yearly(today().plusDays(1), 10)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> kinds.offer(KindCode.SUPPORTER, false));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> kinds.add(Party.PERSON, true, called("Lid")));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> kinds.describe(KindCode.SUPPORTER, called("Lid")));
        }
    }

    private static KindWords called(String name) {
        return new KindWords(name, "A kind", "Wie dit kan worden.", "Who can be one.");
    }

    private KindSummary resident() {
        return kinds.all().getFirst();
    }

    private static Terms yearly(LocalDate from, long euros) {
        return new Terms(from, Euros.of(euros), Frequency.YEARLY, Euros.ZERO);
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
