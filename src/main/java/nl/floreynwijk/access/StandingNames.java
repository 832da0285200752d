package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names that stand in the tables of the modules, all of them from one question to the database. */
@Component
class StandingNames {

    private final List<AuditNameQuery> queries;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;

    StandingNames(List<AuditNames> modules, JdbcClient database, CurrentAccount currentAccount) {
        this.queries = modules.stream()
                .map(AuditNames::query)
                .flatMap(Optional::stream)
                .toList();
        this.database = database;
        this.currentAccount = currentAccount;
    }

    Map<String, AuditName> of(Collection<String> ids, Locale language) {
        var names = new HashMap<String, AuditName>();
        var uuids = AuditNames.uuids(ids);
        database.sql(IntStream.range(0, queries.size())
                        .mapToObj(it -> "select %d as module, x%d.* from (%s) x%d"
                                .formatted(it, it, queries.get(it).select(), it))
                        .collect(Collectors.joining(" union all ")))
                .param("ids", uuids.isEmpty() ? List.of(new UUID(0, 0)) : uuids)
                .param("codes", ids)
                .query(row -> {
                    names.put(row.getString("thing"), name(row, language));
                });
        return names;
    }

    private AuditName name(ResultSet row, Locale language) throws SQLException {
        var mayOpen = queries.get(row.getInt("module")).readers().stream().anyMatch(currentAccount::has);
        return new AuditName(
                row.getString(language.getLanguage().equals("nl") ? "dutch" : "english"),
                Optional.ofNullable(row.getString("page")).filter(_ -> mayOpen));
    }
}
