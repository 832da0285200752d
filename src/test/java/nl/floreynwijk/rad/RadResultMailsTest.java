package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.access.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who hears what came of an evening, and what is forgotten when they did. */
@PortalTest
class RadResultMailsTest {

    @Autowired
    ResultRequests requests;

    @Autowired
    EveningCourse course;

    @Autowired
    Guests guests;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private EveningId evening = EveningId.random();
    private RunId run = RunId.random();
    private List<CardId> cards = List.of();
    private AccountId olga = AccountId.random();

    @BeforeEach
    void anEveningGoesOn() {
        evening = rad.evening();
        cards = rad.cards(evening, 3);
        run = rad.opened(evening);
        olga = people.open("Olga", Role.COORDINATOR);
    }

    private Token asking(String name, String address) {
        var phone = rad.joined(evening, name);
        assertThat(requests.leaveEmail(run, phone, address)).isEqualTo(new EmailResult.Kept());
        return phone;
    }

    private void end() {
        people.signIn(olga);
        assertThat(course.end(evening)).isEqualTo(new CourseResult.Done());
    }

    private record Sent(String address, String subject, String text) {}

    private List<Sent> mails() {
        return database.sql(
                        "select address, subject, text from notification_mail where kind = 'rad.result' order by address")
                .query((row, _) -> new Sent(row.getString("address"), row.getString("subject"), row.getString("text")))
                .list();
    }

    private int addresses() {
        return database.sql("select count(*) from rad_guest where email is not null")
                .query(Integer.class)
                .single();
    }

    @Test
    void whoeverLeftAnAddressGetsAllCardsAndCoins() {
        var anna = asking("Anna", "anna@example.org");
        rad.put(run, anna, cards.get(1), 7);
        rad.put(run, anna, cards.get(0), 1);
        rad.joined(evening, "Bert");

        end();

        assertThat(mails()).singleElement().satisfies(it -> {
            assertThat(it.address()).isEqualTo("anna@example.org");
            assertThat(it.subject()).isEqualTo("De uitslag van Rad van Floreyn");
            assertThat(it.text())
                    .contains(
                            "Dag buur",
                            "2 mensen legden samen 8 munten.",
                            "Kaart 2: 7 munten",
                            "Kaart 1: 1 munt",
                            "Kaart 3: geen munten",
                            "Bent u lid van de coöperatie? Dan vindt u de hele uitslag op",
                            "/rad/uitslag/" + evening);
        });
        assertThat(addresses()).isZero();
    }

    @Test
    void eachReadsItInTheirOwnLanguage() {
        var phone = Token.random();
        TestPeople.signOut();
        assertThat(guests.join(rad.code(evening), phone, "", Locale.ENGLISH, TestRad.HALL))
                .isEqualTo(new JoinResult.In());
        assertThat(requests.leaveEmail(run, phone, "eve@example.org")).isEqualTo(new EmailResult.Kept());
        rad.put(run, phone, cards.get(0), 1);

        end();

        assertThat(mails()).singleElement().satisfies(it -> assertThat(it.text())
                .contains("neighbour", "One person put 1 coin.", "Kaart 1: 1 coin"));
    }

    @Test
    void addressThatManyGuestsLeftGetsOneMailInTheWordsOfTheCooperativeOnly() {
        asking("U wint: evil.example", "anna@example.org");
        asking("Klik hier", "anna@example.org");

        end();

        assertThat(mails()).singleElement().satisfies(it -> assertThat(it.text())
                .doesNotContain("evil.example", "Klik hier"));
    }

    @Test
    void whoeverTookTheirAddressBackHearsNothing() {
        var anna = asking("Anna", "anna@example.org");
        assertThat(requests.leaveEmail(run, anna, "")).isEqualTo(new EmailResult.Kept());

        end();

        assertThat(mails()).isEmpty();
    }

    @Test
    void aMemberHearsItAtTheAddressOfTheirAccount() {
        people.signedIn("Mia", Role.MEMBER);
        var phone = Token.random();
        assertThat(guests.join(rad.code(evening), phone, "", Locale.of("nl"), TestRad.HALL))
                .isEqualTo(new JoinResult.In());
        assertThat(requests.leaveEmail(run, phone, "elders@example.org")).isEqualTo(new EmailResult.Kept());

        end();

        assertThat(mails()).singleElement().satisfies(it -> assertThat(it.address())
                .isEqualTo("mia@example.org"));
    }

    @Test
    void ofPracticeNobodyHearsAndAddressesAreForgottenAllTheSame() {
        rad.run(run, "practice", true);
        asking("Anna", "anna@example.org");

        end();

        assertThat(mails()).isEmpty();
        assertThat(addresses()).isZero();
    }

    @Test
    void ofAnEarlierTryNobodyHearsAndItsAddressesAreForgotten() {
        asking("Anna", "anna@example.org");
        rad.opened(evening);

        end();

        assertThat(mails()).isEmpty();
        assertThat(addresses()).isZero();
    }

    @Test
    void onceItIsOverNobodyLeavesAnAddress() {
        var anna = rad.joined(evening, "Anna");
        end();

        assertThat(requests.leaveEmail(run, anna, "anna@example.org")).isEqualTo(new EmailResult.Gone());
        assertThat(addresses()).isZero();
    }
}
