package nl.floreynwijk.base.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig
@DirtiesContext
class RetryOnConflictTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Places places;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void makePlaces() {
        database.execute(
                "create or replace table place (id int primary key, taken int not null, version int not null)");
        database.execute("insert into place values (1, 0, 1), (2, 0, 1)");
        places.forgetTries();
    }

    @Test
    void twoPeopleWhoBlockEachOtherBothSucceed() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var anna = people.submit(() -> places.takeBoth(1, 2, bothHoldOne));
            var bert = people.submit(() -> places.takeBoth(2, 1, bothHoldOne));
            anna.get(30, TimeUnit.SECONDS);
            bert.get(30, TimeUnit.SECONDS);
        }

        assertThat(places.tries())
                .as("a real deadlock sent one of them round again")
                .isEqualTo(3);
        assertThat(database.queryForList("select taken from place", Integer.class))
                .containsExactly(2, 2);
    }

    @Test
    void twoPeopleWhoSaveWhatBothHaveReadBothSucceed() throws Exception {
        var bothHaveRead = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var anna = people.submit(() -> places.takeAsAggregate(1, bothHaveRead));
            var bert = people.submit(() -> places.takeAsAggregate(1, bothHaveRead));
            anna.get(30, TimeUnit.SECONDS);
            bert.get(30, TimeUnit.SECONDS);
        }

        assertThat(places.tries())
                .as("whoever saved last read again what the other had saved")
                .isEqualTo(3);
        assertThat(database.queryForObject("select taken from place where id = 1", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void whoNeverGetsThroughIsToldAfterThreeMoreTries() {
        assertThatThrownBy(() -> places.clash(1205)).isInstanceOf(PessimisticLockingFailureException.class);

        assertThat(places.tries()).isEqualTo(4);
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        assertThatThrownBy(() -> places.clash(1290)).isInstanceOf(TransientDataAccessResourceException.class);

        assertThat(places.tries()).isEqualTo(1);
    }

    @Test
    void insideARunningTransactionNothingIsTriedAgain() {
        var outer = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> outer.executeWithoutResult(status -> places.clash(1020)))
                .isInstanceOf(PessimisticLockingFailureException.class);

        assertThat(places.tries()).isEqualTo(1);
    }

    /** A place as an aggregate. */
    @Table("place")
    record Place(@Id int id, int taken, @Version int version) {}

    /** Places that people take two at a time, each in an order of their own. */
    static class Places {

        private final JdbcTemplate database;
        private final JdbcAggregateTemplate aggregates;
        private final AtomicInteger tries = new AtomicInteger();

        Places(JdbcTemplate database, JdbcAggregateTemplate aggregates) {
            this.database = database;
            this.aggregates = aggregates;
        }

        @RetryOnConflict
        @Transactional
        public boolean takeBoth(int first, int second, CyclicBarrier bothHoldOne)
                throws InterruptedException, BrokenBarrierException, TimeoutException {
            var mine = tries.incrementAndGet();
            take(first);
            if (mine <= 2) {
                bothHoldOne.await(10, TimeUnit.SECONDS);
            }
            take(second);
            return true;
        }

        /** Reads, and saves only what nobody saved in between, as Spring Data does with an aggregate's version. */
        @RetryOnConflict
        @Transactional(isolation = Isolation.READ_COMMITTED)
        public boolean takeAsAggregate(int place, CyclicBarrier bothHaveRead)
                throws InterruptedException, BrokenBarrierException, TimeoutException {
            var mine = tries.incrementAndGet();
            var read = requireNonNull(aggregates.findById(place, Place.class));
            if (mine <= 2) {
                bothHaveRead.await(10, TimeUnit.SECONDS);
            }
            aggregates.save(new Place(read.id(), read.taken() + 1, read.version()));
            return true;
        }

        private void take(int place) {
            database.update("update place set taken = taken + 1 where id = ?", place);
        }

        @RetryOnConflict
        @Transactional
        public void clash(int code) {
            tries.incrementAndGet();
            var cause = new SQLException("refused", "HY000", code);
            throw code == 1290
                    ? new TransientDataAccessResourceException("refused", cause)
                    : new PessimisticLockingFailureException("refused", cause);
        }

        void forgetTries() {
            tries.set(0);
        }

        int tries() {
            return tries.get();
        }
    }

    @Configuration
    @EnableTransactionManagement
    @Import(RetryConfiguration.class)
    static class Setup extends AbstractJdbcConfiguration {

        @Bean
        EmbeddedMariaDb server() throws IOException {
            return TestServer.started("shared");
        }

        @Bean
        DataSource dataSource(EmbeddedMariaDb server) {
            return new DriverManagerDataSource(
                    server.url(),
                    ServerAccounts.OWNER,
                    server.accounts().ownerPassword().value());
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Places places(JdbcTemplate database, JdbcAggregateTemplate aggregates) {
            return new Places(database, aggregates);
        }
    }
}
