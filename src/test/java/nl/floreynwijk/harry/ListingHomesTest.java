package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where those who offer help live counts for how far they come, also after they moved. */
@PortalTest
class ListingHomesTest {

    @Autowired
    ListingHomes homes;

    @Autowired
    TestRequests made;

    @Autowired
    JdbcClient database;

    private AccountId henk = AccountId.random();

    @BeforeEach
    void henkHelpsInHisOwnStreet() {
        made.clear();
        henk = made.harry("Henk de Bakker", "Bomenstraat", "3812AB", Reach.STREET);
    }

    private void henkMoved(boolean isConfirmed) {
        database.sql("""
                        update membership_residence set street = 'Zilverlaan', postcode = '3813ZZ', confirmed = :confirmed
                        where member_id = (select id from membership_member where account_id = :henk)
                        """)
                .param("confirmed", isConfirmed)
                .param("henk", henk.value())
                .update();
    }

    private String home() {
        return database.sql("select concat_ws(' ', street, postcode) as home from harry_listing where account_id = ?")
                .param(henk.value())
                .query((row, _) -> row.getString("home"))
                .single();
    }

    @Test
    void whoeverMovedIsAskedInTheNewStreetFromTheNextNightOn() {
        henkMoved(true);
        var neighbour = made.member("Ria de Wit", "Zilverlaan", "3813ZZ");
        assertThat(made.invited(made.asked(neighbour))).isEmpty();

        homes.follow();

        assertThat(made.invited(made.asked(neighbour))).containsExactly(henk);
    }

    @Test
    void whoeverOnlySaysSoLivesNowhereUntilTheOfficeLooked() {
        henkMoved(false);

        homes.follow();

        assertThat(home()).isEmpty();
    }

    @Test
    void whoeverStaysKeepsTheirHome() {
        homes.follow();

        assertThat(home()).isEqualTo("Bomenstraat 3812AB");
    }
}
