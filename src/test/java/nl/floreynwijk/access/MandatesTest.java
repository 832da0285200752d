package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MandatesTest {

    static final Set<MandateArea> START = Set.of(MandateArea.START);

    @Autowired
    Mandates mandates;

    @Autowired
    List<MandateArea> areas;

    @Autowired
    I18NProvider texts;

    @Autowired
    MandateEnds ends;

    @Autowired
    Accounts accounts;

    @Autowired
    AsPortal asPortal;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    AccountId ria;
    AccountId bert;

    @BeforeEach
    void riaIsSignedIn() {
        bert = people.open("bert", Role.RESIDENT);
        ria = people.signedIn("ria", Role.MEMBER);
    }

    @Test
    void everyAreaHasANameForWhoeverAppointsSomebody() {
        for (var language : texts.getProvidedLocales()) {
            assertThat(areas).allSatisfy(it -> {
                assertThat(texts.getTranslation("access.area." + it.key(), language))
                        .doesNotContain("access.area");
                assertThat(texts.getTranslation("access.area-about." + it.key(), language))
                        .doesNotContain("access.area");
            });
        }
    }

    @Test
    void aGuardianActsOnceTheyAgreed() {
        assertThat(appoint("Bert@example.org")).isEqualTo(new AppointResult.Asked());
        assertThat(mandates.given()).singleElement().satisfies(it -> {
            assertThat(it.name()).as("not what they are called").isEqualTo("bert@example.org");
            assertThat(it.other()).isEmpty();
            assertThat(it.accepted()).isFalse();
        });

        people.signIn(bert);
        assertThat(mandates.accept(theirs())).isEqualTo(new AcceptResult.Accepted());
        assertThat(mandates.accept(theirs())).as("once more").isEqualTo(new AcceptResult.Accepted());
        assertThat(mandates.held()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("ria");
            assertThat(it.areas()).containsExactly("access");
            assertThat(it.accepted()).isTrue();
        });
        people.signIn(ria);
        assertThat(mandates.given()).singleElement().satisfies(it -> assertThat(it.name())
                .isEqualTo("bert"));
    }

    @Test
    void theAnswerDoesNotTellWhetherAnAddressIsKnown() {
        assertThat(appoint("bert@example.org")).isEqualTo(appoint("nobody@example.org"));
        assertThat(mandates.given()).extracting(MandateSummary::accepted).containsExactly(false, false);
        assertThat(mandates.given()).extracting(MandateSummary::other).allMatch(Optional::isEmpty);
    }

    @Test
    void bothAreToldByMail() {
        appoint("bert@example.org");
        people.signIn(bert);
        mandates.accept(theirs());
        mandates.end(theirs());

        assertThat(subjectsTo(ria))
                .containsExactly(
                        "U hebt iemand gevraagd om namens u te handelen",
                        "Een machtiging is ingegaan",
                        "Een machtiging is gestopt");
        assertThat(subjectsTo(bert))
                .containsExactly(
                        "Wilt u namens iemand handelen?", "Een machtiging is ingegaan", "Een machtiging is gestopt");
    }

    @Test
    void whatIsNoMandateIsRefused() {
        assertThat(mandates.appoint("bert", START, today())).isEqualTo(new AppointResult.NotAnAddress());
        assertThat(mandates.appoint("ria@example.org", START, today())).isEqualTo(new AppointResult.Yourself());
        assertThat(mandates.appoint("bert@example.org", Set.of(), today())).isEqualTo(new AppointResult.NoArea());
        var days = new AppointResult.NotADay(today(), today().plusYears(1));
        assertThat(mandates.appoint("bert@example.org", START, today().minusDays(1)))
                .isEqualTo(days);
        assertThat(mandates.appoint(
                        "bert@example.org", START, today().plusYears(1).plusDays(1)))
                .isEqualTo(days);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> mandates.appoint("bert@example.org", Set.of(new MandateArea("nothing")), today()));
    }

    @Test
    void whoAsksOftenHasToWait() {
        for (var attempt = 0; attempt < 5; attempt++) {
            appoint("nobody@example.org");
        }

        assertThat(appoint("nobody@example.org")).isInstanceOf(AppointResult.TooMany.class);
    }

    @Test
    void nobodyElseAcceptsOrEndsIt() {
        appoint("bert@example.org");
        people.signIn(bert);
        var id = theirs();
        people.signedIn("eve", Role.BOARD, Role.COORDINATOR, Role.ADMINISTRATOR);

        assertRefused(() -> mandates.accept(id));
        assertRefused(() -> mandates.end(id));
        assertRefused(() -> mandates.accept(MandateId.random()));
        people.signIn(ria);
        assertRefused(() -> mandates.accept(id));
        people.signIn(bert);
        mandates.accept(id);
        people.signedIn("frank");
        assertRefused(() -> mandates.end(id));
    }

    @Test
    void eitherOfBothEndsItAndNobodyBringsItBack() {
        appoint("bert@example.org");
        people.signIn(bert);
        var id = theirs();
        people.signIn(ria);
        mandates.end(id);
        mandates.end(id);

        people.signIn(bert);
        assertThat(mandates.held()).isEmpty();
        assertThat(mandates.accept(id)).isEqualTo(new AcceptResult.Over());
    }

    @Test
    void itEndsByItselfAfterItsLastDay() {
        mandates.appoint("bert@example.org", START, today());
        people.signIn(bert);
        mandates.accept(theirs());
        database.sql("update access_mandate set ends_on = ?")
                .param(today().minusDays(1))
                .update();
        assertThat(mandates.held()).as("at once").isEmpty();

        TestPeople.signOut();
        ends.endAfterTheirDay();
        ends.endAfterTheirDay();

        assertThat(subjectsTo(ria)).last().isEqualTo("Een machtiging is gestopt");
        assertThat(subjectsTo(bert))
                .filteredOn("Een machtiging is gestopt"::equals)
                .hasSize(1);
    }

    @Test
    void itEndsWithTheAccountOfEither() {
        appoint("bert@example.org");
        people.signIn(bert);
        mandates.accept(theirs());

        asPortal.run(() -> {
            accounts.close(ria);
            accounts.reopen(ria);
        });

        assertThat(mandates.held()).isEmpty();
    }

    /** Who read Ria's mail at a wrong address may have appointed themselves. */
    @Test
    void itEndsWhenTheAddressOfEitherWasWrong() {
        appoint("bert@example.org");
        people.signIn(bert);
        mandates.accept(theirs());

        asPortal.run(() -> accounts.correct(
                ria,
                "ria",
                "ria.dewit@example.org",
                accounts.find(ria).orElseThrow().version()));

        assertThat(mandates.held()).isEmpty();
    }

    @Test
    void whatWasOfferedToAFormerAddressDoesNotOutliveIt() {
        appoint("bert@example.org");

        asPortal.run(() -> accounts.correct(
                bert,
                "bert",
                "bert.jansen@example.org",
                accounts.find(bert).orElseThrow().version()));

        assertThat(mandates.given()).isEmpty();
        assertThat(database.sql("select count(*) from access_mandate where address = 'bert@example.org'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverGetsTheAddressLaterIsAskedThen() {
        appoint("grace@example.org");

        var grace = people.open("grace", Locale.ENGLISH, Role.RESIDENT);
        people.signIn(grace);

        assertThat(mandates.held()).hasSize(1);
    }

    private AppointResult appoint(String address) {
        return mandates.appoint(address, START, today().plusDays(30));
    }

    private MandateId theirs() {
        return mandates.held().getFirst().id();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private List<String> subjectsTo(AccountId account) {
        return database.sql("""
                        select subject from notification_mail
                        where account_id = ? and subject like '%machtig%' or account_id = ? and subject like '%handelen%'
                        order by created_at, id
                        """)
                .param(account.value())
                .param(account.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static void assertRefused(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
