package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AuditEntry;
import nl.floreynwijk.access.AuditPages;
import nl.floreynwijk.access.AuditSearch;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MemberAuditNamesTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    AuditPages trail;

    @Autowired
    OwnMemberships own;

    @Autowired
    Leaving leaving;

    @Autowired
    Erasures erasures;

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();
    private MemberId member = new MemberId(anna.value());

    @BeforeEach
    void annaIsAMember() {
        anna = members.signedIn("Anna");
        member = own.mine().getFirst().id();
        own.reachAt(member, "06 12 34 56 78");
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void aMemberAndTheirFormHaveTheirNameAndTheirPage() {
        var page = Optional.of("/kantoor/leden/" + member);

        assertThat(found(MembershipActions.PHONE_CHANGED.textKey())).first().satisfies(it -> {
            assertThat(it.actorName()).contains("Anna Testman");
            assertThat(it.objectName()).isEqualTo("Anna Testman");
            assertThat(it.objectPage()).isEqualTo(page);
        });
        assertThat(found(MembershipActions.APPROVED.textKey())).first().satisfies(it -> {
            assertThat(it.objectName()).isEqualTo("Anna Testman");
            assertThat(it.objectPage()).isEqualTo(page);
        });
    }

    @Test
    void whoeverIsCalledAsADayThatIsNoneIsNamedAllTheSame() {
        members.admitted(JoinForms.shop("Bert", "Bakker", "2026-13-45", "12345678"));

        assertThat(found(MembershipActions.APPROVED.textKey()))
                .first()
                .satisfies(it -> assertThat(it.objectIn(Locale.of("nl"))).isEqualTo("2026-13-45"));
    }

    @Test
    void whoeverMayNotOpenAMembersPageGetsNoLinkToIt() {
        people.signedIn("Ad", Role.ADMINISTRATOR);

        assertThat(found(MembershipActions.PHONE_CHANGED.textKey())).first().satisfies(it -> {
            assertThat(it.objectName()).isEqualTo("Anna Testman");
            assertThat(it.objectPage()).isEmpty();
        });
    }

    @Test
    void whoeverIsErasedHasANumberOnly() {
        var number = number();
        leaving.end(member, "verhuisd");
        erasures.ask(member);
        people.signedIn("Bea", Role.BOARD);
        erasures.confirm(erasures.waiting().getFirst().id());

        assertThat(trail.search(AuditSearch.EVERYTHING, DUTCH, 0, 200))
                .noneMatch(it -> it.toString().contains("Testman"));
        assertThat(found(MembershipActions.PHONE_CHANGED.textKey())).first().satisfies(it -> {
            assertThat(it.actorName()).contains("Lid " + number + " (gewist)");
            assertThat(it.objectName()).isEqualTo("Lid " + number + " (gewist)");
        });
        assertThat(about(Integer.toString(number)))
                .extracting(AuditEntry::action)
                .contains(MembershipActions.ERASED, MembershipActions.PHONE_CHANGED);
    }

    @Test
    void aPersonIsFoundInWhatTheyDidAndInWhatWasDoneToThem() {
        assertThat(about("anna test"))
                .extracting(AuditEntry::action)
                .contains(MembershipActions.PHONE_CHANGED, MembershipActions.APPROVED, MembershipActions.STARTED);
        assertThat(about("Niemand%")).isEmpty();
    }

    private int number() {
        return register.find(member).orElseThrow().details().number().orElseThrow();
    }

    private List<AuditEntry> about(String person) {
        return trail.search(
                new AuditSearch(person, Optional.empty(), Optional.empty(), Optional.empty()), DUTCH, 0, 200);
    }

    private List<AuditEntry> found(String action) {
        return trail.search(new AuditSearch("", Optional.of(action), Optional.empty(), Optional.empty()), DUTCH, 0, 10);
    }
}
