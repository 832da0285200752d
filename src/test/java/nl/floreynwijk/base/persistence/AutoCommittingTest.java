package nl.floreynwijk.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A statement outside of a transaction is kept at once; one within waits for the commit, with no switch before and after. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AutoCommittingTest {

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void eachStatementIsKeptByItselfOnlyOutsideOfATransaction() {
        assertThat(commitsByItself()).isTrue();
        assertThat(new TransactionTemplate(transactions).<Boolean>execute(_ -> commitsByItself()))
                .isFalse();
        assertThat(commitsByItself()).isTrue();
    }

    private boolean commitsByItself() {
        return database.sql("select @@autocommit").query(Boolean.class).single();
    }
}
