package nl.floreynwijk.notification;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
                .map(it -> texts.getTranslation("notification.kind." + it.kind().replace('.', '-'), language))
                .toList();
        return List.of(new OwnDatum("unwanted", unwanted), new OwnDatum("mails", mails(account, language)));
    }

    private List<String> mails(AccountId account, Locale language) {
        return database.sql("""
                        select created_at, subject from notification_mail
                        where account_id = :account order by created_at desc limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST_MAILS)
                .query((row, number) -> DutchTime.momentInYear(row.getObject("created_at", Instant.class), language)
                        + ": " + row.getString("subject"))
                .list();
    }
}
