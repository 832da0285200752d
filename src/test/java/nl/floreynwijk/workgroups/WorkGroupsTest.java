package nl.floreynwijk.workgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountClosed;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Olga of the office founds groups, and Mia takes part. */
@PortalTest
class WorkGroupsTest {

    private static final WorkGroupPlan GARDEN = new WorkGroupPlan("Buurttuin", "Samen zaaien en oogsten.");

    @Autowired
    WorkGroups groups;

    @Autowired
    WorkGroupsOwnData ownData;

    @Autowired
    TestPeople people;

    @Autowired
    ApplicationEventPublisher events;

    private final WorkGroupId garden = WorkGroupId.random();
    private AccountId mia = AccountId.random();
    private AccountId olga = AccountId.random();

    @BeforeEach
    void aGroupIsFounded() {
        mia = people.open("Mia Mos", Role.MEMBER);
        olga = people.signedIn("Olga", Role.COORDINATOR);
        assertThat(groups.found(garden, GARDEN)).isEqualTo(new WorkGroupResult.Kept(garden));
    }

    private WorkGroupDetails details() {
        people.signIn(olga);
        return groups.all().stream()
                .filter(it -> it.id().equals(garden))
                .findFirst()
                .orElseThrow();
    }

    private WorkGroupSummary seenByMia() {
        people.signIn(mia);
        return groups.goingOn().stream()
                .filter(it -> it.id().equals(garden))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGroupThatIsFoundedTwiceIsThereOnce() {
        assertThat(groups.found(garden, GARDEN)).isEqualTo(new WorkGroupResult.Kept(garden));

        assertThat(groups.all()).extracting(WorkGroupDetails::id).containsOnlyOnce(garden);
    }

    @Test
    void aGroupHasAName() {
        assertThat(groups.found(WorkGroupId.random(), new WorkGroupPlan(" ", "x".repeat(401))))
                .isEqualTo(
                        new WorkGroupResult.Refused(Set.of(WorkGroupPlan.Problem.NAME, WorkGroupPlan.Problem.PURPOSE)));
    }

    @Test
    void aMemberTakesPartOnceAndTheOfficeKnowsWhoTheyAre() {
        people.signIn(mia);
        assertThat(groups.join(garden)).isEqualTo(new JoinGroupResult.In());
        assertThat(groups.join(garden)).isEqualTo(new JoinGroupResult.In());

        assertThat(seenByMia()).isEqualTo(new WorkGroupSummary(garden, "Buurttuin", GARDEN.purpose(), 1, true));
        assertThat(details().people()).containsExactly("Mia Mos");
        assertThat(about()).singleElement().asString().startsWith("Buurttuin · ");
    }

    private List<String> about() {
        return ownData.about(mia, Locale.of("nl")).stream()
                .flatMap(it -> it.values().stream())
                .toList();
    }

    @Test
    void theirOwnGroupsComeFirst() {
        people.signIn(olga);
        groups.found(WorkGroupId.random(), new WorkGroupPlan("Aanpak zwerfvuil", ""));
        people.signIn(mia);
        groups.join(garden);

        assertThat(groups.goingOn().getFirst().id()).isEqualTo(garden);
    }

    @Test
    void whoeverLeavesTakesPartNoLonger() {
        people.signIn(mia);
        groups.join(garden);

        groups.leave(garden);
        groups.leave(garden);

        assertThat(seenByMia().people()).isZero();
        assertThat(about()).isEmpty();
    }

    @Test
    void aGroupThatEndedIsNotThereForMembersAndNobodyJoinsIt() {
        groups.end(garden);
        groups.end(garden);

        assertThat(details().endedAt()).isPresent();
        assertThat(groups.change(garden, GARDEN, details().version())).isEqualTo(new WorkGroupResult.Ended());
        people.signIn(mia);
        assertThat(groups.goingOn()).extracting(WorkGroupSummary::id).doesNotContain(garden);
        assertThat(groups.join(garden)).isEqualTo(new JoinGroupResult.Ended());
    }

    @Test
    void theOfficeSaysOtherwiseWhatItIs() {
        var seen = details().version();
        var other = new WorkGroupPlan("Tuin voor de buurt", "");

        assertThat(groups.change(garden, other, seen)).isEqualTo(new WorkGroupResult.Kept(garden));
        assertThat(groups.change(garden, GARDEN, seen)).isEqualTo(new WorkGroupResult.ChangedMeanwhile());
        assertThat(details().plan()).isEqualTo(other);
    }

    @Test
    void whoeverIsForgottenOrGoneTakesPartInNothing() {
        people.signIn(mia);
        groups.join(garden);
        events.publishEvent(new AccountErased(mia));
        assertThat(seenByMia().people()).isZero();

        groups.join(garden);
        events.publishEvent(new AccountClosed(mia));
        assertThat(seenByMia().people()).isZero();
    }

    @Test
    void everybodyDoesOnlyWhatIsTheirs() {
        assertThatThrownBy(() -> groups.join(garden)).isInstanceOf(AccessDeniedException.class);
        people.signIn(mia);
        assertThatThrownBy(groups::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> groups.end(garden)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> groups.found(garden, GARDEN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsKeptOfSomebodyIsCalledSo() {
        assertThat(ownData.about(mia, Locale.of("nl")))
                .extracting(OwnDatum::name)
                .containsExactly("groups");
    }
}
