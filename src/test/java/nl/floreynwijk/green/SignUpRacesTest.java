package nl.floreynwijk.green;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Two people, or twenty, who sign up at the same moment, and one person in two places. */
class SignUpRacesTest extends GreenRaces {

    private static final int MANY = 20;

    @RepeatedTest(3)
    void theLastPlaceIsForOneOfTwo() throws Exception {
        var shift = planned(1);

        var results = atOnce(signingUp(anna, shift, Said.NOTHING), signingUp(bert, shift, Said.NOTHING));

        assertThat(results).containsExactlyInAnyOrder(new SignUpResult.On(1), new SignUpResult.Full(0));
        holdsTogether(shift);
    }

    @RepeatedTest(2)
    void ofTwentyOnFivePlacesExactlyFiveCome() throws Exception {
        var shift = planned(5);
        var all = IntStream.range(0, MANY)
                .mapToObj(it -> made.member("Buur" + (char) ('a' + it) + " Straat"))
                .toList();
        var start = new CyclicBarrier(MANY);

        var results = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            var futures = new ArrayList<Future<Object>>();
            for (var who : all) {
                futures.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return signingUp(who, shift, Said.NOTHING).call();
                }));
            }
            for (var future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
        }

        assertThat(results.stream().filter(new SignUpResult.On(1)::equals)).hasSize(5);
        assertThat(results.stream().filter(new SignUpResult.Full(0)::equals)).hasSize(MANY - 5);
        assertThat(made.who(shift, SignUpState.ON)).hasSize(5);
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void inTwoTabsNobodyComesToTwoShiftsAtOneTimeUnasked() throws Exception {
        var one = planned(5);
        var other = planned(5);

        var results = atOnce(signingUp(anna, one, Said.NOTHING), signingUp(anna, other, Said.NOTHING));

        assertThat(results.stream().filter(new SignUpResult.On(1)::equals)).hasSize(1);
        assertThat(results.stream().filter(SignUpResult.Overlapping.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(3)
    void inTwoTabsNobodyComesToOneShiftTwice() throws Exception {
        var shift = planned(5);

        assertThat(atOnce(signingUp(anna, shift, Said.NOTHING), signingUp(anna, shift, Said.NOTHING)))
                .containsOnly(new SignUpResult.On(1));
        holdsTogether(shift);
    }

    @RepeatedTest(3)
    void whoeverSignsUpWhileAnotherShiftOfTheirsMovesOntoThatTimeIsAskedAtOneOfThem() throws Exception {
        var moving = made.planned(gerda, TestShifts.at(made.plan(plot, 5), made.saturday(), 14, 16));
        var other = planned(5);
        made.signedUp(moving, anna);

        var results = atOnce(signingUp(anna, other, Said.NOTHING), doing(gerda, () ->
                (Object) desk.change(moving, made.plan(plot, 5), Scope.THIS, "", 0)));

        assertThat(results.getLast()).isInstanceOf(ChangeShiftResult.Changed.class);
        if (results.getFirst() instanceof SignUpResult.On) {
            assertThat(made.state(moving, anna)).contains(SignUpState.OFFERED);
        } else {
            assertThat(results.getFirst()).isInstanceOf(SignUpResult.Overlapping.class);
            assertThat(made.state(moving, anna)).contains(SignUpState.ON);
        }
    }

    @RepeatedTest(3)
    void whoeverComesOnWhileTheShiftMovesIsAskedToo() throws Exception {
        var moving = made.planned(gerda, TestShifts.at(made.plan(plot, 5), made.saturday(), 14, 16));
        var other = planned(5);
        made.signedUp(other, anna);

        var results = atOnce(signingUp(anna, moving, Said.NOTHING), doing(gerda, () ->
                (Object) desk.change(moving, made.plan(plot, 5), Scope.THIS, "", 0)));

        assertThat(results.getLast()).isInstanceOf(ChangeShiftResult.Changed.class);
        if (results.getFirst() instanceof SignUpResult.On) {
            assertThat(made.state(moving, anna)).contains(SignUpState.OFFERED);
        } else {
            assertThat(results.getFirst()).isInstanceOf(SignUpResult.Overlapping.class);
            assertThat(made.state(moving, anna)).isEmpty();
        }
    }
}
