package nl.floreynwijk.membership;

import java.util.List;
import nl.floreynwijk.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of mailings as they came to somebody. */
@Component
class TestLetters {

    private final JdbcClient database;

    TestLetters(JdbcClient database) {
        this.database = database;
    }

    record Letter(String subject, String text, String html) {}

    List<Letter> to(AccountId account) {
        return database.sql("""
                        select subject, text, html from notification_mail
                        where kind = 'membership.mailing' and account_id = ?
                        """)
                .param(account.value())
                .query((row, _) -> new Letter(row.getString("subject"), row.getString("text"), row.getString("html")))
                .list();
    }
}
