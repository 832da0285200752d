package nl.floreynwijk.access;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What signing in keeps about somebody: their account, roles, passkeys, and what the audit trail says they did. */
@Component
class AccountOwnData implements OwnDataSource {

    private static final int MOST_ACTIONS = 1000;

    private final AccountRepository accounts;
    private final I18NProvider texts;
    private final JdbcClient database;

    AccountOwnData(AccountRepository accounts, I18NProvider texts, JdbcClient database) {
        this.accounts = accounts;
        this.texts = texts;
        this.database = database;
    }

    @Override
    public String module() {
        return "access";
    }

    @Override
    public List<OwnDatum> about(AccountId id, Locale language) {
        var account = accounts.findById(id).orElseThrow().details();
        return List.of(
                OwnDatum.of("name", account.name()),
                OwnDatum.of("email", account.email().value()),
                OwnDatum.of(
                        "language",
                        Optional.of(account.language()),
                        it -> it.getDisplayLanguage(language),
                        Locale::toLanguageTag),
                OwnDatum.of(
                        "opened",
                        Optional.of(account.openedAt()),
                        it -> DutchTime.momentInYear(it, language),
                        Instant::toString),
                OwnDatum.of(
                        "roles",
                        account.roles().stream().sorted().toList(),
                        it -> texts.getTranslation("access.role." + it.name(), language),
                        Enum::name),
                OwnDatum.of("passkeys", passkeys(id), it -> it, it -> it),
                OwnDatum.of("actions", actions(id), it -> it.words(texts, language), Done::code));
    }

    private List<String> passkeys(AccountId id) {
        return database.sql("select name from access_passkey where account_id = :account order by name")
                .param("account", id.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<Done> actions(AccountId id) {
        return database.sql("""
                        select at, module, object, action from access_audit_entry
                        where actor = :account or on_behalf_of = :account
                        order by id desc limit :most
                        """)
                .param("account", id.value())
                .param("most", MOST_ACTIONS)
                .query((row, number) -> new Done(
                        row.getObject("at", Instant.class),
                        new AuditAction(row.getString("module"), row.getString("object"), row.getString("action"))))
                .list();
    }

    private record Done(Instant at, AuditAction action) {

        String words(I18NProvider texts, Locale language) {
            return DutchTime.momentInYear(at, language) + ": " + texts.getTranslation(action.textKey(), language);
        }

        Map<String, String> code() {
            return Map.of("at", at.toString(), "action", action.module() + "." + action.name());
        }
    }
}
