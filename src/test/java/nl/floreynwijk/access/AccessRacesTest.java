package nl.floreynwijk.access;

import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AccessRacesTest {

    static final int PEOPLE_IN_HALL = 60;

    @Autowired
    Clock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    Credentials credentials;

    @Autowired
    SignInLinks links;

    @Autowired
    PasskeyChanges passkeys;

    @Autowired
    PasskeyTable table;

    @Autowired
    RelyingParty relyingParty;

    @Autowired
    TestPeople people;

    @Autowired
    OfficeRoles offices;

    @Autowired
    ActingLog actings;

    @Autowired
    Mandates mandates;

    @Autowired
    MandateRepository offers;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forgetEverybody() {
        database.sql("delete from notification_mail").update();
        database.sql("delete from access_account").update();
    }

    @RepeatedTest(5)
    void ofTwoWhoUseALinkAtOnceOneGetsIn() throws Exception {
        var token = CredentialsTest.tokenIn(links.make(people.open("anna"), LocalPath.START));

        var results = atOnce(() -> credentials.useLink(token), () -> credentials.useLink(token));

        assertThat(results.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @RepeatedTest(5)
    void twoAdministratorsCannotRemoveEachOther() throws Exception {
        var lotte = people.open("lotte", Role.ADMINISTRATOR);
        var bert = people.open("bert", Role.ADMINISTRATOR);

        var results = atOnce(dismissing(bert), dismissing(lotte));

        assertThat(results).containsExactlyInAnyOrder(new ChangeResult.Changed(), new ChangeResult.LastAdministrator());
    }

    @RepeatedTest(5)
    void twoAdministratorsCannotBothGetALastDay() throws Exception {
        var lotte = people.open("lotte", Role.ADMINISTRATOR);
        var bert = people.open("bert", Role.ADMINISTRATOR);

        var results = atOnce(ending(lotte), ending(bert));

        assertThat(results).containsExactlyInAnyOrder(new ChangeResult.Changed(), new ChangeResult.LastAdministrator());
    }

    private Callable<ChangeResult> ending(AccountId administrator) {
        return as(
                administrator,
                () -> offices.give(
                        administrator,
                        Role.ADMINISTRATOR,
                        "",
                        Optional.of(DutchTime.day(clock.instant()).plusDays(30))));
    }

    @RepeatedTest(5)
    void anActingThatTwoEndIsEndedOnce() throws Exception {
        var sanne = people.open("sanne", Role.COORDINATOR);
        var ria = people.open("ria", Role.MEMBER);
        var who = new ActingAccount(ActingId.random(), ria, sanne, null);
        actings.begin(
                new ActingSession(who, null, clock.instant(), LocalPath.START),
                "belt",
                ConsentWay.BY_PHONE,
                clock.instant());

        atOnce(noting(who, ActingEnding.STOPPED), noting(who, ActingEnding.EXPIRED));

        assertThat(database.sql("""
                                select count(*) from access_audit_entry
                                where object_id = ? and action in ('acting-stopped', 'acting-expired')
                                """).param(ria.toString()).query(Integer.class).single())
                .isEqualTo(1);
    }

    private Callable<Boolean> noting(ActingAccount who, ActingEnding how) {
        return () -> {
            actings.end(who, how, clock.instant());
            return true;
        };
    }

    @RepeatedTest(5)
    void nobodyGetsOneGuardianTooMany() throws Exception {
        var ria = people.open("ria", Role.MEMBER);
        for (var it = 1; it < Mandates.MOST; it++) {
            offers.save(Mandate.offered(
                    ria,
                    new EmailAddress("guardian" + it + "@example.org"),
                    Set.of("access"),
                    DutchTime.day(clock.instant()),
                    clock.instant()));
        }

        var results = atOnce(appointing(ria, "anna@example.org"), appointing(ria, "bert@example.org"));

        assertThat(results)
                .containsExactlyInAnyOrder(new AppointResult.Asked(), new AppointResult.Enough(Mandates.MOST));
    }

    private Callable<AppointResult> appointing(AccountId giver, String address) {
        return as(giver, () -> mandates.appoint(address, Set.of(MandateArea.START), DutchTime.day(clock.instant())));
    }

    private <T> Callable<T> as(AccountId account, Callable<T> work) {
        return () -> {
            people.signIn(account);
            try {
                return work.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    @RepeatedTest(5)
    void anAddressOpenedTwiceAtOnceIsOneAccount() throws Exception {
        var results = atOnce(opening("ria@example.org"), opening("RIA@example.org"));

        assertThat(results.stream().filter(OpenResult.Opened.class::isInstance)).hasSize(1);
        assertThat(results).contains(new OpenResult.AddressTaken());
    }

    @RepeatedTest(5)
    void whoChoosesTwoLanguagesAtOnceGetsOneOfThemAndNoError() throws Exception {
        var ria = people.open("ria");

        assertThat(atOnce(preferring(ria, "en"), preferring(ria, "nl"))).containsExactly(true, true);
    }

    @Test
    void aFullHallIsLookedUpAtOnceThoughThereAreFewerConnections() throws Exception {
        var ria = people.open("ria");
        var start = new CyclicBarrier(PEOPLE_IN_HALL);
        Callable<Optional<Account>> lookUp = () -> {
            start.await(1, TimeUnit.MINUTES);
            return repository.findById(ria);
        };

        try (var threads = Executors.newFixedThreadPool(PEOPLE_IN_HALL)) {
            for (var found : threads.invokeAll(Collections.nCopies(PEOPLE_IN_HALL, lookUp))) {
                assertThat(found.get()).isPresent();
            }
        }
    }

    @RepeatedTest(5)
    void ofTwoPasskeysAddedAtOnceOneIsTheTenth() throws Exception {
        var anna = people.signedIn("anna");
        for (var device = 0; device < 9; device++) {
            adding(anna).call();
        }

        var results = atOnce(adding(anna), adding(anna));

        assertThat(results).contains(new PasskeyAddResult.Enough(10));
        assertThat(results.stream().filter(PasskeyAddResult.Added.class::isInstance))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void ofADeviceAndItsCopyAtOnceOneGetsIn() throws Exception {
        var anna = people.signedIn("anna");
        var device = new FakeDevice(relyingParty.origin().orElseThrow());
        device.countFrom(5);
        adding(anna, device).call();
        var one = signing(device);
        device.countFrom(5);
        var other = signing(device);

        assertThat(atOnce(one, other))
                .containsExactlyInAnyOrder(new PasskeyProof.Holder(anna), new PasskeyProof.Refused());
    }

    @RepeatedTest(20)
    void aPasskeyThatIsRemovedWhileItSignsStaysRemoved() throws Exception {
        var anna = people.open("anna", Role.MEMBER);
        var device = new FakeDevice(relyingParty.origin().orElseThrow());
        adding(anna, device).call();
        var id = table.of(anna).getFirst().id();

        atOnce(signing(device), removing(anna, id));

        assertThat(table.of(anna)).isEmpty();
        assertThat(signing(device).call()).isEqualTo(new PasskeyProof.Unknown());
    }

    private Callable<PasskeyProof> removing(AccountId account, PasskeyId id) {
        return () -> {
            TestPeople.signIn(account, Role.RESIDENT);
            TestSessions.inAnotherBrowser();
            passkeys.remove(account, id);
            return new PasskeyProof.Unknown();
        };
    }

    private Callable<PasskeyAddResult> adding(AccountId account) {
        return adding(account, new FakeDevice(relyingParty.origin().orElseThrow()));
    }

    private Callable<PasskeyAddResult> adding(AccountId account, FakeDevice device) {
        var asked = passkeys.askToMake(account);
        var made = device.make(relyingParty.json(asked));
        return () -> {
            TestPeople.signIn(account, Role.RESIDENT);
            TestSessions.inAnotherBrowser();
            TestSessions.openedByLink(clock.instant());
            return passkeys.add(account, asked, made, "Telefoon");
        };
    }

    private Callable<PasskeyProof> signing(FakeDevice device) {
        var asked = relyingParty.askToSign();
        var signed = PasskeyAnswers.signed(device.sign(relyingParty.json(asked)));
        return () -> passkeys.use(asked, signed);
    }

    private Callable<Boolean> preferring(AccountId account, String language) {
        return () -> {
            TestPeople.signIn(account, Role.RESIDENT);
            accounts.prefer(Locale.of(language));
            return true;
        };
    }

    private Callable<ChangeResult> dismissing(AccountId administrator) {
        return asAdministrator(() -> accounts.changeRoles(administrator, Set.of(), 0));
    }

    private Callable<OpenResult> opening(String address) {
        return asAdministrator(() -> accounts.open(new NewAccount("Ria", address, Locale.of("nl"), Set.of())));
    }

    private static <T> Callable<T> asAdministrator(Callable<T> work) {
        return () -> {
            TestPeople.signIn(AccountId.random(), Role.ADMINISTRATOR);
            return work.call();
        };
    }
}
