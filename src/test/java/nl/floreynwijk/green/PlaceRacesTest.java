package nl.floreynwijk.green;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Places that come free, lapse, are released or are taken away while somebody wants one. */
class PlaceRacesTest extends GreenRaces {

    @RepeatedTest(3)
    void whoeverQueuesWhileAnotherLeavesComesOrIsAskedOrWasInTimeForThePlace() throws Exception {
        var shift = planned(1);
        made.signedUp(shift, anna);

        var results = atOnce(doing(anna, () -> (Object) signUps.leave(shift, "")), doing(bert, () ->
                (Object) signUps.queue(shift, Said.NOTHING)));

        assertThat(results.getFirst()).isEqualTo(new LeaveResult.Left());
        assertThat(made.state(shift, bert))
                .contains(results.getLast() instanceof SignUpResult.On ? SignUpState.ON : SignUpState.OFFERED);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void whoeverThePhoneCallPutsOnAndWhoeverSignsUpDoNotBothGetTheLastPlace() throws Exception {
        var shift = planned(1);
        var number = made.numberOf(anna);

        var results = atOnce(
                doing(gerda, () -> (Object) desk.putOn(shift, number, false)), signingUp(bert, shift, Said.NOTHING));

        assertThat(made.who(shift, SignUpState.ON))
                .containsExactly(results.getFirst() instanceof PutOnResult.On ? anna : bert);
        assertThat(results.stream().filter(it -> it instanceof PutOnResult.Full || it instanceof SignUpResult.Full))
                .hasSize(1);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void aGuestAndAMemberDoNotBothGetTheLastPlace() throws Exception {
        var shift = planned(1);

        var results = atOnce(guest(shift, "Piet de Gast", "0612345678"), signingUp(bert, shift, Said.NOTHING));

        assertThat(results.stream().filter(it -> it instanceof GuestResult.On || it instanceof SignUpResult.On))
                .hasSize(1);
        assertThat(results.stream().filter(it -> it instanceof GuestResult.Full || it instanceof SignUpResult.Full))
                .hasSize(1);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void aFormThatIsSentTwiceAtOnceTakesOnePlace() throws Exception {
        var shift = planned(4);

        var results = atOnce(guest(shift, "Piet de Gast", "0612345678"), guest(shift, "Piet", "+31612345678"));

        assertThat(results.stream().filter(GuestResult.On.class::isInstance)).hasSize(1);
        assertThat(results).contains(new GuestResult.There());
        assertThat(made.row(shift).taken()).isEqualTo(1);
        holdsTogether(shift);
    }

    private Callable<Object> guest(ShiftId shift, String name, String phone) {
        var visit = new Guests.Visit("", clock.instant().minusSeconds(60), "192.0.2.1");
        return () -> guests.join(shift, new GuestForm(name, phone, 0, false), visit);
    }

    @RepeatedTest(3)
    void whileOneIsCalledOffAChangeOfItAndTheRestMovesNoneOfThemWrongly() throws Exception {
        var series = made.series(gerda, made.plan(plot, 4), 3);
        var plan = made.row(series.getFirst()).plan();
        var sunday = TestShifts.at(plan, plan.day().plusDays(1), 10, 12);

        var results = atOnce(
                doing(gerda, () ->
                        (Object) desk.callOff(series.getFirst(), Scope.THIS, OffCause.HEAT, "Te warm", true)),
                doing(gerda, () -> (Object) desk.change(series.getFirst(), sunday, Scope.LATER, "", 0)));

        var moved = results.getLast() instanceof ChangeShiftResult.Changed ? 1 : 0;
        assertThat(made.row(series.get(1)).day()).isEqualTo(plan.day().plusDays(7 + moved));
        assertThat(made.row(series.get(2)).day()).isEqualTo(plan.day().plusDays(14 + moved));
    }

    @RepeatedTest(3)
    void aPlaceThatLapsesWhileTheySayYesIsTheirsOrTheNextOnes() throws Exception {
        var shift = planned(1);
        made.signedUp(shift, anna);
        made.queued(shift, bert, carla);
        made.left(shift, anna);
        var until = made.row(shift, bert).offeredUntil().orElseThrow();
        clock.advance(Duration.between(clock.instant(), until).minusMillis(30));

        var results = atOnce(doing(bert, () -> (Object) signUps.confirm(shift, Said.NOTHING)), round(() -> {
            for (var turn = 0; turn < 20; turn++) {
                rounds.giveOn();
            }
        }));

        if (results.getFirst() instanceof SignUpResult.On) {
            assertThat(made.who(shift, SignUpState.ON)).containsExactly(bert);
            assertThat(made.state(shift, carla)).contains(SignUpState.RESERVE);
        } else {
            clock.advance(Duration.ofSeconds(1));
            rounds.giveOn();
            assertThat(made.state(shift, bert)).contains(SignUpState.LEFT);
            assertThat(made.who(shift, SignUpState.OFFERED)).containsExactly(carla);
        }
        holdsTogether(shift);
    }

    @Test
    void whatTheySaidYesToWhileTheRoundStoodWaitingStaysTheirs() throws Exception {
        var shift = planned(1);
        made.signedUp(shift, anna);
        made.queued(shift, bert, carla);
        made.left(shift, anna);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var round = transaction.execute(_ -> {
                lock(shift);
                clock.advance(Duration.ofHours(25));
                var waiting = threads.submit(rounds::giveOn);
                untilSomebodyWaitsForAShift();
                clock.advance(Duration.ofHours(-2));
                assertThat(made.as(bert, () -> signUps.confirm(shift, Said.NOTHING)))
                        .isEqualTo(new SignUpResult.On(1));
                return waiting;
            });
            round.get(60, TimeUnit.SECONDS);
        }

        assertThat(made.who(shift, SignUpState.ON)).containsExactly(bert);
        assertThat(made.state(shift, carla)).contains(SignUpState.RESERVE);
        holdsTogether(shift);
    }

    private void lock(ShiftId shift) {
        database.sql("select id from green_shift where id = ? for update")
                .param(shift.value())
                .query(UUID.class)
                .single();
    }

    private void untilSomebodyWaitsForAShift() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (waitingForAShift() == 0) {
                Thread.onSpinWait();
            }
        });
    }

    private int waitingForAShift() {
        return database.sql("""
                        select count(*) from information_schema.processlist
                        where info like 'select * from green_shift where id%for update' and id <> connection_id()
                        """).query(Integer.class).single();
    }

    @RepeatedTest(3)
    void placesThatAreReleasedGoToWhoeverWaitsAndNotToWhoeverComesAtThatMoment() throws Exception {
        var shift = made.planned(gerda, TestShifts.keeping(made.plan(plot, 2), 2, 1));
        made.signedUp(shift, anna);
        made.queued(shift, bert);
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(made.row(shift).day().minusDays(1))));

        var results = atOnce(round(rounds::release), signingUp(carla, shift, Said.NOTHING));

        assertThat(results.getLast()).isInstanceOf(SignUpResult.Full.class);
        assertThat(made.who(shift, SignUpState.OFFERED)).containsExactly(bert);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void placesThatAreReleasedAreTakenOnce() throws Exception {
        var shift = made.planned(gerda, TestShifts.keeping(made.plan(plot, 2), 2, 1));
        made.signedUp(shift, anna);
        clock.advance(Duration.between(
                clock.instant(), DutchTime.beginning(made.row(shift).day().minusDays(1))));
        rounds.release();

        var results = atOnce(signingUp(bert, shift, Said.NOTHING), doing(gerda, () ->
                (Object) desk.putOn(shift, made.numberOf(carla), false)));

        assertThat(results.stream().filter(it -> it instanceof PutOnResult.Full || it instanceof SignUpResult.Full))
                .hasSize(1);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void fewerPlacesAndOneMorePersonAtOnceIsOneOrTheOther() throws Exception {
        var shift = planned(2);
        made.signedUp(shift, anna);

        var results = atOnce(signingUp(bert, shift, Said.NOTHING), doing(gerda, () ->
                (Object) desk.change(shift, made.plan(plot, 1), Scope.THIS, "", 0)));

        assertThat(results.getFirst() instanceof SignUpResult.On)
                .isEqualTo(results.getLast() instanceof ChangeShiftResult.NoRoom);
        holdsTogether(shift);
    }
}
