package nl.floreynwijk.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Contact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A postman for any server, and mail for him to bring. */
@PortalTest
abstract class PostmanSteps {

    final Instant now = Letters.now();

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    JdbcClient database;

    @Autowired
    MimeMails mimeMails;

    @Autowired
    UndeliveredNotice notice;

    @Autowired
    TransactionTemplate transaction;

    static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    Postman postman(int port, Instant moment) {
        return postman(port, moment, Duration.ofMinutes(1));
    }

    Postman postman(int port, Instant moment, Duration patience) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            server.getJavaMailProperties().setProperty("mail.smtp." + limit, String.valueOf(patience.toMillis()));
        }
        var clock = Clock.fixed(moment, ZoneOffset.UTC);
        return new Postman(mails, new MailDelivery(server, mimeMails), notice, transaction, clock);
    }

    MailId posted(Mail mail, Contact to) {
        var row = Letters.posted(mail, to, now);
        aggregates.insert(row);
        return row.id();
    }

    Progress progressOf(MailId id) {
        return mails.findById(id).orElseThrow().progress();
    }
}
