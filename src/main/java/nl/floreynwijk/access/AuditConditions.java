package nl.floreynwijk.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.floreynwijk.base.i18n.DutchTime;

/** What somebody searches the audit trail by, in SQL. */
final class AuditConditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param idsAbout the ids of what there is about the people whom words find */
    static AuditConditions of(AuditSearch search, Function<String, Collection<String>> idsAbout) {
        var conditions = new AuditConditions();
        if (!search.person().isEmpty()) {
            conditions.addIds(idsAbout.apply(search.person()));
        }
        search.action().ifPresent(it -> conditions
                .with("module", it.replaceFirst("\\..*", ""))
                .with("action", it.replaceFirst(".*\\.", ""))
                .add("e.module = :module and e.action = :action"));
        search.from()
                .ifPresent(
                        it -> conditions.with("from", DutchTime.beginning(it)).add("e.at >= :from"));
        search.until().ifPresent(it -> conditions
                .with("until", DutchTime.beginning(it.plusDays(1)))
                .add("e.at < :until"));
        return conditions;
    }

    private void addIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            add("false");
        } else {
            with("ids", ids)
                    .with("accounts", accounts(ids))
                    .add("(e.object_id in (:ids) or e.actor in (:accounts) or e.on_behalf_of in (:accounts))");
        }
    }

    /** A list in SQL may not be empty. */
    private static List<UUID> accounts(Collection<String> ids) {
        var uuids = AuditNames.uuids(ids);
        return uuids.isEmpty() ? List.of(new UUID(0, 0)) : uuids;
    }

    private AuditConditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    private void add(String condition) {
        all.add(condition);
    }

    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    Map<String, Object> values() {
        return values;
    }
}
