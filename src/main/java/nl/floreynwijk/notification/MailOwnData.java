package nl.floreynwijk.notification;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDataSource;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which mail somebody got lately, and which they do not want. */
@Component
class MailOwnData implements OwnDataSource {

    private static final int MOST_MAILS = 1000;

    private final PreferenceRepository preferences;
    private final I18NProvider texts;
    private final JdbcClient database;

    MailOwnData(PreferenceRepository preferences, I18NProvider texts, JdbcClient database) {
        this.preferences = preferences;
        this.texts = texts;
        this.database = database;
    }

    @Override
    public String module() {
        return "notification";
    }

    @Override
    public List<OwnDatum> about(AccountId account, Locale language) {
        var unwanted = preferences.findByAccount(account).stream()
                .filter(it -> !it.wanted())
                .map(Preference::kind)
                .toList();
        return List.of(
                OwnDatum.of(
                        "unwanted",
                        unwanted,
                        it -> texts.getTranslation("notification.kind." + it.replace('.', '-'), language),
                        it -> it),
                OwnDatum.of("mails", mails(account), it -> it.words(language), Got::code));
    }

    private List<Got> mails(AccountId account) {
        return database.sql("""
                        select created_at, subject from notification_mail
                        where account_id = :account order by created_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST_MAILS)
                .query((row, number) -> new Got(row.getObject("created_at", Instant.class), row.getString("subject")))
                .list();
    }

    private record Got(Instant at, String subject) {

        String words(Locale language) {
            return DutchTime.momentInYear(at, language) + ": " + subject;
        }

        Map<String, String> code() {
            return Map.of("at", at.toString(), "subject", subject);
        }
    }
}
