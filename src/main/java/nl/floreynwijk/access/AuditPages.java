package nl.floreynwijk.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail for people to read and search: every module says what its things are called. */
@Service
@Transactional(readOnly = true)
public class AuditPages {

    private static final int MOST_PEOPLE = 1_000;

    private final List<AuditNames> modules;
    private final StandingNames standing;
    private final JdbcClient database;

    AuditPages(List<AuditNames> modules, StandingNames standing, JdbcClient database) {
        this.modules = modules;
        this.standing = standing;
        this.database = database;
    }

    /** What was asked for, the newest first, at most {@link AuditTrail#MOST_PER_PAGE} from {@code offset} on. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    public List<AuditEntry> search(AuditSearch search, Locale language, int offset, int limit) {
        var conditions = AuditConditions.of(search, this::idsAbout);
        var entries = database.sql(
                        AuditTrail.ENTRIES + conditions.where() + " order by e.id desc limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", Math.min(limit, AuditTrail.MOST_PER_PAGE))
                .param("offset", offset)
                .query((row, number) -> AuditTrail.entryIn(row))
                .list();
        var names = names(entries, language);
        return entries.stream().map(it -> it.named(names)).toList();
    }

    private Map<String, AuditName> names(List<AuditEntry> entries, Locale language) {
        var ids = new HashSet<>(entries.stream().flatMap(AuditEntry::ids).toList());
        var names = new HashMap<String, AuditName>();
        if (!ids.isEmpty()) {
            modules.forEach(it -> names.putAll(it.of(ids, language)));
            names.putAll(standing.of(ids, language));
        }
        return names;
    }

    /** Accounts of this name, and what every module has of people who are called so. */
    private Set<String> idsAbout(String words) {
        var ids = new HashSet<>(database.sql("select id from access_account where name like :name limit :most")
                .param("name", "%" + AccountQueries.escaped(words) + "%")
                .param("most", MOST_PEOPLE)
                .query((row, number) -> row.getString(1))
                .list());
        modules.forEach(it -> ids.addAll(it.about(words)));
        return ids;
    }

    /** The keys of the words in which the trail tells what is in it: what there is to search by. */
    @RolesAllowed({Roles.BOARD, Roles.ADMINISTRATOR})
    public List<String> actions() {
        return database.sql("select distinct module, action from access_audit_entry")
                .query((row, number) -> row.getString("module") + ".audit." + row.getString("action"))
                .list();
    }
}
