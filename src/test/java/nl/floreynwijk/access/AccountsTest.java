package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.session.SessionRegistry;

@PortalTest
class AccountsTest {

    static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRoles rolesNow;

    @Autowired
    AuditTrail audit;

    @Autowired
    Passwords passwords;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    SignInLinks links;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    AccountId lotte;

    @BeforeEach
    void lotteIsAdministrator() {
        lotte = people.open("lotte", Role.ADMINISTRATOR);
        TestPeople.signIn(lotte, Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorOpensAnAccount() {
        var result = accounts.open(new NewAccount("Ria de Wit", " Ria@Example.org ", DUTCH, Set.of(Role.MEMBER)));

        assertThat(result).isInstanceOfSatisfying(OpenResult.Opened.class, opened -> {
            var ria = accounts.find(opened.id()).orElseThrow();
            assertThat(ria.email()).isEqualTo(new EmailAddress("ria@example.org"));
            assertThat(ria.roles()).containsExactly(Role.MEMBER);
            assertThat(ria.isOpen()).isTrue();
        });
    }

    @Test
    void anAddressHasOneAccount() {
        people.open("ria");

        assertThat(accounts.open(new NewAccount("Ria", "RIA@example.org", DUTCH, Set.of())))
                .isEqualTo(new OpenResult.AddressTaken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ria", "ria@example.org\nBcc: x@example.org", ""})
    void anAccountNeedsARealAddress(String typed) {
        assertThat(accounts.open(new NewAccount("Ria", typed, DUTCH, Set.of())))
                .isEqualTo(new OpenResult.NotAnAddress());
    }

    @Test
    void anAccountNeedsAName() {
        assertThat(accounts.open(new NewAccount(" ", "ria@example.org", DUTCH, Set.of())))
                .isEqualTo(new OpenResult.NotAName());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseMayLookAtAccountsOrChangeThem(Role role) {
        var ria = people.open("ria");
        TestPeople.signIn(ria, role);

        assertRefused(() -> accounts.search("", 0, 10));
        assertRefused(() -> accounts.find(lotte));
        assertRefused(() -> accounts.open(new NewAccount("Bert", "bert@example.org", DUTCH, Set.of())));
        assertRefused(() -> accounts.changeRoles(ria, EnumSet.allOf(Role.class), 0));
        assertRefused(() -> accounts.correct(lotte, "Bert", "bert@example.org", 0));
        assertRefused(() -> accounts.close(lotte));
        assertRefused(() -> accounts.reopen(lotte));
    }

    @Test
    void anAccountNeedsANameThatIsWhatItSeems() {
        assertThat(accounts.open(new NewAccount("Ria \u202Eetsaoc", "ria@example.org", DUTCH, Set.of())))
                .isEqualTo(new OpenResult.NotAName());
        assertThat(accounts.open(new NewAccount("ريم O'Brien-Çelik", "ria@example.org", DUTCH, Set.of())))
                .isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void aNameAndAnAddressArePutRight() {
        var ria = people.open("ria", Role.MEMBER);

        assertThat(accounts.correct(ria, " Ria de Wit ", "Ria.DeWit@example.org", versionOf(ria)))
                .isEqualTo(new CorrectionResult.Corrected());

        var corrected = accounts.find(ria).orElseThrow();
        assertThat(corrected.name()).isEqualTo("Ria de Wit");
        assertThat(corrected.email()).isEqualTo(new EmailAddress("ria.dewit@example.org"));
        assertThat(corrected.roles()).containsExactly(Role.MEMBER);
        assertThat(audit.latest(0, 2))
                .extracting(AuditEntry::action)
                .containsExactly(AccessActions.ADDRESS_CHANGED, AccessActions.NAME_CORRECTED);
    }

    @Test
    void whoeverReadTheWrongAddressIsOut() {
        var ria = people.open("ria");
        TestPeople.signIn(ria, Role.RESIDENT);
        TestSessions.openedByLink(clock.instant());
        passwords.choose("", "drie groene fietsen");
        sessions.registerNewSession("a stranger's", new SignedInAccount(ria));
        TestPeople.signIn(lotte, Role.ADMINISTRATOR);
        var token = CredentialsTest.tokenIn(links.make(ria, LocalPath.START));

        accounts.correct(ria, "ria", "ria.dewit@example.org", versionOf(ria));

        assertThat(links.holder(token)).isEmpty();
        assertThat(accounts.find(ria).orElseThrow().hasPassword()).isFalse();
        assertThat(sessions.getAllSessions(new SignedInAccount(ria), false)).isEmpty();
    }

    @Test
    void whatIsNoCorrectionIsRefused() {
        var ria = people.open("ria");
        var bert = accounts.find(people.open("bert")).orElseThrow();
        var seen = versionOf(ria);

        assertThat(accounts.correct(ria, " ", "ria@example.org", seen)).isEqualTo(new CorrectionResult.NotAName());
        assertThat(accounts.correct(ria, "ria", "ria", seen)).isEqualTo(new CorrectionResult.NotAnAddress());
        assertThat(accounts.correct(ria, "ria", bert.email().value(), seen))
                .isEqualTo(new CorrectionResult.AddressTaken());
        assertThat(accounts.correct(
                        ria, "ria", accounts.find(ria).orElseThrow().email().value(), seen))
                .isEqualTo(new CorrectionResult.Corrected());
        assertThat(versionOf(ria)).as("nothing was changed").isEqualTo(seen);
    }

    @Test
    void whoCorrectsAnOldPictureIsToldSo() {
        var ria = people.open("ria");
        var seen = versionOf(ria);
        accounts.correct(ria, "Ria", "ria.dewit@example.org", seen);

        assertThat(accounts.correct(ria, "Ria de Wit", "ria@example.org", seen))
                .isEqualTo(new CorrectionResult.ChangedMeanwhile());
    }

    @Test
    void rolesAreGivenAndTaken() {
        var ria = people.open("ria", Role.MEMBER);

        assertThat(accounts.changeRoles(ria, Set.of(Role.GARDENER, Role.BOARD), versionOf(ria)))
                .isEqualTo(new ChangeResult.Changed());

        assertThat(accounts.find(ria).orElseThrow().roles()).containsExactlyInAnyOrder(Role.GARDENER, Role.BOARD);
    }

    @Test
    void whoDecidedOnAnOldPictureIsToldSo() {
        var ria = people.open("ria", Role.MEMBER);
        var seen = versionOf(ria);
        accounts.changeRoles(ria, Set.of(Role.GARDENER), seen);

        assertThat(accounts.changeRoles(ria, Set.of(Role.BOARD), seen)).isEqualTo(new ChangeResult.ChangedMeanwhile());
        assertThat(accounts.find(ria).orElseThrow().roles()).containsExactly(Role.GARDENER);
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        assertThat(accounts.changeRoles(lotte, Set.of(Role.MEMBER), versionOf(lotte)))
                .isEqualTo(new ChangeResult.LastAdministrator());
        assertThat(accounts.close(lotte)).isEqualTo(new ChangeResult.LastAdministrator());
    }

    @Test
    void anAdministratorWhoIsNotTheLastMayGo() {
        people.open("bert", Role.ADMINISTRATOR);

        assertThat(accounts.changeRoles(lotte, Set.of(), versionOf(lotte))).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void accountsAreFoundByPartOfNameOrAddress() {
        people.open("ria");
        people.open("bert");

        assertThat(accounts.search("ri", 0, 10))
                .extracting(AccountSummary::name)
                .containsExactly("ria");
        assertThat(accounts.search("bert@ex", 0, 10))
                .extracting(AccountSummary::name)
                .containsExactly("bert");
        assertThat(accounts.search("", 0, 10)).hasSize(3);
        assertThat(accounts.search("@", 0, 10)).isEmpty();
        assertThat(accounts.search("%", 0, 10)).isEmpty();
        assertThat(accounts.search("_", 0, 10)).isEmpty();
        assertThat(accounts.search("' or '1' = '1", 0, 10)).isEmpty();
    }

    @Test
    void everyWordOfANameIsFoundByItsBeginningAlsoAfterACorrection() {
        var ria = people.open("Ria de Wit-van Oosterhout");
        people.open("Bert Bakker");

        assertThat(accounts.search("wit ria", 0, 10))
                .extracting(AccountSummary::id)
                .containsExactly(ria);
        assertThat(accounts.search("OOSTER", 0, 10)).hasSize(1);
        assertThat(accounts.search("bert ria", 0, 10)).isEmpty();

        accounts.correct(ria, "Ria Müller", "muller@example.org", versionOf(ria));
        assertThat(accounts.search("wit", 0, 10)).isEmpty();
        assertThat(accounts.search("müll", 0, 10)).hasSize(1);
    }

    @Test
    void everyChangeIsInTheTrailWithBothPeople() {
        var ria = people.open("ria", Role.GARDENER);

        accounts.changeRoles(ria, Set.of(Role.MEMBER), versionOf(ria));

        var entry = audit.latest(0, 1).getFirst();
        assertThat(entry.action()).isEqualTo(AccessActions.ROLES_CHANGED);
        assertThat(entry.detail()).isEqualTo("+MEMBER -GARDENER");
        assertThat(entry.actor()).contains(lotte);
        assertThat(entry.objectName()).isEqualTo("ria");
    }

    @Test
    void givingTheRolesSomebodyHasChangesNothing() {
        var ria = people.open("ria", Role.GARDENER);
        var version = versionOf(ria);

        assertThat(accounts.changeRoles(ria, Set.of(Role.GARDENER), version)).isEqualTo(new ChangeResult.Changed());

        assertThat(versionOf(ria)).isEqualTo(version);
        assertThat(audit.latest(0, 1).getFirst().action()).isEqualTo(AccessActions.ACCOUNT_OPENED);
    }

    @Test
    void aClosedAccountHasNoRolesNow() {
        var ria = people.open("ria", Role.MEMBER);

        accounts.close(ria);

        assertThat(rolesNow.authoritiesOf(ria)).isEmpty();
    }

    @Test
    void nothingThatLetTheHolderInSurvivesClosing() {
        var ria = people.open("ria", Role.MEMBER);
        TestPeople.signIn(ria, Role.MEMBER);
        TestSessions.openedByLink(clock.instant());
        passwords.choose("", "drie groene fietsen");
        sessions.registerNewSession("at home", new SignedInAccount(ria));
        TestPeople.signIn(lotte, Role.ADMINISTRATOR);

        accounts.close(ria);
        accounts.reopen(ria);

        assertThat(accounts.find(ria).orElseThrow().hasPassword()).isFalse();
        assertThat(sessions.getAllSessions(new SignedInAccount(ria), false)).isEmpty();
    }

    @Test
    void oneSeesOneselfAndChoosesALanguage() {
        var ria = people.open("ria");
        TestPeople.signIn(ria, Role.RESIDENT);

        accounts.prefer(Locale.of("en"));

        assertThat(accounts.mine().id()).isEqualTo(ria);
        assertThat(accounts.mine().language()).isEqualTo(Locale.of("en"));
    }

    private int versionOf(AccountId id) {
        return accounts.find(id).orElseThrow().version();
    }

    private static void assertRefused(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}
