package nl.floreynwijk.harry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.places.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks each night where those who offer help live by now, which counts for how far they come. */
@Component
class ListingHomes {

    private static final int MOST = 5_000;

    private final JdbcClient database;
    private final Memberships memberships;

    ListingHomes(JdbcClient database, Memberships memberships) {
        this.database = database;
        this.memberships = memberships;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = DutchTime.ZONE)
    @Transactional
    void follow() {
        var neighbours = neighbours();
        var reached = memberships.reaching(neighbours);
        neighbours.forEach(it -> keep(it, Optional.ofNullable(reached.get(it)).flatMap(ReachedMember::address)));
    }

    private List<AccountId> neighbours() {
        return database.sql(
                        "select account_id from harry_listing where state <> 'ENDED' order by listed_at limit :most")
                .param("most", MOST)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    private void keep(AccountId neighbour, Optional<Address> home) {
        database.sql("update harry_listing set street = :street, postcode = :postcode where account_id = :neighbour")
                .param("street", home.map(Address::street).orElse(null))
                .param("postcode", home.map(it -> it.postcode().value()).orElse(null))
                .param("neighbour", neighbour.value())
                .update();
    }
}
