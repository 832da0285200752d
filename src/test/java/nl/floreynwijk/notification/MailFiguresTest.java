package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MailFiguresTest {

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Test
    void mailThatHasNotArrivedIsCounted() {
        database.sql("delete from notification_mail").update();
        people.open("Anna");
        people.open("Bert");
        people.open("Cor");
        database.sql("update notification_mail set status = 'FAILED' limit 1").update();
        var figures = bound(mails);
        assertThat(figure("waiting")).isNaN();

        figures.count();
        assertThat(figure("waiting")).isEqualTo(2);
        assertThat(figure("failed")).isEqualTo(1);
    }

    @Test
    void withoutADatabaseThereIsNoNumber() {
        bound(withoutDatabase()).count();

        assertThat(figure("waiting")).isNaN();
        assertThat(figure("failed")).isNaN();
    }

    private MailFigures bound(OutgoingMailRepository counted) {
        var figures = new MailFigures(counted);
        figures.bindTo(meters);
        return figures;
    }

    private static OutgoingMailRepository withoutDatabase() {
        var type = OutgoingMailRepository.class;
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> {
            throw new DataAccessResourceFailureException("away");
        }));
    }

    private double figure(String status) {
        return meters.get("portal.mails").tag("status", status).gauge().value();
    }
}
