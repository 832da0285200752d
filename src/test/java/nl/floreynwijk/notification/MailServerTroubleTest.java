package nl.floreynwijk.notification;

import static nl.floreynwijk.notification.Letters.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of mail when the server does not take it. */
class MailServerTroubleTest extends PostmanSteps {

    static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    @Autowired
    TestPeople people;

    @Test
    void aServerThatRefusesConnectionsIsTriedOncePerRound() throws IOException {
        var ids = IntStream.range(0, 5)
                .mapToObj(_ -> posted(Letters.signIn(ANNA.account()), ANNA))
                .toList();

        postman(closedPort(), now).round();

        assertThat(ids.stream().map(this::progressOf).filter(it -> it.attempts() == 1))
                .containsExactly(
                        new Progress(MailStatus.WAITING, 1, now.plusSeconds(5), null, MailTrouble.SERVER_UNREACHABLE));
    }

    @Test
    void aServerThatHangsIsLeftAndTriedLater() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.NEVER_ANSWERS)) {
            var first = posted(Letters.signIn(ANNA.account()), ANNA);
            posted(Letters.signIn(ANNA.account()), ANNA);

            hurriedPostman(server.port(), now).round();

            assertThat(server.conversations()).isEqualTo(1);
            assertThat(Stream.of(first).map(this::progressOf).map(Progress::status))
                    .containsExactly(MailStatus.WAITING);
        }
    }

    @Test
    void afterAnHourWithoutServerEverythingArrivesOnce() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.NEVER_ANSWERS)) {
            var ids = IntStream.range(0, 3)
                    .mapToObj(_ -> posted(Letters.signIn(ANNA.account()), ANNA))
                    .toList();
            hurriedPostman(server.port(), now).round();
            hurriedPostman(server.port(), now.plusSeconds(2)).round();
            server.become(FakeSmtp.Habit.WORKS);

            postman(server.port(), now.plus(Duration.ofHours(1))).round();
            postman(server.port(), now.plus(Duration.ofHours(2))).round();

            assertThat(messageIdsIn(server.accepted()))
                    .hasSize(3)
                    .allSatisfy(found -> assertThat(ids).anyMatch(id -> found.contains(id.toString())))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void anHourWithoutServerCostsNoneOfManyMailsAndDoublesNone() throws IOException {
        var ids = IntStream.range(0, 60)
                .mapToObj(_ -> posted(Letters.undelivered(ANNA.account()), ANNA).toString())
                .toList();
        var step = Duration.ofSeconds(30);
        var hour = now.plus(Duration.ofHours(1));
        var closed = closedPort();

        for (var moment = now; moment.isBefore(hour); moment = moment.plus(step)) {
            postman(closed, moment).round();
        }

        assertThat(database.sql("select sum(attempts) from notification_mail where status = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .as("one try each round, however many wait")
                .isEqualTo((int) Duration.ofHours(1).dividedBy(step));
        try (var server = new FakeSmtp(FakeSmtp.Habit.WORKS)) {
            var longestWait = hour.plus(Duration.ofHours(1));
            for (var moment = hour; !moment.isAfter(longestWait); moment = moment.plus(step)) {
                postman(server.port(), moment).round();
            }
            assertThat(messageIdsIn(server.accepted()).stream().map(it -> it.substring(1, it.indexOf('@'))))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void aServerThatHangsUpBeforeItAcceptedIsTriedAgainWithTheSameMessageId() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.HANGS_UP_BEFORE_SAYING_IT_ACCEPTED)) {
            var id = posted(Letters.signIn(ANNA.account()).uselessAfter(now.plusSeconds(900)), ANNA);
            postman(server.port(), now).round();
            assertThat(progressOf(id).status()).isEqualTo(MailStatus.WAITING);
            server.become(FakeSmtp.Habit.WORKS);

            postman(server.port(), now.plusSeconds(5)).round();

            assertThat(progressOf(id).status()).isEqualTo(MailStatus.SENT);
            assertThat(messageIdsIn(server.accepted())).hasSize(2);
            assertThat(messageIdsIn(server.accepted()).stream().distinct()).hasSize(1);
            assertThat(server.accepted().getLast()).contains("geheim");
        }
    }

    @Test
    void aServerThatHangsUpAfterItAcceptedHasTheMail() throws IOException {
        try (var server = new FakeSmtp(FakeSmtp.Habit.HANGS_UP_AFTER_SAYING_IT_ACCEPTED)) {
            var id = posted(Letters.signIn(ANNA.account()), ANNA);

            postman(server.port(), now).round();
            postman(server.port(), now.plus(Duration.ofDays(1))).round();

            assertThat(progressOf(id).status()).isEqualTo(MailStatus.SENT);
            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void anAddressThatDoesNotExistIsGivenUpAndTheCoordinatorsAreToldOnceADay() throws IOException {
        var coordinator = people.open("Sanne", Role.COORDINATOR);
        database.sql("delete from notification_mail").update();
        try (var server = new FakeSmtp(FakeSmtp.Habit.REFUSES_ADDRESS)) {
            var first = posted(Letters.signIn(ANNA.account()), ANNA);
            var second = posted(Letters.signIn(ANNA.account()), ANNA);

            postman(server.port(), now).round();

            assertThat(Stream.of(first, second).map(this::progressOf))
                    .containsOnly(new Progress(MailStatus.FAILED, 1, now, null, MailTrouble.ADDRESS_REFUSED));
            assertThat(database.sql("select account_id from notification_mail where kind = 'notification.undelivered'")
                            .query(UUID.class)
                            .list())
                    .containsExactly(coordinator.value());
        }
    }

    @Test
    void aMailRefusedForNowIsTriedLaterAndHoldsUpNoOther() throws IOException {
        for (var habit : List.of(FakeSmtp.Habit.REFUSES_ADDRESS_FOR_NOW, FakeSmtp.Habit.REFUSES_MAIL)) {
            database.sql("delete from notification_mail").update();
            try (var server = new FakeSmtp(habit)) {
                var first = posted(Letters.signIn(ANNA.account()), ANNA);
                var second = posted(Letters.signIn(ANNA.account()), ANNA);

                postman(server.port(), now).round();

                assertThat(Stream.of(first, second).map(this::progressOf))
                        .containsOnly(new Progress(
                                MailStatus.WAITING, 1, now.plusSeconds(5), null, MailTrouble.MAIL_REFUSED));
            }
        }
    }

    /** One who soon leaves a server that never answers; a mail that should arrive takes as long as the machine needs. */
    private Postman hurriedPostman(int port, Instant moment) {
        return postman(port, moment, Duration.ofMillis(500));
    }

    private static List<String> messageIdsIn(List<String> received) {
        return received.stream()
                .map(mail -> MESSAGE_ID
                        .matcher(mail)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }
}
