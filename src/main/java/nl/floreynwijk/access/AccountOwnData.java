package nl.floreynwijk.access;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What signing in keeps about somebody: their account, roles, passkeys, guardians, and what the audit trail says they did. */
@Component
class AccountOwnData implements OwnDataSource {

    private static final int MOST_ACTIONS = 1000;

    private final AccountRepository accounts;
    private final OwnRoles roles;
    private final OwnMandates mandates;
    private final List<OwnActions> own;
    private final I18NProvider texts;
    private final JdbcClient database;

    AccountOwnData(
            AccountRepository accounts,
            OwnRoles roles,
            OwnMandates mandates,
            List<OwnActions> own,
            I18NProvider texts,
            JdbcClient database) {
        this.accounts = accounts;
        this.roles = roles;
        this.mandates = mandates;
        this.own = own;
        this.texts = texts;
        this.database = database;
    }

    @Override
    public String module() {
        return "access";
    }

    @Override
    public List<OwnDatum> about(AccountId id, Locale language) {
        var account = accounts.findById(id).orElseThrow();
        var data = new ArrayList<>(about(account, language));
        data.addAll(roles.about(account, language));
        data.addAll(mandates.about(id, language));
        data.add(OwnDatum.of("actions", actions(id), it -> words(it, language), Done::code));
        return data;
    }

    private List<OwnDatum> about(Account holder, Locale language) {
        var account = holder.details();
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
                OwnDatum.of("passkeys", passkeys(account.id()), it -> it, it -> it));
    }

    private List<String> passkeys(AccountId id) {
        return database.sql("select name from access_passkey where account_id = :account order by name")
                .param("account", id.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<Done> actions(AccountId id) {
        var ofTheirOwn = own.stream().collect(Collectors.toMap(OwnActions::module, it -> it.objectsOf(id)));
        return database.sql("""
                        select at, module, object, object_id, action from access_audit_entry
                        where actor = :account or on_behalf_of = :account
                        order by id desc limit :most
                        """)
                .param("account", id.value())
                .param("most", MOST_ACTIONS)
                .query((row, number) -> new Done(
                        row.getObject("at", Instant.class),
                        new AuditAction(row.getString("module"), row.getString("object"), row.getString("action")),
                        ofTheirOwn
                                .getOrDefault(row.getString("module"), Set.of())
                                .contains(row.getString("object_id"))))
                .list();
    }

    private String words(Done done, Locale language) {
        var action = done.action();
        var key = done.own()
                        && own.stream()
                                .anyMatch(it -> it.module().equals(action.module())
                                        && it.names().contains(action.name()))
                ? action.module() + ".own-data.did." + action.name()
                : action.textKey();
        return DutchTime.momentInYear(done.at(), language) + ": " + texts.getTranslation(key, language);
    }

    /** @param own whether it was done to what is theirs */
    private record Done(Instant at, AuditAction action, boolean own) {

        Map<String, String> code() {
            return Map.of("at", at.toString(), "action", action.module() + "." + action.name());
        }
    }
}
