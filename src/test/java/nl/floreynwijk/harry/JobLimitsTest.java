package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often in a day somebody asks, writes, and makes an appointment. */
@PortalTest
class JobLimitsTest {

    @Autowired
    Requests requests;

    @Autowired
    RequestDesk desk;

    @Autowired
    Answers answers;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();

    @BeforeEach
    void henkAndPietHelpAndRiaAsks() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        piet = made.harry("Piet Jansen");
        ria = made.member("Ria de Wit");
    }

    @Test
    void aNeighbourWritesAndOffersAHundredTimesADay() {
        var request = made.asked(ria);
        people.signIn(henk);
        // Words that are refused count too: nobody tries all day what is let through
        IntStream.range(0, 98).forEach(_ -> assertThat(answers.writeToAsker(request, "Bel 06 12 34 56 78"))
                .isInstanceOf(WriteResult.WordsRefused.class));
        assertThat(answers.writeToAsker(request, "Is het een mengkraan?")).isEqualTo(new WriteResult.Sent());
        assertThat(offer(request)).isEqualTo(new WriteResult.Sent());

        assertThat(answers.writeToAsker(request, "Of een losse?")).isInstanceOf(WriteResult.TooOften.class);
        assertThat(offer(request)).isInstanceOf(WriteResult.TooOften.class);

        assertThat(made.as(piet, () -> offer(request))).isEqualTo(new WriteResult.Sent());
        clock.advance(Duration.ofMinutes(15));
        assertThat(offer(request)).isEqualTo(new WriteResult.Sent());
    }

    private WriteResult offer(RequestId request) {
        return answers.offer(request, TestRequests.NOTHING, "");
    }

    @Test
    void anAskerAnswersAHundredTimesADay() {
        var request = made.asked(ria);
        people.signIn(ria);
        IntStream.range(0, 99).forEach(_ -> assertThat(answers.writeTo(request, henk, "Bel 06 12 34 56 78"))
                .isInstanceOf(WriteResult.WordsRefused.class));
        assertThat(answers.writeTo(request, henk, "Ja, een oude.")).isEqualTo(new WriteResult.Sent());

        assertThat(answers.writeTo(request, piet, "Ja, een oude.")).isInstanceOf(WriteResult.TooOften.class);
    }

    @Test
    void anAppointmentIsMovedThirtyTimesADay() {
        var request = made.agreed(ria, henk);
        people.signIn(ria);
        IntStream.range(0, 30)
                .forEach(hours -> assertThat(meetIn(request, hours)).isEqualTo(new JobResult.Taken()));

        assertThat(meetIn(request, 30)).isInstanceOf(JobResult.TooOften.class);

        assertThat(made.as(henk, () -> meetIn(request, 31))).isEqualTo(new JobResult.Taken());
        clock.advance(Duration.ofMinutes(50));
        assertThat(meetIn(request, 32)).isEqualTo(new JobResult.Taken());
    }

    private JobResult meetIn(RequestId request, int hours) {
        return jobs.meet(request, clock.instant().plus(Duration.ofHours(24 + hours)));
    }

    @Test
    void aMemberAsksTwentyTimesADay() {
        people.signIn(ria);
        IntStream.range(0, 20).forEach(_ -> assertThat(jobs.cancel(made.asked(ria), "Al gemaakt."))
                .isEqualTo(new JobResult.Taken()));

        assertThat(ask()).isInstanceOf(AskResult.TooOften.class);

        assertThat(made.as(piet, this::ask)).isInstanceOf(AskResult.Placed.class);
        clock.advance(Duration.ofMinutes(75));
        assertThat(ask()).isInstanceOf(AskResult.Placed.class);
    }

    private AskResult ask() {
        return requests.ask(TestRequests.plan("De kraan drupt."), Optional.empty(), List.of());
    }

    @Test
    void theOfficeAsksForOthersTwentyTimesADayEach() {
        people.signedIn("Sanne", Role.COORDINATOR);
        IntStream.range(0, 20).forEach(_ -> assertThat(askForShop()).isInstanceOf(AskResult.Placed.class));

        assertThat(askForShop()).isInstanceOf(AskResult.TooOften.class);

        people.signedIn("Bo", Role.COORDINATOR);
        assertThat(askForShop()).isInstanceOf(AskResult.Placed.class);
    }

    private AskResult askForShop() {
        return switch (desk.askFor(TestRequests.SHOP, TestRequests.plan("De kraan drupt."), List.of())) {
            case AskForResult.Asked(var result) -> result;
            case AskForResult other -> throw new AssertionError(other);
        };
    }
}
