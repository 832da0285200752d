package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LandmarksTest {

    static final RegisterFilter NOW = RegisterFilter.of(Standing.NOW);

    @Autowired
    RegisterQueries queries;

    @Autowired
    Landmarks landmarks;

    @Autowired
    MemberRepository repository;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void thereAreMembers() {
        transaction.executeWithoutResult(_ -> database.execute((Connection connection) -> {
            new RegisterMaker(connection).make(1_300);
            return true;
        }));
        landmarks.forget();
    }

    @AfterEach
    void noMembers() {
        database.update("delete from membership_member");
        database.update("update membership_number set last = 0");
        landmarks.forget();
    }

    @Test
    void aPageFarDownFollowsAMemberWhoChanged() {
        var before = from(699);
        var last = queries.page(NOW, List.of(), new RegisterOrder(RegisterOrder.By.NAME, true), 0, 1)
                .getFirst()
                .id();

        transaction.executeWithoutResult(_ -> {
            var member = repository.findById(last).orElseThrow();
            member.rename(new PersonName("Aa", "Aa"));
            repository.save(member);
        });

        assertThat(from(700)).isEqualTo(before);
    }

    @Test
    void whatWasRolledBackChangesNothing() {
        var before = from(700);

        transaction.executeWithoutResult(transaction -> {
            var member = repository.findById(before.getFirst().id()).orElseThrow();
            member.rename(new PersonName("Aa", "Aa"));
            repository.save(member);
            transaction.setRollbackOnly();
        });

        assertThat(from(700)).isEqualTo(before);
    }

    private List<MemberSummary> from(int place) {
        return queries.page(NOW, List.of(), RegisterOrder.BY_NAME, place, 20);
    }
}
