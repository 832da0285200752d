package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.TestPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.AuthenticationException;
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

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
