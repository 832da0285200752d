package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Enrolment;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class NewAddressesTest {

    private static final TypedAddress NEW_HOME = new TypedAddress("3812 CD", "7", "Noordewierweg", "");

    @Autowired
    NewAddresses addresses;

    @Autowired
    OwnMemberships own;

    @Autowired
    Memberships memberships;

    @Autowired
    Corrections corrections;

    @Autowired
    Register register;

    @Autowired
    Reminders reminders;

    @Autowired
    MemberOwnData ownData;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    AuditTrail audit;

    @Autowired
    Enrolment enrolment;

    @Autowired
    MovableClock clock;

    private AccountId account = AccountId.random();
    private AccountId sanne = AccountId.random();
    private MemberId anna = MemberId.random();
    private LocalDate moved = LocalDate.EPOCH;

    @BeforeEach
    void annaMoved() {
        account = members.signedIn("Anna");
        anna = own.mine().getFirst().id();
        clock.advance(Duration.ofDays(30));
        moved = DutchTime.day(clock.instant()).minusDays(3);
        assertThat(own.moveTo(anna, NEW_HOME, moved)).isEqualTo(new ProfileResult.Changed());
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
    }

    @Test
    void whoWasAdmittedLivesThereAndWaitsForNothing() {
        members.signedIn("Bert");
        var bert = own.mine().getFirst();

        assertThat(memberships.of(bert.account())).singleElement().satisfies(it -> {
            assertThat(it.dwelling()).isPresent();
            assertThat(it.movedIn()).contains(bert.homes().getFirst().from());
        });
        people.signIn(sanne);
        assertThat(addresses.waiting()).extracting(NewAddress::member).containsExactly(anna);
    }

    @Test
    void theOfficeConfirmsAnAddressOnceAndItCounts() {
        assertThat(addresses.waiting()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna Testman");
            assertThat(it.address().line()).isEqualTo("Noordewierweg 7");
            assertThat(it.since()).isEqualTo(moved);
            assertThat(it.mayConfirm()).isTrue();
        });
        assertThat(reminders.mine().work()).isEqualTo(new WaitingWork(0, 0, 1));

        assertThat(addresses.confirm(anna, version())).isEqualTo(new NewAddressResult.Confirmed("Anna Testman"));

        assertThat(memberships.of(account)).singleElement().satisfies(it -> {
            assertThat(it.dwelling()).isPresent();
            assertThat(it.movedIn()).contains(moved);
            assertThat(memberships.livingAt(it.dwelling().orElseThrow())).containsExactly(account);
        });
        assertThat(actionsOnAnna()).containsOnlyOnce("address-confirmed");
        assertThat(addresses.waiting()).isEmpty();
        assertThat(reminders.mine().work()).isEqualTo(new WaitingWork(0, 0, 0));
        assertThat(addresses.confirm(anna, version())).isEqualTo(new NewAddressResult.Gone());
        assertThat(actionsOnAnna()).containsOnlyOnce("address-confirmed");
    }

    @Test
    void whatChangedMeanwhileIsLookedAtAgain() {
        var seen = version();
        people.signIn(account);
        own.moveTo(anna, new TypedAddress("3812 CD", "9", "Noordewierweg", ""), moved);
        people.signIn(sanne);

        assertThat(addresses.confirm(anna, seen)).isEqualTo(new NewAddressResult.ChangedMeanwhile());

        assertThat(memberships.of(account).getFirst().dwelling()).isEmpty();
    }

    @Test
    void nobodyConfirmsOrCorrectsTheirOwnAddressIntoAHousehold() {
        enrolment.give(account, Role.COORDINATOR);
        people.signIn(account);

        assertThat(addresses.waiting()).extracting(NewAddress::mayConfirm).containsExactly(false);
        assertThat(addresses.confirm(anna, version())).isEqualTo(new NewAddressResult.Own());
        assertThat(corrections.correct(anna, corrected("9"), version()))
                .isInstanceOf(MemberCorrectionResult.Corrected.class);
        assertThat(memberships.of(account).getFirst().dwelling()).isEmpty();
    }

    @Test
    void anAddressThatTheOfficePutsRightIsConfirmedAndOneItLeavesIsNot() {
        assertThat(corrections.correct(anna, corrected("7"), version()))
                .isInstanceOf(MemberCorrectionResult.Corrected.class);
        assertThat(memberships.of(account).getFirst().dwelling()).isEmpty();

        assertThat(corrections.correct(anna, corrected("9"), version()))
                .isInstanceOf(MemberCorrectionResult.Corrected.class);
        assertThat(memberships.of(account).getFirst().dwelling()).isPresent();
        assertThat(addresses.waiting()).isEmpty();
    }

    @Test
    void whoTakesTheirDataReadsWhatWaits() {
        assertThat(ownData.about(account, Locale.of("nl")).stream()
                        .filter(it -> it.name().equals("homes"))
                        .flatMap(it -> it.values().stream()))
                .satisfiesExactly(
                        it -> assertThat(it).contains("Noordewierweg 7", "moet dit adres nog nakijken"),
                        it -> assertThat(it).contains("Bomenstraat").doesNotContain("nakijken"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "COORDINATOR"})
    void nobodyElseLooks(Role role) {
        var seen = version();
        people.signedIn("x", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(addresses::waiting);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> addresses.confirm(anna, seen));
        assertThat(reminders.mine().work()).isEqualTo(new WaitingWork(0, 0, 0));
    }

    private static MemberCorrection corrected(String number) {
        return new MemberCorrection(
                "Anna", "Testman", "", "", new TypedAddress("3812 CD", number, "Noordewierweg", ""), Optional.empty());
    }

    private int version() {
        return register.find(anna).orElseThrow().details().version();
    }

    private List<String> actionsOnAnna() {
        return audit.about(List.of(anna.toString())).stream()
                .map(AuditEntry::action)
                .map(it -> it.name())
                .toList();
    }
}
