package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.places.Address;
import nl.floreynwijk.places.HouseNumber;
import nl.floreynwijk.places.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a request goes through, and what it refuses. */
class RequestTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Ask NOTHING = TestRequests.NOTHING;
    private static final Address HOME =
            new Address("Bomenstraat", HouseNumber.parse("77").orElseThrow(), new Postcode("3812AB"), "Amersfoort");

    private final AccountId ria = AccountId.random();
    private final AccountId henk = AccountId.random();
    private final AccountId office = AccountId.random();

    private Request placed(Set<Doubt> doubts) {
        return Request.placed(
                new Asker(Optional.of(ria), "Ria de Wit", Optional.empty(), HOME),
                TestRequests.plan("De kraan drupt."),
                Judgement.ofKind(Category.WATER),
                doubts,
                NOW);
    }

    private Request open() {
        return placed(Set.of());
    }

    private Request agreed() {
        var request = open();
        request.agree(henk, NOTHING, NOW);
        return request;
    }

    private Request inTrouble() {
        var request = agreed();
        request.raiseTrouble(ria, "Hij kwam niet.", NOW);
        return request;
    }

    private static void assertRefuses(Request request, Consumer<Request> step) {
        assertThatIllegalStateException().isThrownBy(() -> step.accept(request));
    }

    @Test
    void withoutDoubtItIsOpenAtOnceAndOtherwiseWhenTheOfficeReadIt() {
        assertThat(open().state()).isEqualTo(RequestState.OPEN);
        var held = placed(Set.of(Doubt.ABUSE));
        assertThat(held.state()).isEqualTo(RequestState.HELD);
        assertRefuses(held, it -> it.agree(henk, NOTHING, NOW));
        assertRefuses(held, it -> it.reach(Reached.FIRST, NOW));

        held.clear(office, NOW);

        assertThat(held.isOpen()).isTrue();
        assertRefuses(held, it -> it.clear(office, NOW));
    }

    @Test
    void aPlanWithProblemsIsNoRequest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Request.placed(
                        new Asker(Optional.of(ria), "Ria de Wit", Optional.empty(), HOME),
                        TestRequests.plan(" "),
                        Judgement.ofKind(Category.WATER),
                        Set.of(),
                        NOW));
    }

    @Test
    void whoAsksIsCalledByGivenNameAndOneLetter() {
        assertThat(open().shownName()).isEqualTo("Ria W.");
    }

    @ParameterizedTest
    @CsvSource({"HOME, Gerrit B.", "OTHER, Gerrit B.", "SHOP, Gerrit de Bakker", "SCHOOL, Gerrit de Bakker"})
    void aShopOrSchoolHasItsOwnNameAndAPersonOutsideAShortOne(Client client, String shown) {
        var plan = new RequestPlan(
                Optional.empty(), Category.WATER, client, "De kraan drupt.", Set.of(Moment.WEEKEND), NOTHING);
        var asker = new Asker(
                Optional.empty(), "Gerrit de Bakker", Optional.of(new PhoneNumber(TestRequests.PHONE_KEPT)), HOME);

        var request = Request.placed(asker, plan, Judgement.ofKind(Category.WATER), Set.of(), NOW);

        assertThat(request.shownName()).isEqualTo(shown);
        assertThat(request.isFromOutside()).isTrue();
        assertThat(request.asker()).isEmpty();
    }

    @Test
    void oneIsChosenAndNoOther() {
        var request = agreed();

        assertThat(request.helper()).contains(henk);
        assertRefuses(request, it -> it.agree(AccountId.random(), NOTHING, NOW));
        assertRefuses(request, it -> it.reach(Reached.WIDER, NOW));
    }

    @Test
    void nobodyHelpsThemselves() {
        assertRefuses(open(), it -> it.agree(ria, NOTHING, NOW));
        assertRefuses(open(), it -> it.want(ria));
    }

    @Test
    void onlyWhatIsAgreedHasAnAppointmentOrIsDone() {
        assertRefuses(open(), it -> it.meetAt(NOW));
        assertRefuses(open(), it -> it.confirmDone(ria, "", NOW));

        var request = agreed();
        request.meetAt(NOW);
        request.confirmDone(ria, "Dank!", NOW);

        assertThat(request.state()).isEqualTo(RequestState.DONE);
        assertRefuses(request, it -> it.meetAt(NOW));
        assertRefuses(request, it -> it.confirmDone(ria, "", NOW));
        assertRefuses(request, it -> it.cancel(ria, "Toch niet", NOW));
    }

    @Test
    void whatIsCancelledIsOver() {
        var request = open();
        request.cancel(ria, "Toch niet", NOW);

        assertThat(request.state()).isEqualTo(RequestState.CANCELLED);
        assertRefuses(request, it -> it.cancel(ria, "Nog eens", NOW));
        assertRefuses(request, it -> it.agree(henk, NOTHING, NOW));
        assertRefuses(request, it -> it.raiseTrouble(ria, "Ruzie", NOW));
    }

    @Test
    void troubleStopsEverythingUntilTheOfficeDecided() {
        assertRefuses(inTrouble(), it -> it.meetAt(NOW));
        assertRefuses(inTrouble(), it -> it.confirmDone(ria, "", NOW));
        assertRefuses(inTrouble(), it -> it.cancel(henk, "Weg", NOW));
        assertRefuses(inTrouble(), it -> it.raiseTrouble(henk, "Nog meer", NOW));
        assertRefuses(agreed(), it -> it.decide(office, Verdict.STOP, "Klaar.", NOW));
        assertRefuses(open(), it -> it.raiseTrouble(ria, "Met wie?", NOW));
    }

    @ParameterizedTest
    @CsvSource({"GO_ON, AGREED", "DONE, DONE", "STOP, CANCELLED"})
    void aVerdictSaysWhatBecomesOfIt(Verdict verdict, RequestState state) {
        var request = inTrouble();

        request.decide(office, verdict, "Wij spraken u beiden.", NOW);

        assertThat(request.state()).isEqualTo(state);
        assertThat(request.isInTrouble()).isFalse();
        assertRefuses(request, it -> it.decide(office, verdict, "Nog eens.", NOW));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatIsDoneStaysDoneWhateverIsDecided(Verdict verdict) {
        var request = agreed();
        request.confirmDone(ria, "", NOW);
        request.raiseTrouble(henk, "Er is schade.", NOW);

        request.decide(office, verdict, "De verzekering betaalt.", NOW);

        assertThat(request.state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void whoeverLeavesGoesOutAlsoWhereThereIsTrouble() {
        var request = inTrouble();

        request.leave(henk, NOW);

        assertThat(request.state()).isEqualTo(RequestState.CANCELLED);
        assertThat(request.isInTrouble()).isFalse();
    }

    @Test
    void itWaitsUntilSomebodyAnswersAndAgainWhenThatIsTakenBack() {
        var request = open();
        assertThat(request.waitsSince(NOW)).isFalse();
        request.reach(Reached.FIRST, NOW);

        assertThat(request.waitsSince(NOW.minus(Duration.ofSeconds(1)))).isFalse();
        assertThat(request.waitsSince(NOW)).isTrue();
        request.hearAnswer(NOW);
        assertThat(request.waitsSince(NOW)).isFalse();
        request.hearNoMore();
        assertThat(request.waitsSince(NOW)).isTrue();
        request.reach(Reached.OFFICE, NOW);
        assertThat(request.waitsSince(NOW)).isFalse();
    }

    @Test
    void ofWhoeverIsForgottenNothingIsLeft() {
        var request = inTrouble();
        request.forgetHelper();
        assertThat(request.helper()).isEmpty();
        assertThat(request.street()).isEqualTo("Bomenstraat");

        request.forgetAsker();
        assertThat(request.asker()).isEmpty();
        assertThat(request.street()).isEmpty();
        assertThat(request.shownName()).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> request.meetAt(NOW));
    }
}
