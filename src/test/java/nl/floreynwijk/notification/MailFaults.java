package nl.floreynwijk.notification;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.faults.FaultWorkload;
import nl.floreynwijk.faults.Trace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail that is posted, and wishes about mail, while something is killed. */
@TestConfiguration(proxyBeanMethods = false)
public class MailFaults {

    private final TestPeople people;
    private final JdbcClient database;
    private final AtomicReference<AccountId> reader = new AtomicReference<>();

    MailFaults(TestPeople people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    /** One mail under one key, although it is posted twice, as whoever got no answer does. */
    @Bean
    FaultWorkload mailWork(Outbox outbox, TransactionTemplate transaction) {
        return new FaultWorkload() {

            @Override
            public String name() {
                return "mail";
            }

            @Override
            public void act(String id) {
                var mail = Mail.of(reader(), AccountMails.ACCOUNT, "access/roles-changed", id)
                        .with("link", "https://portaal.example.org/");
                for (var times = 0; times < 2; times++) {
                    transaction.executeWithoutResult(_ -> outbox.post(mail));
                }
            }

            @Override
            public Trace find(String id) {
                var posted = database.sql("select count(*) from notification_mail where message_key = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single();
                return Trace.of(posted, 0, 1);
            }
        };
    }

    @Bean
    FaultWorkload preferenceWork(Preferences preferences) {
        return new FaultWorkload() {

            @Override
            public String name() {
                return "preference";
            }

            @Override
            public void act(String id) {
                people.signIn(people.open(id, Role.COORDINATOR));
                try {
                    preferences.choose(UndeliveredNotice.KIND, false);
                } finally {
                    TestPeople.signOut();
                }
            }

            @Override
            public Trace find(String id) {
                var wishes =
                        database.sql("""
                                select p.wanted
                                from access_account a join notification_preference p on p.account_id = a.id
                                where a.email = concat(:id, '@example.org')
                                """).param("id", id).query(Boolean.class).list();
                return Trace.of(wishes, List.of(), List.of(false));
            }
        };
    }

    private AccountId reader() {
        var known = reader.get();
        if (known != null) {
            return known;
        }
        var opened = people.open("reader-" + UUID.randomUUID(), Role.MEMBER);
        reader.set(opened);
        return opened;
    }
}
