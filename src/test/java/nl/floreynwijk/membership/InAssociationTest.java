package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is in the shopkeepers' association, as other modules ask. */
@PortalTest
class InAssociationTest {

    @Autowired
    Memberships memberships;

    @Autowired
    Corrections corrections;

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private MemberId shop = MemberId.random();
    private AccountId mehmet = AccountId.random();

    @BeforeEach
    void mehmetHasAShop() {
        people.signedIn("Sanne", Role.COORDINATOR);
        shop = members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij", "12345678"));
        mehmet = register.find(shop).orElseThrow().details().account();
    }

    private void since(Optional<LocalDate> day) {
        var address = new TypedAddress("3812 AB", "12-bis A", "Bomenstraat", "");
        assertThat(corrections.correct(
                        shop,
                        new MemberCorrection("Mehmet", "Yıldırım", "Bakkerij", "", address, day),
                        register.find(shop).orElseThrow().details().version()))
                .isInstanceOf(MemberCorrectionResult.Corrected.class);
    }

    @Test
    void aShopIsInItFromTheDayTheDeskWroteDownUntilItIsNot() {
        assertThat(inAssociation(mehmet)).isFalse();

        since(Optional.of(LocalDate.of(2024, 5, 1)));
        assertThat(inAssociation(mehmet)).isTrue();

        since(Optional.empty());
        assertThat(inAssociation(mehmet)).isFalse();
    }

    @Test
    void whoeverLeftTheCooperativeIsNotInItEither() {
        since(Optional.of(LocalDate.of(2024, 5, 1)));
        database.sql("update membership_member set ended_on = started_on where id = ?")
                .param(shop.value())
                .update();

        assertThat(inAssociation(mehmet)).isFalse();
    }

    @Test
    void nobodyIsInItForAnother() {
        since(Optional.of(LocalDate.of(2024, 5, 1)));

        assertThat(inAssociation(members.signedIn("Anna"))).isFalse();
        assertThat(inAssociation(people.open("Grace"))).isFalse();
        assertThat(inAssociation(AccountId.random())).isFalse();
    }

    private boolean inAssociation(AccountId account) {
        return memberships.of(account).stream().anyMatch(Membership::inAssociation);
    }
}
