package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.LinkDelivery;
import nl.floreynwijk.access.PasskeyAdded;
import nl.floreynwijk.access.PasskeyRemoved;
import nl.floreynwijk.access.PasswordChanged;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.SignInLink;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AccountMailsTest {

    /** Summer time, so two hours later on Dutch clocks. */
    static final Instant END = Instant.parse("2027-07-04T12:35:00Z");

    static final URI LINK = URI.create("https://portaal.delinde.example/inloggen/link/geheim");

    @Autowired
    LinkDelivery delivery;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Contacts contacts;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Test
    void aSignInLinkIsMailedWithTheTimeOnDutchClocks() {
        var anna = people.open("Anna");

        deliverTo(anna);

        assertThat(textsOf(anna)).last().asString().contains("Inloggen: " + LINK, "tot 14.35 uur");
    }

    @Test
    void aSignInLinkIsMailedInEnglish() {
        var grace = people.open("Grace", Locale.ENGLISH);

        deliverTo(grace);

        assertThat(textsOf(grace)).last().asString().contains("Sign in: " + LINK, "until 14:35");
    }

    @Test
    void everyLinkIsAMailOfItsOwnThatExpires() {
        var anna = people.open("Anna");

        deliverTo(anna);
        deliverTo(anna);

        assertThat(database.sql("""
                                select useless_after from notification_mail
                                where account_id = ? and kind = 'access.sign-in'
                                """).param(anna.value()).query(Instant.class).list())
                .containsExactly(END, END);
    }

    @Test
    void whoGetsAnAccountIsWelcomed() {
        var anna = people.open("Anna");

        assertThat(textsOf(anna)).singleElement().asString().contains("Welkom", "/inloggen");
    }

    @Test
    void whoeverGetsOtherRolesIsTold() {
        var anna = people.open("Anna");

        asPortal.run(() -> accounts.changeRoles(
                anna, Set.of(Role.BOARD), accounts.find(anna).orElseThrow().version()));

        assertThat(textsOf(anna)).last().asString().contains("Uw rollen zijn veranderd");
    }

    @Test
    void whoGetsAnotherAddressIsToldAtBoth() {
        var anna = people.open("Anna");

        asPortal.run(() -> accounts.correct(
                anna,
                "Anna de Boer",
                "anna.deboer@example.org",
                accounts.find(anna).orElseThrow().version()));

        assertThat(textsOf(anna)).hasSize(3);
        assertThat(textsOf(anna).get(1)).contains("Dit adres hoort niet meer bij uw account");
        assertThat(textsOf(anna).get(2)).contains("Dag Anna de Boer", "Uw e-mailadres is veranderd");
        assertThat(addressesOf(anna)).last().isEqualTo("anna.deboer@example.org");
    }

    @Test
    void whoseRolesStayTheSameHearsNothing() {
        var anna = people.open("Anna", Role.BOARD);

        asPortal.run(() -> accounts.changeRoles(
                anna, Set.of(Role.BOARD), accounts.find(anna).orElseThrow().version()));

        assertThat(textsOf(anna)).singleElement().asString().contains("Welkom");
    }

    @Test
    void whoseAccountIsOpenAgainIsTold() {
        var anna = people.open("Anna");

        asPortal.run(() -> {
            accounts.close(anna);
            accounts.reopen(anna);
        });

        assertThat(textsOf(anna)).hasSize(2).last().asString().contains("Uw account is weer open", "/inloggen");
    }

    @Test
    void aNewPasswordIsReported() {
        var anna = people.open("Anna");

        events.publishEvent(new PasswordChanged(anna));

        assertThat(textsOf(anna)).last().asString().contains("Uw wachtwoord is veranderd", "/mijn/beveiliging");
    }

    @Test
    void aPasskeyThatIsAddedOrRemovedIsReported() {
        var anna = people.open("Anna");

        events.publishEvent(new PasskeyAdded(anna));
        events.publishEvent(new PasskeyRemoved(anna));

        assertThat(textsOf(anna)).hasSize(3);
        assertThat(textsOf(anna).get(1)).contains("Er is een passkey voor u gemaakt", "/mijn/beveiliging");
        assertThat(textsOf(anna).get(2)).contains("Er is een passkey van u weggehaald", "/mijn/beveiliging");
    }

    private void deliverTo(AccountId account) {
        delivery.deliver(contacts.of(account).orElseThrow(), new SignInLink(LINK, END));
    }

    private List<String> addressesOf(AccountId account) {
        return columnOf(account, "address");
    }

    private List<String> textsOf(AccountId account) {
        return columnOf(account, "text");
    }

    private List<String> columnOf(AccountId account, String column) {
        return database.sql("select " + column + " from notification_mail where account_id = ? order by created_at")
                .param(account.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
