package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people download of what they offer neighbours, and of what they are certified for. */
@PortalTest
class HarryOwnDataTest {

    @Autowired
    HarryOwnData ownData;

    @Autowired
    Skills skills;

    @Autowired
    TestSkills made;

    @Autowired
    TestPeople people;

    @Autowired
    Reviews reviews;

    @Autowired
    RequestRows rows;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    private AccountId anna = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void annaIsAMemberAndSanneAtTheDesk() {
        anna = people.open("Anna", Role.MEMBER);
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
    }

    @Test
    void whatTheyWereCertifiedForIsInIt() {
        var day = made.today();
        made.seen(anna, Certificate.GAS, 10);
        skills.withdraw(made.seen(anna, Certificate.ROOF, 50));

        var known = about(anna, "skills");

        assertThat(known.values())
                .hasSize(2)
                .anyMatch(it -> it.startsWith("gas en cv-ketels · Vakbekwaam, nummer V-12 · geldig tot en met ")
                        && !it.contains("ingetrokken"))
                .anyMatch(it -> it.startsWith("daken · ") && it.contains(" · ingetrokken op "));
        assertThat(known.codes().toString())
                .contains("certificate=GAS", "number=V-12", "until=" + day.plusDays(10), "withdrawn=");
        assertThat(about(sanne, "skills").values()).isEmpty();
    }

    @Test
    void whatTheyOfferIsInIt() {
        database.sql("""
                        insert into harry_listing (id, account_id, shown_name, text, categories, moments, reach, ask, ask_cents,
                            languages, tools, most_per_week, state, away_from, away_until, doubts, blocked_reason, listed_at,
                            changed_at, words, version)
                        values (uuid(), :account, 'Anna T.', 'Ik hang lampen op.', ',HANGING,', ',WEEKEND,', 'STREET', 'FIXED',
                            500, ',nl,', 'Boor', 3, 'PAUSED', '2026-12-20', '2027-01-03', ',DUTY,', 'Eerst praten',
                            now(6), now(6), '', 0)
                        """).param("account", anna.value()).update();

        var known = about(anna, "listing");

        assertThat(known.values())
                .containsExactly("Anna T. · Ophangen en in elkaar zetten · Ik hang lampen op. · Boor");
        assertThat(known.codes().toString())
                .contains(
                        "name=Anna T.",
                        "cents=500",
                        "state=PAUSED",
                        "awayUntil=2027-01-03",
                        "blocked=Eerst praten",
                        "doubts=[DUTY]");
        assertThat(about(sanne, "listing").values()).isEmpty();
    }

    @Test
    void whatTheySaidAndWhatWasSaidOfThemIsInItOnceTheyMayReadIt() {
        people.signIn(anna);
        var job = rows.done(anna, sanne);
        reviews.write(job, new ReviewPlan(5, 4, 3, "Vlot klaar."));

        assertThat(about(anna, "reviews-written").values())
                .singleElement()
                .asString()
                .endsWith(": 5, 4 en 3 van de 5 · Vlot klaar.");
        assertThat(about(sanne, "reviews-about").values()).isEmpty();
        clock.advance(Duration.ofDays(15));
        assertThat(about(sanne, "reviews-about").codes().toString())
                .contains("by=ASKER", "competent=5", "words=Vlot klaar.", "request=" + job);
        assertThat(about(sanne, "reviews-written").values()).isEmpty();
    }

    private OwnDatum about(AccountId account, String name) {
        return ownData.about(account, Locale.of("nl")).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
