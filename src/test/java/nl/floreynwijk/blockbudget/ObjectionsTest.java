package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountClosed;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Four dwellings chose what costs € 300 and € 600; what costs € 900 was not chosen. */
@PortalTest
class ObjectionsTest {

    @Autowired
    Objections objections;

    @Autowired
    Results results;

    @Autowired
    Setbacks setbacks;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults made;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEventPublisher events;

    TestRound round = TestRounds.NONE;
    private final ObjectionId id = ObjectionId.random();

    @BeforeEach
    void aRoundIsCounted() {
        round = made.counted(300, 600, 900);
    }

    @Test
    void whoeverHasAVoteObjectsAndEverybodyInTheRoomReadsItWithoutAName() {
        assertThat(object(id, 2, Optional.of(winner(0)), "  Dit is\r\nte duur. "))
                .isEqualTo(new ObjectResult.Made());
        assertThat(object(id, 2, Optional.of(winner(0)), "Nog eens")).isEqualTo(new ObjectResult.Made());

        var mine = read(round.resident(2)).objections();
        assertThat(mine).singleElement().matches(Afterwards.Objection::isMine);
        assertThat(mine.getFirst().text()).isEqualTo("Dit is\nte duur.");
        var neighbours = read(round.resident(3));
        assertThat(neighbours.objections()).singleElement().matches(it -> !it.isMine() && !it.mayAnswer());
        assertThat(neighbours.titleOf(neighbours.objections().getFirst())).contains("Voorstel van 300 euro");
        assertThat(made.mails("blockbudget.objections/objection-came/" + id, round.office()))
                .hasSize(1);
    }

    @Test
    void peopleObjectToTheWholeResultOrToWhatWasNotChosenToo() {
        assertThat(object(id, 0, Optional.empty(), "Niet eerlijk.")).isEqualTo(new ObjectResult.Made());
        assertThat(object(ObjectionId.random(), 0, Optional.of(winner(2)), "Jammer."))
                .isEqualTo(new ObjectResult.Made());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> object(ObjectionId.random(), 0, Optional.of(ProposalId.random()), "Wat?"));
    }

    @Test
    void whoeverHasNoVoteDoesNotObject() {
        var other = rounds.opened(RoundRules.SAFE, 2);

        for (var stranger : List.of(other.resident(0), people.open("vera", Role.MEMBER))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() ->
                            rounds.as(stranger, () -> objections.object(id, round.id(), Optional.empty(), "Nee.")));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        rounds.as(round.office(), () -> objections.object(id, round.id(), Optional.empty(), "Nee.")));
    }

    @Test
    void thereIsATimeToObject() {
        var voting = rounds.voting(2, 300);
        assertThat(rounds.as(
                        voting.resident(0), () -> objections.object(id, voting.id(), Optional.empty(), "Te vroeg.")))
                .isEqualTo(new ObjectResult.NotNow());

        made.endObjections(round);
        assertThat(object(id, 0, Optional.empty(), "Te laat.")).isEqualTo(new ObjectResult.NotNow());
        assertThat(read(round.resident(0)).mayObject()).isFalse();
    }

    @Test
    void anObjectionSaysSomethingAndNobodyObjectsWithoutEnd() {
        assertThat(object(id, 0, Optional.empty(), " \n ")).isEqualTo(new ObjectResult.Refused(Objections.LONGEST));
        assertThat(object(id, 0, Optional.empty(), "x".repeat(Objections.LONGEST + 1)))
                .isEqualTo(new ObjectResult.Refused(Objections.LONGEST));
        IntStream.range(0, Objections.MOST_EACH)
                .forEach(_ -> assertThat(object(ObjectionId.random(), 0, Optional.empty(), "Nee."))
                        .isEqualTo(new ObjectResult.Made()));

        assertThat(object(id, 0, Optional.empty(), "Nog een."))
                .isEqualTo(new ObjectResult.TooMany(Objections.MOST_EACH));
        assertThat(object(id, 1, Optional.empty(), "Ik ook.")).isEqualTo(new ObjectResult.Made());
    }

    @Test
    void onlyTheirOwnObjectionIsTakenBackAndItsWordsAreGone() {
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(1, () -> objections.withdraw(id)));
        assertThat(as(0, () -> objections.withdraw(id))).isEqualTo(new WithdrawObjectionResult.Withdrawn());
        assertThat(as(0, () -> objections.withdraw(id))).isEqualTo(new WithdrawObjectionResult.Withdrawn());

        assertThat(only().state()).isEqualTo(ObjectionState.WITHDRAWN);
        assertThat(only().text()).isEmpty();
        assertThat(answer(round.office(), ObjectionState.UPHELD))
                .isEqualTo(new AnswerObjectionResult.WithdrawnMeanwhile());
    }

    @Test
    void theOfficeAnswersWhereThereIsNoMediator() {
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> answer(round.resident(1), ObjectionState.DISMISSED));
        assertThat(as(round.office(), () -> objections.answer(id, ObjectionState.DISMISSED, " ")))
                .isEqualTo(new AnswerObjectionResult.Refused(Objections.LONGEST));
        assertThat(answer(round.office(), ObjectionState.DISMISSED)).isEqualTo(new AnswerObjectionResult.Answered());
        assertThat(answer(round.office(), ObjectionState.UPHELD))
                .isEqualTo(new AnswerObjectionResult.AnsweredAlready());

        assertThat(only().state()).isEqualTo(ObjectionState.DISMISSED);
        assertThat(only().answer()).isEqualTo("Dit is waarom.");
        assertThat(made.mails("blockbudget.objections/objection-answered/" + id, round.resident(0)))
                .hasSize(1);
        assertThat(as(0, () -> objections.withdraw(id))).isEqualTo(new WithdrawObjectionResult.AnsweredAlready());
    }

    @Test
    void theMediatorAnswersAndNotTheOffice() {
        var mediator = people.open("mia", Role.MEMBER);
        made.mediator(round, mediator);
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        assertThat(made.mails("blockbudget.objections/", mediator)).hasSize(1);
        assertThat(made.mails("blockbudget.objections/", round.office())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> answer(round.office(), ObjectionState.DISMISSED));
        assertThat(read(mediator).objections()).singleElement().matches(Afterwards.Objection::mayAnswer);
        assertThat(answer(mediator, ObjectionState.DISMISSED)).isEqualTo(new AnswerObjectionResult.Answered());
    }

    @Test
    void nobodyAnswersTheirOwnObjection() {
        made.mediator(round, round.resident(0));
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> answer(round.resident(0), ObjectionState.UPHELD));
        assertThat(answer(round.office(), ObjectionState.DISMISSED)).isEqualTo(new AnswerObjectionResult.Answered());
    }

    @Test
    void theOfficeTakesOverFromAMediatorWhoSignsInNoMore() {
        made.mediator(round, round.resident(3));
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        events.publishEvent(new AccountClosed(round.resident(3)));

        assertThat(answer(round.office(), ObjectionState.DISMISSED)).isEqualTo(new AnswerObjectionResult.Answered());
    }

    @Test
    void whatAnObjectionIsAboutWaitsAndTheRestGoesOn() {
        object(id, 0, Optional.of(winner(0)), "Te duur.");
        made.endObjections(round);

        made.settle(round);

        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);
        assertThat(made.stateOf(winner(1))).isEqualTo(WorkState.READY);
        assertThat(made.isSettled(round)).isFalse();
        answer(round.office(), ObjectionState.DISMISSED);
        made.settle(round);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.READY);
        assertThat(made.isSettled(round)).isTrue();
    }

    @Test
    void whatIsUpheldWaitsUntilItIsDecidedAgainst() {
        object(id, 0, Optional.of(winner(0)), "Te duur.");
        answer(round.office(), ObjectionState.UPHELD);
        made.endObjections(round);
        made.settle(round);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);

        assertThat(as(round.office(), () -> setbacks.decide(round.id(), winner(0), "Bezwaar terecht")))
                .isEqualTo(new SetbackResult.Decided());
        made.settle(round);

        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.DROPPED);
        assertThat(made.isSettled(round)).isTrue();
    }

    @Test
    void anObjectionToTheWholeKeepsAllWaitingButUrgentRepairs() {
        made.urgent(winner(1));
        object(id, 0, Optional.empty(), "Niet eerlijk.");
        made.settle(round);
        assertThat(made.stateOf(winner(1))).isEqualTo(WorkState.READY);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);

        made.endObjections(round);
        made.settle(round);

        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.WAITING);
        as(0, () -> objections.withdraw(id));
        made.settle(round);
        assertThat(made.stateOf(winner(0))).isEqualTo(WorkState.READY);
    }

    @Test
    void whoeverIsForgottenLeavesAnObjectionWithoutWords() {
        object(id, 0, Optional.empty(), "Niet eerlijk.");

        events.publishEvent(new AccountErased(round.resident(0)));

        assertThat(only().text()).isEmpty();
        assertThat(only().state()).isEqualTo(ObjectionState.OPEN);
    }

    private Afterwards.Objection only() {
        var all = read(round.resident(3)).objections();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Afterwards read(AccountId reader) {
        return as(reader, () -> results.find(round.id(), Locale.of("nl")))
                .orElseThrow()
                .afterwards()
                .orElseThrow();
    }

    private ObjectResult object(ObjectionId objection, int resident, Optional<ProposalId> about, String text) {
        return as(resident, () -> objections.object(objection, round.id(), about, text));
    }

    private AnswerObjectionResult answer(AccountId by, ObjectionState verdict) {
        return as(by, () -> objections.answer(id, verdict, "Dit is waarom."));
    }

    private ProposalId winner(int index) {
        return round.proposals().get(index);
    }

    private <T> T as(int resident, Supplier<T> work) {
        return as(round.resident(resident), work);
    }

    private <T> T as(AccountId account, Supplier<T> work) {
        return rounds.as(account, work);
    }
}
