package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A moment comes back from the database as it went in, also where clocks in Amsterdam are put back or forward. */
@PortalTest
class InstantRoundTripTest {

    @Autowired
    JdbcAggregateTemplate aggregates;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z", // 2.30 hours, the first time that night
                "2026-10-25T01:30:00Z", // 2.30 hours, the second time
                "2027-03-28T00:59:59.999999Z", // a moment before 2 o'clock becomes 3 o'clock
                "2027-03-28T01:00:00Z",
                "2027-07-01T12:00:00.123456Z"
            })
    void aMomentComesBackAsItWentIn(String moment) {
        var filled = aggregates.insert(new Filled(1, Instant.parse(moment)));

        assertThat(aggregates.findById(1, Filled.class)).isEqualTo(filled);
        assertThat(database.sql("select filled_at from demo_filled")
                        .query(LocalDateTime.class)
                        .single()
                        .atZone(ZoneId.of("UTC"))
                        .toInstant())
                .isEqualTo(Instant.parse(moment));
    }

    @Test
    void everythingInsideRunsInUtc() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
        assertThat(database.sql("select @@session.time_zone")
                        .query(String.class)
                        .single())
                .isEqualTo("+00:00");
        assertThat(database.sql("select @@session.tx_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
        assertThat(database.sql("select @@session.innodb_lock_wait_timeout")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Table("demo_filled")
    record Filled(@Id int id, Instant filledAt) {}
}
