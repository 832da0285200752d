package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class JoiningTest {

    private static final String HERE = "203.0.113.7";

    @Autowired
    Joining joining;

    @Autowired
    Applications applications;

    @Autowired
    Reminders reminders;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    @Test
    void whoeverFillsInTheFormGetsAMailWithALink() {
        var result = joining.apply(ApplicationId.random(), JoinForms.of("Anna", "de Wit"), HERE);

        assertThat(result).isEqualTo(new JoinResult.Sent());
        assertThat(subjects()).singleElement().asString().startsWith("Bevestig uw aanmelding");
        assertThat(joining.behind(members.newestToken(), HERE)).isEqualTo(new ConfirmLink.Open("Anna de Wit"));
    }

    @Test
    void theBoardSeesNothingUntilTheMailIsConfirmed() {
        joining.apply(ApplicationId.random(), JoinForms.of("Anna", "de Wit"), HERE);
        people.signedIn("Amina", Role.BOARD);

        assertThat(applications.waiting()).isEmpty();

        assertThat(joining.confirm(members.newestToken(), HERE)).isEqualTo(new ConfirmResult.Confirmed());

        assertThat(applications.waiting()).extracting(ApplicationSummary::name).containsExactly("Anna de Wit");
        assertThat(reminders.mine().work()).isEqualTo(new WaitingWork(1, 0, 0));
    }

    @Test
    void theBoardHearsOfItByMail() {
        people.open("Amina", Role.BOARD);

        members.confirmed(JoinForms.of("Anna", "de Wit"));

        assertThat(subjects()).contains("Er is een nieuwe aanmelding");
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        var token = token(JoinForms.of("Anna", "de Wit"));

        joining.confirm(token, HERE);

        assertThat(joining.confirm(token, HERE)).isEqualTo(new ConfirmResult.Confirmed());
        people.signedIn("Amina", Role.BOARD);
        assertThat(applications.waiting()).hasSize(1);
    }

    @Test
    void sendingTheSameFormTwiceIsSendingItOnce() {
        var id = ApplicationId.random();
        var form = JoinForms.of("Anna", "de Wit");

        joining.apply(id, form, HERE);
        joining.apply(id, form, HERE);

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void anOlderLinkStopsWorkingWhenTheFormIsFilledInAgain() {
        var first = token(JoinForms.of("Anna", "de Wit"));
        clock.advance(Duration.ofSeconds(1));
        var second = token(JoinForms.of("Anna", "de Wit"));

        assertThat(joining.confirm(first, HERE)).isEqualTo(new ConfirmResult.Refused());
        assertThat(joining.confirm(second, HERE)).isEqualTo(new ConfirmResult.Confirmed());
    }

    @Test
    void aLinkWorksForAWeek() {
        var token = token(JoinForms.of("Anna", "de Wit"));

        clock.advance(Duration.ofDays(7));

        assertThat(joining.behind(token, HERE)).isEqualTo(new ConfirmLink.Refused());
        assertThat(joining.confirm(token, HERE)).isEqualTo(new ConfirmResult.Refused());
    }

    @Test
    void nobodyIsKeptWhoNeverConfirmed() {
        token(JoinForms.of("Anna", "de Wit"));
        clock.advance(Duration.ofDays(6));
        var later = token(JoinForms.of("Bert", "Bos"));
        clock.advance(Duration.ofDays(2));

        joining.forgetUnconfirmed();

        assertThat(count("membership_application")).isEqualTo(1);
        assertThat(joining.behind(later, HERE)).isEqualTo(new ConfirmLink.Open("Bert Bos"));
    }

    @Test
    void aMadeUpLinkIsRefused() {
        assertThat(joining.behind("x", HERE)).isEqualTo(new ConfirmLink.Refused());
        assertThat(joining.confirm("x", HERE)).isEqualTo(new ConfirmResult.Refused());
    }

    @Test
    void aVisitorDoesNotLearnThatSomebodyIsAMemberButTheMemberDoes() {
        members.admitted(JoinForms.of("Anna", "de Wit"));

        var result = joining.apply(ApplicationId.random(), JoinForms.of("Anna", "Anders"), HERE);

        assertThat(result).isEqualTo(new JoinResult.Sent());
        assertThat(subjects()).anyMatch(it -> it.startsWith("U bent al lid"));
    }

    @Test
    void aVisitorDoesNotLearnThatAnApplicationWaitsButTheApplicantDoes() {
        members.confirmed(JoinForms.of("Anna", "de Wit"));

        var result = joining.apply(ApplicationId.random(), JoinForms.of("Anna", "de Wit"), HERE);

        assertThat(result).isEqualTo(new JoinResult.Sent());
        assertThat(subjects()).contains("Uw aanmelding is er al");
        assertThat(count("membership_application")).isEqualTo(1);
    }

    /** Or a stranger could put words into a mail that comes from us. */
    @Test
    void nobodyWhoIsKnownIsGreetedByWhatAStrangerTyped() {
        members.admitted(JoinForms.of("Anna", "de Wit"));
        joining.apply(ApplicationId.random(), JoinForms.of("Anna", "Bel vandaag nog"), HERE);
        joining.apply(ApplicationId.random(), JoinForms.shop("Anna", "Bel vandaag nog", "Winkel", ""), HERE);
        members.confirmed(JoinForms.of("Bert", "Bos"));
        joining.apply(ApplicationId.random(), JoinForms.of("Bert", "Bel vandaag nog"), HERE);

        assertThat(mails()).hasSizeGreaterThan(4).noneMatch(it -> it.contains("Bel vandaag nog"));
        assertThat(mails("member-already")).singleElement().asString().contains("Dag Anna de Wit,");
        assertThat(mails("application-waits")).singleElement().asString().contains("Dag Bert Bos,");
        assertThat(database.sql("select name from notification_mail")
                        .query(String.class)
                        .list())
                .doesNotContain("Anna Bel vandaag nog", "Bert Bel vandaag nog");
    }

    @Test
    void aLinkThatWasFollowedSaysHowFarItIs() {
        var token = token(JoinForms.of("Anna", "de Wit"));
        joining.confirm(token, HERE);

        assertThat(joining.behind(token, HERE)).isEqualTo(new ConfirmLink.Waiting());
        clock.advance(Duration.ofDays(8));
        assertThat(joining.behind(token, HERE)).isEqualTo(new ConfirmLink.Waiting());

        people.signedIn("Amina", Role.BOARD);
        applications.approve(applications.waiting().getFirst().id());
        assertThat(joining.behind(token, HERE)).isEqualTo(new ConfirmLink.Decided());
    }

    @Test
    void aMemberJoinsWithTheirShopToo() {
        members.admitted(JoinForms.of("Mehmet", "Yıldırım"));

        var shop = members.admitted(JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij Yıldırım", "1234 5678"));

        assertThat(shop).isNotNull();
        assertThat(count("membership_member")).isEqualTo(2);
        assertThat(count("access_account where email = 'mehmet@example.org'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'' | de Wit | NO_GIVEN_NAME",
                "Anna | \"  \" | NO_FAMILY_NAME",
            })
    void aNameIsNeeded(String given, String family, JoinProblem problem) {
        var form = JoinForms.of("Anna", "de Wit");

        assertThat(problems(new JoinForm(
                        form.kind(),
                        given.replace("'", ""),
                        family,
                        "",
                        "",
                        form.email(),
                        "",
                        form.address(),
                        form.wishes(),
                        form.consents(),
                        form.language())))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "'t Hooft", "Łukasz", "D’Angelo", "الزهراء", "van der Überßø"})
    void namesOfAllKindsAreTaken(String family) {
        var form = JoinForms.of("Anna", family);

        assertThat(joining.apply(ApplicationId.random(), form, HERE)).isEqualTo(new JoinResult.Sent());
        assertThat(joining.behind(members.newestToken(), HERE)).isEqualTo(new ConfirmLink.Open("Anna " + family));
    }

    @Test
    void aNameThatIsTooLongOrDeceivesIsNot() {
        assertThat(problems(JoinForms.of("Anna", "x".repeat(100)))).containsExactly(JoinProblem.NO_FAMILY_NAME);
        assertThat(problems(JoinForms.of("Anna", "Wit\u202eTiw"))).containsExactly(JoinProblem.NO_FAMILY_NAME);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfTheForm() {
        var form = JoinForms.with(
                JoinForms.at(JoinForms.of("Anna", "de Wit"), new TypedAddress("3812", "x", "", "")),
                "anna@",
                "12",
                Set.of(Consent.STATUTES));

        assertThat(problems(form))
                .containsExactly(
                        JoinProblem.NOT_A_MAIL_ADDRESS,
                        JoinProblem.NOT_A_PHONE_NUMBER,
                        JoinProblem.NOT_A_POSTCODE,
                        JoinProblem.NOT_A_HOUSE_NUMBER,
                        JoinProblem.CONSENT_MISSING);
    }

    @Test
    void anOrganisationNeedsANameAndAKvkNumberOfTheRightForm() {
        assertThat(problems(JoinForms.shop("Mehmet", "Yıldırım", "", "1234567")))
                .containsExactly(JoinProblem.NO_ORGANISATION, JoinProblem.NOT_A_KVK_NUMBER);
        assertThat(joining.apply(ApplicationId.random(), JoinForms.shop("Piet", "Vos", "Schaakclub", ""), HERE))
                .isEqualTo(new JoinResult.Sent());
    }

    @Test
    void theStreetOfADwellingThatIsKnownNeedNotBeTyped() {
        members.admitted(JoinForms.of("Anna", "de Wit"));

        var form = JoinForms.at(JoinForms.of("Bert", "Bos"), new TypedAddress("3812ab", "12 BIS a", "", ""));
        members.confirmed(form);

        people.signedIn("Amina", Role.BOARD);
        assertThat(applications.waiting())
                .extracting(it -> it.address().toString())
                .containsExactly("Bomenstraat 12-bis A, 3812 AB Amersfoort");
    }

    @Test
    void anotherNeedsItsStreet() {
        var form = JoinForms.at(JoinForms.of("Bert", "Bos"), new TypedAddress("3812 AB", "99", "", ""));

        assertThat(problems(form)).containsExactly(JoinProblem.NO_STREET);
    }

    @Test
    void nobodySendsFormsWithoutEnd() {
        for (var time = 0; time < 5; time++) {
            assertThat(joining.apply(ApplicationId.random(), JoinForms.of("Anna", "de Wit"), HERE))
                    .isEqualTo(new JoinResult.Sent());
        }

        assertThat(joining.apply(ApplicationId.random(), JoinForms.of("Anna", "de Wit"), "elsewhere"))
                .isInstanceOf(JoinResult.TooMany.class);
        assertThat(joining.apply(ApplicationId.random(), JoinForms.of("Bert", "Bos"), HERE))
                .isEqualTo(new JoinResult.Sent());
    }

    @Test
    void theTrailKeepsWhoAskedWithoutTheirName() {
        var id = members.confirmed(JoinForms.of("Anna", "de Wit"));
        people.signedIn("Amina", Role.BOARD);

        assertThat(audit.latest(0, 10))
                .filteredOn(it -> it.objectId().equals(id.toString()))
                .extracting(it -> it.action().name())
                .containsExactly("confirmed", "applied");
    }

    private String token(JoinForm form) {
        assertThat(joining.apply(ApplicationId.random(), form, HERE)).isEqualTo(new JoinResult.Sent());
        return members.newestToken();
    }

    private List<JoinProblem> problems(JoinForm form) {
        return joining.apply(ApplicationId.random(), form, HERE) instanceof JoinResult.Refused(var problems)
                ? problems
                : List.of();
    }

    private List<@Nullable String> subjects() {
        return database.sql("select subject from notification_mail where kind like 'membership.%' order by created_at")
                .query(String.class)
                .list();
    }

    private List<@Nullable String> mails() {
        return mails("");
    }

    private List<@Nullable String> mails(String template) {
        return database.sql(
                        "select text from notification_mail where message_key like concat('membership.joining/%', ?)")
                .param(template)
                .query(String.class)
                .list();
    }

    private int count(String from) {
        return database.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
