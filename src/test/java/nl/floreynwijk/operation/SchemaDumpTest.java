package nl.floreynwijk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.floreynwijk.base.persistence.ExternalDatabase;
import nl.floreynwijk.base.startup.CannotStartException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaDumpTest {

    /** What a server of MariaDB takes in one statement, unless it is told otherwise. */
    private static final int DEFAULT_PACKET = 16 * 1024 * 1024;

    private ExternalDatabase source;
    private ExternalDatabase target;

    @TempDir
    private Path folder;

    @BeforeAll
    void startServers() throws IOException {
        source = ExternalDatabase.empty("backup-source");
        target = ExternalDatabase.empty("backup-target");
    }

    @AfterAll
    void stopServers() throws IOException {
        source.close();
        target.close();
    }

    @BeforeEach
    void emptyBoth() throws SQLException {
        try (var from = source.asOwner();
                var to = target.asOwner()) {
            TestSchema.empty(from);
            TestSchema.empty(to);
        }
    }

    @Test
    void thePortalsOwnSchemaComesBackAsItWas() throws Exception {
        try (var from = source.asOwner();
                var to = target.asOwner()) {
            TestSchema.fill(from);
            // A server of somebody's own may have been set up with another
            TestSchema.execute(to, "alter database character set latin1 collate latin1_swedish_ci");

            copy(from, to);
            // This one is not in a backup: it means nothing any more
            TestSchema.execute(from, "drop table if exists DATABASECHANGELOGLOCK");

            assertThat(TestSchema.checksums(to)).isEqualTo(TestSchema.checksums(from));
            assertThat(TestSchema.shape(to)).isEqualTo(TestSchema.shape(from));
        }
    }

    @Test
    void everyKindOfColumnComesBackAsItWas() throws Exception {
        try (var from = source.asOwner();
                var to = target.asOwner()) {
            TestSchema.execute(from, """
                    create table kinds (
                        id int not null auto_increment primary key,
                        flag boolean, small tinyint, large bigint unsigned, filled int(6) zerofill,
                        amount decimal(30, 10), rough float, finer double,
                        one_bit bit(1), bits bit(17), short_bytes binary(4), bytes varbinary(300), blob_bytes mediumblob,
                        fixed char(5), words varchar(200), old_words varchar(50) character set latin1, story mediumtext,
                        choice enum('a', 'it''s'), choices set('x', 'y'), fields json, number uuid, address inet6,
                        day date, clock time(3), moment datetime(6), stamp timestamp(6) null, year_only year,
                        place point,
                        doubled bigint as (small * 2) stored, seen varchar(210) as (concat(words, '!')) virtual,
                        hidden int invisible default 7,
                        `odd ``name; ``` int
                    ) comment 'It''s; a table\\nof ''all'' kinds'
                    """);
            TestSchema.execute(from, """
                    insert into kinds (flag, small, large, filled, amount, rough, finer, one_bit, bits, short_bytes, bytes,
                        blob_bytes, fixed, words, old_words, story, choice, choices, fields, number, address, day, clock,
                        moment, stamp, year_only, place, hidden, `odd ``name; ```)
                    values
                    (2, -128, 18446744073709551615, 42, 12345678901234567890.0123456789, 0.1, 0.1e0 + 0.2e0, b'1',
                        b'10000000000000001', x'00ff0a27', x'', x'5c275c0d0a1a00ff', 'a', 'it''s \\\\ 🌻 {fn now()} ? :x %s',
                        'é', 'line;\\nand\\r\\nline;\\n\\0\\Z', 'it''s', 'x,y', '{"a": "b;\\\\n"}',
                        '0193a4c0-0000-7000-8000-000000000001', '::1', '2026-03-29', '-838:59:59.999',
                        '2026-03-29 02:30:00.123456', '2026-10-25 01:30:00.654321', 2026, point(1.5, -2.25), 9, 1),
                    (0, 127, 0, 0, -0.0000000001, 3.4e38, 1.7976931348623157e308, b'0', b'0', x'00000000', x'00',
                        x'', '', '', '', '', 'a', '', 'null', '00000000-0000-0000-0000-000000000000',
                        '1.2.3.4', '0001-01-01', '00:00:00', '9999-12-31 23:59:59.999999', '1970-01-01 00:00:01', 1901,
                        point(0, 0), 0, 2)
                    """);
            TestSchema.execute(from, "insert into kinds () values ()");
            TestSchema.execute(from, "insert into kinds (words) values ('  spaces  '), (repeat('é', 200))");

            copy(from, to);

            assertThat(TestSchema.checksums(to)).isEqualTo(TestSchema.checksums(from));
            assertThat(TestSchema.shape(to)).isEqualTo(TestSchema.shape(from));
            assertThat(TestSchema.texts(
                            to,
                            "select concat_ws('|', hex(rough + 0e0), finer, hex(bits), st_astext(place)) from kinds"))
                    .isEqualTo(TestSchema.texts(
                            from,
                            "select concat_ws('|', hex(rough + 0e0), finer, hex(bits), st_astext(place)) from kinds"));
        }
    }

    @Test
    void aLongTableIsReadAndWrittenInParts() throws Exception {
        try (var from = source.asOwner();
                var to = target.asOwner()) {
            TestSchema.execute(from, "create table long_one (id int primary key, words varchar(200))");
            TestSchema.execute(from, "insert into long_one select seq, repeat('x', 100) from seq_0_to_20000");
            TestSchema.execute(from, "create table empty_one (id int primary key)");

            var backup = copy(from, to);

            assertThat(backup.verified().rows())
                    .containsEntry("long_one", 20_001L)
                    .containsEntry("empty_one", 0L);
            assertThat(TestSchema.checksums(to)).isEqualTo(TestSchema.checksums(from));
        }
    }

    /** On a server that takes no more at once than most do. */
    @Test
    void largeFilesComeBackByteForByte() throws Exception {
        try (var from = source.asOwner();
                var to = target.asOwner()) {
            TestSchema.execute(from, "create table files (id int primary key, bytes mediumblob)");
            var random = new Random(9);
            try (var file = from.prepareStatement("insert into files values (?, ?)")) {
                for (var id = 0; id < 3; id++) {
                    var bytes = new byte[10 * 1024 * 1024];
                    if (id > 0) {
                        random.nextBytes(bytes);
                    }
                    file.setInt(1, id);
                    file.setBytes(2, bytes);
                    file.executeUpdate();
                }
            }

            var backup =
                    copy(from, to, statement -> assertThat(statement.length()).isLessThan(DEFAULT_PACKET));

            assertThat(backup.verified().rows()).containsEntry("files", 3L);
            assertThat(TestSchema.texts(to, "select concat(id, sha2(bytes, 256)) from files order by id"))
                    .isEqualTo(TestSchema.texts(from, "select concat(id, sha2(bytes, 256)) from files order by id"));
        }
    }

    @Test
    void whatBelongsTogetherIsTogetherThoughPeopleGoOnWorking() throws Exception {
        try (var from = source.asOwner();
                var to = target.asOwner();
                var worker = Executors.newSingleThreadExecutor()) {
            TestSchema.upgrade(from);
            var stop = new AtomicBoolean();
            var opened = new AtomicInteger();
            var work = worker.submit(() -> openAccounts(stop, opened));
            try {
                for (var round = 0; round < 3; round++) {
                    var least = opened.get() + 20;
                    while (opened.get() < least && !work.isDone()) {
                        Thread.onSpinWait();
                    }
                    TestSchema.empty(to);
                    copy(from, to);
                    assertThat(TestSchema.texts(to, """
                            select a.id from access_account a left join access_role_grant g on g.account_id = a.id
                            where g.role is null
                            union all
                            select g.account_id from access_role_grant g left join access_account a on a.id = g.account_id
                            where a.id is null
                            """)).isEmpty();
                    assertThat(TestSchema.texts(to, "select count(*) from access_account"))
                            .doesNotContain("0");
                }
            } finally {
                stop.set(true);
                work.get(30, TimeUnit.SECONDS);
            }
        }
    }

    private Void openAccounts(AtomicBoolean stop, AtomicInteger opened) throws SQLException {
        try (var connection = source.asOwner()) {
            connection.setAutoCommit(false);
            while (!stop.get()) {
                TestSchema.execute(connection, "set @id = uuid()");
                TestSchema.execute(connection, """
                        insert into access_account (id, email, name, language, created_at, version)
                        values (@id, concat(@id, '@example.org'), 'Anna', 'nl', utc_timestamp(6), 0)
                        """);
                TestSchema.execute(connection, """
                        insert into access_role_grant (account_id, role, granted_at)
                        values (@id, 'MEMBER', utc_timestamp(6))
                        """);
                connection.commit();
                opened.incrementAndGet();
            }
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view     | shown    | as select 1
            sequence | counted  | cache 10
            trigger  | watching | before insert on kept for each row set @seen = 1
            """)
    void whatABackupCannotKeepItRefuses(String kind, String name, String rest) throws Exception {
        try (var from = source.asOwner()) {
            TestSchema.execute(from, "create table kept (id int primary key)");
            TestSchema.execute(from, "create %s %s %s".formatted(kind, name, rest));
            try {
                var backup = new BackupFile(folder.resolve("refused.zip"));

                assertThatThrownBy(() -> backup.write(from, "0.1.0", false))
                        .isInstanceOf(CannotStartException.class)
                        .hasMessageEndingWith(kind + " " + name + ".");
                assertThat(folder).isEmptyDirectory();
            } finally {
                TestSchema.execute(from, "drop %s %s".formatted(kind, name));
            }
        }
    }

    private BackupFile copy(Connection from, Connection to) throws SQLException, IOException {
        return copy(from, to, statement -> {});
    }

    private BackupFile copy(Connection from, Connection to, Consumer<String> look) throws SQLException, IOException {
        var backup = new BackupFile(folder.resolve("backup.zip"));
        backup.write(from, "0.1.0", true);
        backup.runOn(statement -> {
            look.accept(statement);
            TestSchema.execute(to, statement);
        });
        return backup;
    }
}
