package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.Leaving;
import nl.floreynwijk.membership.NumberedMember;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SkillsTest {

    @Autowired
    Skills skills;

    @Autowired
    OwnSkills ownSkills;

    @Autowired
    Certified certified;

    @Autowired
    TestSkills made;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    OwnMemberships own;

    @Autowired
    Leaving leaving;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    QueryCounter queries;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private int number;
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void annaIsAMemberAndSanneAtTheDesk() {
        anna = members.signedIn("Anna");
        number = own.mine().getFirst().number().orElseThrow();
        sanne = people.signedIn("Sanne Balie", Role.COORDINATOR);
    }

    private SkillPlan plan(Certificate certificate, int daysLeft) {
        return made.plan(certificate, daysLeft);
    }

    private SkillSummary register(Certificate certificate, int daysLeft) {
        assertThat(skills.register(number, plan(certificate, daysLeft))).isEqualTo(new SkillResult.Kept());
        return list(new SkillSearch("", Optional.of(certificate), false)).getFirst();
    }

    private List<SkillSummary> list(SkillSearch search) {
        return skills.list(search).skills();
    }

    private List<SkillSummary> all() {
        return list(SkillSearch.everything());
    }

    @Test
    void whatWasSeenIsInTheRegister() {
        skills.register(number, plan(Certificate.GAS, 100));

        assertThat(all()).singleElement().satisfies(it -> assertThat(it)
                .extracting(
                        SkillSummary::holder,
                        SkillSummary::plan,
                        SkillSummary::daysLeft,
                        SkillSummary::seenOn,
                        SkillSummary::seenBy)
                .containsExactly(
                        Optional.of(new NumberedMember(anna, number, "Anna Testman")),
                        plan(Certificate.GAS, 100),
                        100,
                        made.today(),
                        Optional.of("Sanne Balie")));
    }

    @Test
    void whoeverTypesANumberSeesWhoThatIs() {
        assertThat(skills.nameOf(number)).contains("Anna Testman");
        assertThat(skills.nameOf(999_999_998)).isEmpty();
    }

    @Test
    void itIsRegisteredForAMemberAndWhole() {
        assertThat(skills.register(999_999_998, plan(Certificate.GAS, 100))).isEqualTo(new SkillResult.NoSuchMember());
        assertThat(skills.register(
                        number,
                        new SkillPlan(Certificate.GAS, " ", "", made.today().minusDays(1))))
                .isEqualTo(new SkillResult.Refused(Set.of(SkillPlan.Problem.values())));

        assertThat(all()).isEmpty();
    }

    @Test
    void ofEachKindOfWorkSomebodyHasOne() {
        register(Certificate.GAS, 100);

        assertThat(skills.register(number, plan(Certificate.GAS, 200)))
                .isEqualTo(new SkillResult.HeldAlready(made.today().plusDays(100)));
        assertThat(skills.register(number, plan(Certificate.LOCKS, 200))).isEqualTo(new SkillResult.Kept());
        assertThat(all()).hasSize(2);
    }

    @Test
    void whatEndedIsRenewedAndNotRegisteredAnew() {
        var gas = register(Certificate.GAS, 1);
        clock.advance(Duration.ofDays(2));

        assertThat(skills.register(number, plan(Certificate.GAS, 200)))
                .isEqualTo(new SkillResult.HeldAlready(gas.plan().validUntil()));
        assertThat(all().getFirst().daysLeft()).isEqualTo(-1);
        assertThat(skills.renew(gas.id(), plan(Certificate.GAS, 200), gas.version()))
                .isEqualTo(new SkillResult.Kept());
        assertThat(all()).singleElement().satisfies(it -> assertThat(it.daysLeft())
                .isEqualTo(200));
    }

    /** Also where two come at the same moment, past every check. */
    @Test
    void theDatabaseKeepsOneOfEach() {
        made.seen(anna, Certificate.GAS, 10);

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> made.seen(anna, Certificate.GAS, 20));
    }

    @Test
    void aRenewalDoesNotUndoSomebodyElses() {
        var gas = register(Certificate.GAS, 10);
        people.signedIn("Olga", Role.BOARD);
        skills.renew(gas.id(), plan(Certificate.GAS, 50), gas.version());

        assertThat(skills.renew(gas.id(), plan(Certificate.GAS, 40), gas.version()))
                .isEqualTo(new SkillResult.ChangedMeanwhile());
        assertThat(skills.renew(SkillId.random(), plan(Certificate.GAS, 40), 0))
                .isEqualTo(new SkillResult.ChangedMeanwhile());
        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.daysLeft()).isEqualTo(50);
            assertThat(it.seenBy()).contains("Olga");
        });
    }

    @Test
    void aRenewalIsWholeAndForTheSameWork() {
        var gas = register(Certificate.GAS, 10);

        assertThat(skills.renew(gas.id(), plan(Certificate.GAS, -1), gas.version()))
                .isEqualTo(new SkillResult.Refused(Set.of(SkillPlan.Problem.VALID_UNTIL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> skills.renew(gas.id(), plan(Certificate.LOCKS, 10), gas.version()));
    }

    @Test
    void whatIsWithdrawnIsGoneFromTheRegisterAndCanBeShownAnew() {
        var gas = register(Certificate.GAS, 10);

        assertThat(skills.withdraw(gas.id())).isEqualTo(new WithdrawSkillResult.Withdrawn());
        assertThat(skills.withdraw(gas.id())).isEqualTo(new WithdrawSkillResult.GoneAlready());
        assertThat(skills.renew(gas.id(), plan(Certificate.GAS, 40), gas.version() + 1))
                .isEqualTo(new SkillResult.ChangedMeanwhile());

        assertThat(all()).isEmpty();
        assertThat(skills.register(number, plan(Certificate.GAS, 20))).isEqualTo(new SkillResult.Kept());
    }

    @Test
    void whatEndsFirstIsOnTop() {
        register(Certificate.GAS, 40);
        register(Certificate.LOCKS, 5);
        register(Certificate.ROOF, 20);

        assertThat(all()).extracting(SkillSummary::daysLeft).containsExactly(5, 20, 40);
    }

    @Test
    void theOfficeLooksForPeopleForWorkAndForWhatEnds() {
        register(Certificate.GAS, 31);
        register(Certificate.ROOF, 30);
        made.seen(members.signedIn("Bert"), Certificate.GAS, 0);
        people.signIn(sanne);

        assertThat(found("anna", Optional.empty(), false)).containsExactly(30, 31);
        assertThat(found("testm ann", Optional.empty(), false)).containsExactly(30, 31);
        assertThat(found("BERT", Optional.empty(), false)).containsExactly(0);
        assertThat(found("ert", Optional.empty(), false)).isEmpty();
        assertThat(found(Integer.toString(number), Optional.empty(), false)).containsExactly(30, 31);
        assertThat(found("", Optional.of(Certificate.GAS), false)).containsExactly(0, 31);
        assertThat(found("", Optional.empty(), true)).containsExactly(0, 30);
        assertThat(found("anna", Optional.of(Certificate.GAS), true)).isEmpty();
        assertThat(found("%", Optional.empty(), false)).isEmpty();
    }

    private Stream<Integer> found(String words, Optional<Certificate> certificate, boolean onlyEnding) {
        return list(new SkillSearch(words, certificate, onlyEnding)).stream().map(SkillSummary::daysLeft);
    }

    @Test
    void theRegisterTakesThreeQueriesHoweverLongItIs() {
        Stream.of(Certificate.values()).forEach(it -> register(it, 10));

        assertThat(queries.during(() -> assertThat(all()).hasSize(Certificate.values().length)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theTrailKeepsWhatWasDoneAndNothingThatStandsOnIt() {
        var gas = register(Certificate.GAS, 10);
        skills.renew(gas.id(), plan(Certificate.GAS, 50), gas.version());
        skills.withdraw(gas.id());
        skills.withdraw(gas.id());

        assertThat(audit.about(List.of(gas.id().toString())))
                .allSatisfy(it -> assertThat(it.detail()).isEmpty())
                .extracting(AuditEntry::action)
                .containsExactly(
                        HarryActions.SKILL_WITHDRAWN, HarryActions.SKILL_RENEWED, HarryActions.SKILL_REGISTERED);
    }

    @Test
    void aMemberSeesTheirOwnAndNobodyElses() {
        register(Certificate.GAS, 100);
        register(Certificate.LOCKS, 5);
        skills.withdraw(register(Certificate.ROOF, 50).id());

        people.signIn(anna);
        assertThat(ownSkills.mine())
                .containsExactly(
                        new OwnSkill(plan(Certificate.LOCKS, 5), 5, made.today()),
                        new OwnSkill(plan(Certificate.GAS, 100), 100, made.today()));

        members.signedIn("Bert");
        assertThat(ownSkills.mine()).isEmpty();
    }

    @Test
    void whoeverIsCertifiedIsSoUntilTheLastDay() {
        var day = made.today().plusDays(10);
        register(Certificate.GAS, 10);

        assertThat(certified.holding(Certificate.GAS, day)).containsExactly(anna);
        assertThat(certified.holds(anna, Certificate.GAS, day)).isTrue();

        assertThat(certified.holding(Certificate.GAS, day.plusDays(1))).isEmpty();
        assertThat(certified.holds(anna, Certificate.GAS, day.plusDays(1))).isFalse();
    }

    @Test
    void nobodyIsCertifiedForOtherWorkOrInsteadOfSomebodyElse() {
        register(Certificate.GAS, 10);

        assertThat(certified.holding(Certificate.WATER, made.today())).isEmpty();
        assertThat(certified.holds(anna, Certificate.WATER, made.today())).isFalse();
        assertThat(certified.holds(sanne, Certificate.GAS, made.today())).isFalse();
    }

    @Test
    void whatWasWithdrawnCountsNoMore() {
        skills.withdraw(register(Certificate.GAS, 10).id());

        assertThat(certified.holding(Certificate.GAS, made.today())).isEmpty();
        assertThat(certified.holds(anna, Certificate.GAS, made.today())).isFalse();
    }

    @Test
    void whatWasRenewedCountsUntilTheNewDay() {
        var gas = register(Certificate.GAS, 10);
        skills.renew(gas.id(), plan(Certificate.GAS, 50), gas.version());

        assertThat(certified.holds(anna, Certificate.GAS, made.today().plusDays(50)))
                .isTrue();
    }

    @Test
    void whoeverLeavesIsCertifiedForNothing() {
        register(Certificate.GAS, 10);
        people.signIn(anna);
        var membership = own.mine().getFirst().id();
        people.signedIn("Amina", Role.BOARD);

        leaving.end(membership, "Verhuisd");

        assertThat(all()).isEmpty();
        assertThat(certified.holds(anna, Certificate.GAS, made.today())).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void ofWhoeverIsForgottenNothingStays() {
        register(Certificate.GAS, 10);
        skills.withdraw(register(Certificate.ROOF, 10).id());

        events.publishEvent(new AccountErased(anna));

        assertThat(rows()).isZero();
    }

    private int rows() {
        return database.sql("select count(*) from harry_skill where account_id = ?")
                .param(anna.value())
                .query(Integer.class)
                .single();
    }
}
