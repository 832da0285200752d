package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.access.OfficeRoles;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OwnDataTest {

    @Autowired
    OwnData ownData;

    @Autowired
    OwnMemberships own;

    @Autowired
    TestMembers members;

    @Autowired
    Leaving leaving;

    @Autowired
    Joining joining;

    @Autowired
    Mandates mandates;

    @Autowired
    OfficeRoles offices;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Autowired
    JsonMapper json;

    @Test
    void everythingAboutAMemberIsInTheFileForPrograms() {
        members.signedIn("Anna");
        own.reachAt(own.mine().getFirst().id(), "06 12 34 56 78");

        var file = json.readTree(ownData.json().orElseThrow());

        assertThat(file.propertyNames()).contains("access", "membership", "notification");
        assertThat(file.toString())
                .contains(
                        "Anna Testman", "anna@example.org", "06 12345678", "Bomenstraat 12-bis A, 3812 AB Amersfoort");
    }

    @Test
    void programsReadDaysMomentsAndCodes() {
        members.signedIn("Anna");
        var started = own.mine().getFirst().startedOn().orElseThrow();

        var file = json.readTree(ownData.json().orElseThrow());

        assertThat(file.get("membership").findValue("started").get(0).asString())
                .isEqualTo(started.toString());
        assertThat(file.get("membership").findValue("kind").get(0).asString()).isEqualTo("resident");
        assertThat(file.get("membership").findValue("number").get(0).isInt()).isTrue();
        assertThat(file.get("membership").findValue("homes").get(0).get("from").asString())
                .isEqualTo(started.toString());
        assertThat(Instant.parse(
                        file.get("membership").findValue("admitted").get(0).asString()))
                .isNotNull();
        assertThat(file.get("access").findValue("roles").toString()).contains("MEMBER");
        assertThat(file.get("access").findValue("actions").toString()).contains("Z\"", "membership.");
        assertThat(file.get("notification").findValue("mails").toString()).contains("\"at\":", "\"subject\":");
    }

    @Test
    void theSameIsInTheFileToReadInWords() throws IOException {
        members.signedIn("Anna");

        var text = text(ownData.pdf().orElseThrow());

        assertThat(text).contains("Alles wat we over u weten", "Anna Testman", "Lidnummer", "Wat ik wil doen");
        assertThat(text).as("every word has its text").doesNotContain("own-data", "!{");
    }

    @Test
    void whomTheyAskedToActForThemIsInBothFilesAsOnTheirPage() throws IOException {
        var bert = members.signedIn("Bert");
        var anna = members.signedIn("Anna");
        var until = DutchTime.day(clock.instant()).plusDays(30);
        mandates.appoint("bert@example.org", mandates.areas(), until);

        var guardian = file("access", "guardians").get(0);
        assertThat(guardian.get("name").asString())
                .as("not what they are called")
                .isEqualTo("bert@example.org");
        assertThat(guardian.get("until").asString()).isEqualTo(until.toString());
        assertThat(guardian.get("areas").toString()).contains("membership");
        assertThat(Instant.parse(guardian.get("asked").asString())).isNotNull();
        assertThat(guardian.has("accepted")).isFalse();
        assertThat(text(ownData.pdf().orElseThrow())).contains("bert@example.org", "Voor: ");

        people.signIn(bert);
        assertThat(file("access", "guardian-of").get(0).get("name").asString()).isEqualTo("Anna Testman");
        mandates.accept(mandates.held().getFirst().id());
        people.signIn(anna);
        assertThat(file("access", "guardians").get(0).get("name").asString()).isEqualTo("Bert Testman");
        assertThat(file("access", "guardians").get(0).has("accepted")).isTrue();

        mandates.end(mandates.given().getFirst().id());
        assertThat(file("access", "guardians").get(0).get("name").asString())
                .as("what they typed, and nothing newer")
                .isEqualTo("bert@example.org");
        people.signIn(bert);
        assertThat(file("access", "guardian-of").get(0).has("name")).isFalse();
        assertThat(file("access", "guardian-of").get(0).has("ended")).isTrue();
    }

    @Test
    void whenTheyAppliedAndResignedIsInBothFiles() throws IOException {
        members.signedIn("Anna");
        var leaves = ((LeavingResult.Leaving) leaving.ask(own.mine().getFirst().id())).day();

        assertThat(file("membership", "applied").get(0).get("decision").asString())
                .isEqualTo("APPROVED");
        assertThat(Instant.parse(
                        file("membership", "applied").get(0).get("sent").asString()))
                .isNotNull();
        assertThat(file("membership", "resigned").get(0).get("lastDay").asString())
                .isEqualTo(leaves.minusDays(1).toString());
        assertThat(text(ownData.pdf().orElseThrow())).contains("Aangemeld", "goedgekeurd op", "Opgezegd");
    }

    /** Whoever did not confirm it may have typed the address of a stranger. */
    @Test
    void aFormThatNobodyConfirmedIsNotTheirs() {
        members.signedIn("Anna");
        joining.apply(ApplicationId.random(), JoinForms.shop("Anna", "Nep", "Winkel", ""), "elsewhere");

        assertThat(file("membership", "applied").size()).isEqualTo(1);
    }

    @Test
    void whatTheyDidToTheirOwnIsSaidSo() throws IOException {
        members.signedIn("Anna");
        own.reachAt(own.mine().getFirst().id(), "06 12 34 56 78");

        assertThat(text(ownData.pdf().orElseThrow()))
                .contains("Veranderde mijn telefoonnummer")
                .doesNotContain("telefoonnummer van een lid");
    }

    @Test
    void theLastDayOfARoleIsInBothFiles() throws IOException {
        var anna = members.signedIn("Anna");
        var last = DutchTime.day(clock.instant()).plusDays(90);
        database.sql("update access_role_grant set ends_on = ? where account_id = ? and role = 'MEMBER'")
                .params(last, anna.value())
                .update();

        var role = file("access", "roles")
                .valueStream()
                .filter(it -> it.get("role").asString().equals("MEMBER"))
                .findFirst()
                .orElseThrow();
        assertThat(role.get("until").asString()).isEqualTo(last.toString());
        assertThat(text(ownData.pdf().orElseThrow())).contains("tot en met");
    }

    @Test
    void whyARoleWasGivenIsInBothFiles() throws IOException {
        var anna = members.signedIn("Anna");
        people.signIn(people.open("bestuurslid", Role.BOARD));
        offices.give(anna, Role.COORDINATOR, "Doet voortaan de groendiensten", Optional.empty());
        people.signIn(anna);

        assertThat(file("access", "role-changes").toString()).contains("Doet voortaan de groendiensten");
        assertThat(text(ownData.pdf().orElseThrow()).replaceAll("\\s+", " "))
                .contains("Doet voortaan de groendiensten");
    }

    @Test
    void nothingAboutSomebodyElseIsInIt() {
        members.signedIn("Bert");
        members.signedIn("Anna");

        assertThat(new String(ownData.json().orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("Bert", "bert@");
    }

    @Test
    void nobodyTakesItWithoutEnd() {
        members.signedIn("Anna");
        for (var time = 0; time < OwnData.DOWNLOADS.attempts(); time++) {
            assertThat(ownData.json()).isPresent();
        }

        assertThat(ownData.json()).isEmpty();
        assertThat(ownData.pdf()).isEmpty();
    }

    @Test
    void aVisitorGetsNothing() {
        TestPeople.signOut();

        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(ownData::json);
    }

    private JsonNode file(String module, String name) {
        return json.readTree(ownData.json().orElseThrow()).get(module).findValue(name);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
