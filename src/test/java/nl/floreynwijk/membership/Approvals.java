package nl.floreynwijk.membership;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.bench.Duel;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailPages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Approving applications, by the service and by bare JDBC: the same statements for the same rows (account, role, member,
 * home, consents, words, number, trail, welcome mail with its page made anew), in one transaction each.
 */
final class Approvals {

    private static final Set<String> MADE_BY_THE_DATABASE = Set.of(
            "membership_member.open_person",
            "membership_member.standing",
            "membership_member.sort_number",
            "membership_member.sort_joined",
            "membership_member.listed_name",
            "membership_residence.current_of",
            "membership_search_word.beginning");

    private static final Contact ANNA =
            new Contact(AccountId.random(), "Anna de Wit", new EmailAddress("anna@example.org"), Locale.of("nl"));
    private static final Mail WELCOME = Mail.of(ANNA.account(), JoiningMails.JOINING, "membership/welcome", "welcome")
            .with("link", "https://portaal.example.org/inloggen")
            .with("number", "123");

    private final DataSource source;
    private final JdbcClient database;
    private final Applications applications;
    private final MailPages pages;
    private final Queue<ApplicationId> waiting = new ConcurrentLinkedQueue<>();

    Approvals(Stage stage, int number) throws IOException, SQLException {
        this.source = stage.service(DataSource.class);
        this.database = stage.service(JdbcClient.class);
        this.applications = stage.service(Applications.class);
        this.pages = new MailPages(stage);
        prepare(
                new TestMembers(
                        stage.service(Joining.class),
                        applications,
                        stage.service(MemberRepository.class),
                        stage.tool(TestPeople.class),
                        database),
                number);
    }

    /** One person fills in the form and confirms; the others are copies under other names. */
    private void prepare(TestMembers members, int number) throws SQLException {
        var first = members.confirmed(JoinForms.of("Anna", "de Wit"));
        var row = rows("membership_application", "id = ?", first.value()).getFirst();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(insertInto("membership_application", row, 1))) {
                for (var at = 0; at < number; at++) {
                    var id = ApplicationId.random();
                    var copy = new HashMap<String, @Nullable Object>(row);
                    copy.put("id", id.value());
                    copy.put("account_id", UUID.randomUUID());
                    copy.put("email", "anna" + at + "@example.org");
                    copy.put("token_hash", "%064x".formatted(at));
                    fill(insert, row, copy);
                    insert.executeUpdate();
                    waiting.add(id);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    Duel.Side byTheService() {
        var board = SecurityContextHolder.getContext();
        return () -> {
            SecurityContextHolder.setContext(board);
            return this::approveOne;
        };
    }

    private void approveOne() {
        if (!(applications.approve(next()) instanceof DecisionResult.Admitted)) {
            throw new IllegalStateException("Nobody was admitted");
        }
    }

    private ApplicationId next() {
        var application = waiting.poll();
        if (application == null) {
            throw new IllegalStateException("There were too few applications");
        }
        return application;
    }

    /** Approves one as usual, and then writes what that wrote over and over. */
    Duel.Side byBareJdbc() throws SQLException {
        var application = next();
        if (!(applications.approve(application) instanceof DecisionResult.Admitted)) {
            throw new IllegalStateException("Nobody was admitted");
        }
        var account = idIn("select account_id from membership_application where id = ?", application.value());
        var member = idIn("select id from membership_member where account_id = ?", account);
        var written = List.of(
                written("access_account", "id = ?", account),
                written("membership_member", "id = ?", member),
                written("membership_residence", "member_id = ?", member),
                written("membership_given_consent", "member_id = ?", member),
                written("membership_search_word", "member_id = ?", member),
                written("membership_search_pair", "member_id = ?", member),
                written("access_search_word", "account_id = ?", account),
                written("access_role_grant", "account_id = ?", account),
                written("access_role_change", "account_id = ?", account),
                written(
                        "access_audit_entry",
                        "object_id in (?, ?) or object_id = ? and action = 'approved'",
                        account.toString(),
                        member.toString(),
                        application.toString()),
                written("notification_mail", "account_id = ?", account));
        return () -> new Copies(written, account, member);
    }

    private UUID idIn(String sql, UUID by) {
        return database.sql(sql)
                .param(by)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private Written written(String table, String where, Object... values) {
        var rows = rows(table, where, values);
        if (table.equals("access_audit_entry") || table.equals("access_role_change")) {
            rows.forEach(it -> it.remove("id"));
        }
        return new Written(table, rows);
    }

    private record Written(String table, List<Map<String, @Nullable Object>> rows) {}

    private record Insert(Written written, PreparedStatement statement) {}

    private final class Copies implements Duel.Step {

        private final UUID account;
        private final UUID member;
        private final Connection connection = source.getConnection();
        private final PreparedStatement decide;
        private final PreparedStatement count;
        private final PreparedStatement counted;
        private final List<Insert> inserts = new ArrayList<>();

        Copies(List<Written> written, UUID account, UUID member) throws SQLException {
            this.account = account;
            this.member = member;
            connection.setAutoCommit(false);
            decide = connection.prepareStatement("""
                    update membership_application
                    set decision = 'APPROVED', decided_at = now(6), version = version + 1
                    where id = ? and decision is null""");
            count = connection.prepareStatement("update membership_number set last = last_insert_id(last + 1)");
            counted = connection.prepareStatement("select last_insert_id()");
            for (var table : written) {
                var sql = insertInto(
                        table.table(), table.rows().getFirst(), table.rows().size());
                inserts.add(new Insert(table, connection.prepareStatement(sql)));
            }
        }

        @Override
        public void once() throws SQLException {
            decide.setObject(1, next().value());
            decide.executeUpdate();
            count.executeUpdate();
            var fresh = Map.of(account.toString(), UUID.randomUUID(), member.toString(), UUID.randomUUID());
            for (var insert : inserts) {
                write(insert, fresh);
            }
            connection.commit();
        }

        private void write(Insert insert, Map<String, UUID> fresh) throws SQLException {
            var at = 1;
            for (var row : insert.written().rows()) {
                for (var column : row.entrySet()) {
                    insert.statement()
                            .setObject(
                                    at++, value(insert.written().table(), column.getKey(), column.getValue(), fresh));
                }
            }
            insert.statement().executeUpdate();
        }

        private @Nullable Object value(String table, String column, @Nullable Object before, Map<String, UUID> fresh)
                throws SQLException {
            if (table.equals("membership_member") && column.equals("number")) {
                try (var number = counted.executeQuery()) {
                    number.next();
                    return number.getInt(1);
                }
            }
            if (table.equals("notification_mail") && column.equals("html")) {
                return pages.of(WELCOME, ANNA);
            }
            if (table.equals("notification_mail") && (column.equals("id") || column.equals("message_key"))) {
                return UUID.randomUUID();
            }
            if (table.equals("access_account") && column.equals("email")) {
                return "x" + UUID.randomUUID() + "@example.org";
            }
            var replaced = before == null ? null : fresh.get(before.toString());
            return replaced == null ? before : before instanceof String ? replaced.toString() : replaced;
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }

    /** Rows of one table without the columns that the database makes itself. */
    private List<Map<String, @Nullable Object>> rows(String table, String where, Object... values) {
        var rows = database.sql("select * from " + table + " where " + where)
                .params(values)
                .query()
                .listOfRows();
        rows.forEach(row -> row.keySet().removeIf(column -> MADE_BY_THE_DATABASE.contains(table + "." + column)));
        return rows;
    }

    private static String insertInto(String table, Map<String, @Nullable Object> row, int rows) {
        var values = row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "insert into %s (%s) values %s"
                .formatted(
                        table,
                        String.join(", ", row.keySet()),
                        IntStream.range(0, rows).mapToObj(_ -> values).collect(Collectors.joining(", ")));
    }

    private static void fill(
            PreparedStatement statement, Map<String, @Nullable Object> columns, Map<String, @Nullable Object> row)
            throws SQLException {
        var at = 1;
        for (var column : columns.keySet()) {
            statement.setObject(at++, row.get(column));
        }
    }
}
