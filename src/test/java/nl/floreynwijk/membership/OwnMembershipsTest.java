package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class OwnMembershipsTest {

    private static final TypedAddress NEW_HOME = new TypedAddress("3812 CD", "7", "Noordewierweg", "");

    @Autowired
    OwnMemberships own;

    @Autowired
    Accounts accounts;

    @Autowired
    Memberships memberships;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void annaIsAMember() {
        members.signedIn("Anna");
    }

    @Test
    void aMemberSeesTheirOwnMembership() {
        assertThat(own.mine()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Anna Testman");
            assertThat(it.state()).isEqualTo(MemberState.MEMBER);
        });
    }

    @Test
    void whoeverIsNoMemberHasNone() {
        people.signedIn("Grace");

        assertThat(own.mine()).isEmpty();
    }

    @Test
    void aNewNameIsTheNameOfTheAccountToo() {
        assertThat(own.rename(mine().id(), "Anna", "de Wit")).isEqualTo(new ProfileResult.Changed());

        assertThat(mine().name()).isEqualTo("Anna de Wit");
        assertThat(accounts.mine().name()).isEqualTo("Anna de Wit");
        assertThat(own.rename(mine().id(), "Anna", " ")).isEqualTo(new ProfileResult.NotAName());
    }

    @Test
    void namesAndAddressesAreNotChangedWithoutEnd() {
        for (var time = 1; time <= 5; time++) {
            assertThat(own.rename(mine().id(), "Anna " + "a".repeat(time), "de Wit"))
                    .isEqualTo(new ProfileResult.Changed());
            assertThat(own.moveTo(mine().id(), NEW_HOME, DutchTime.day(clock.instant())))
                    .isEqualTo(new ProfileResult.Changed());
        }

        assertThat(own.rename(mine().id(), "Annie", "de Wit")).isInstanceOf(ProfileResult.TooOften.class);
        assertThat(own.moveTo(mine().id(), NEW_HOME, DutchTime.day(clock.instant())))
                .isInstanceOf(ProfileResult.TooOften.class);
        clock.advance(Duration.ofDays(1));
        assertThat(own.rename(mine().id(), "Annie", "de Wit")).isEqualTo(new ProfileResult.Changed());
    }

    @Test
    void aPhoneNumberIsKeptInInternationalForm() {
        assertThat(own.reachAt(mine().id(), "06 12 34 56 78")).isEqualTo(new ProfileResult.Changed());
        assertThat(mine().phone()).contains(new PhoneNumber("+31612345678"));

        assertThat(own.reachAt(mine().id(), "+90 532 123 45 67")).isEqualTo(new ProfileResult.Changed());
        assertThat(mine().phone()).contains(new PhoneNumber("+905321234567"));

        assertThat(own.reachAt(mine().id(), "12")).isEqualTo(new ProfileResult.NotAPhoneNumber());
        assertThat(own.reachAt(mine().id(), " ")).isEqualTo(new ProfileResult.Changed());
        assertThat(mine().phone()).isEmpty();
    }

    @Test
    void whoeverMovesLivesInOneHomeAndTheOldOneStaysInTheirHistory() {
        var before = memberships.of(account()).getFirst().dwelling();
        clock.advance(Duration.ofDays(30));

        assertThat(own.moveTo(mine().id(), NEW_HOME, today().minusDays(1))).isEqualTo(new ProfileResult.Changed());

        assertThat(mine().homes()).hasSize(2);
        assertThat(mine().homes().getFirst().address().line()).isEqualTo("Noordewierweg 7");
        assertThat(mine().homes().getLast().until()).contains(today().minusDays(1));
        assertThat(before).isPresent();
        assertThat(memberships.of(account()).getFirst().dwelling()).isEmpty();
    }

    /** Anybody can type the address of a neighbour. */
    @Test
    void anAddressThatSomebodyTypedCountsForNobodysHouseholdOrBlock() {
        var block = BlockId.random();
        var bert = members.admitted(JoinForms.at(JoinForms.of("Bert", "Bos"), NEW_HOME));
        var dwelling = placeInBlock(bert, block);
        var household = memberships.livingAt(dwelling);

        assertThat(own.moveTo(mine().id(), NEW_HOME, today())).isEqualTo(new ProfileResult.Changed());
        placeInBlock(mine().id(), block);

        assertThat(memberships.of(account())).singleElement().satisfies(it -> {
            assertThat(it.dwelling()).isEmpty();
            assertThat(it.block()).isEmpty();
            assertThat(it.movedIn()).isEmpty();
        });
        assertThat(household).hasSize(1).doesNotContain(account());
        assertThat(memberships.livingAt(dwelling)).isEqualTo(household);
        assertThat(memberships.livingIn(block)).isEqualTo(household);
        assertThat(memberships.votingIn(block)).extracting(Membership::member).containsExactly(bert);
        assertThat(mine().block()).isEmpty();
        assertThat(mine().toldHome()).isPresent();
    }

    @Test
    void membersAreFoundByTheirAccountsAsLongAsTheyAreMembers() {
        var accounts = List.of(account(), people.open("Henk", Role.COORDINATOR));

        assertThat(memberships.having(accounts)).singleElement().satisfies(it -> {
            assertThat(it.account()).isEqualTo(account());
            assertThat(it.number())
                    .isEqualTo(memberships.of(account()).getFirst().number());
            assertThat(it.name()).isEqualTo("Anna Testman");
        });
        assertThat(memberships.having(List.of())).isEmpty();
    }

    @Test
    void whoMovesBackToWhereTheyLivedWaitsAgain() {
        own.moveTo(mine().id(), NEW_HOME, today());
        own.moveTo(mine().id(), JoinForms.BOMENSTRAAT, today());

        assertThat(memberships.of(account()).getFirst().dwelling()).isEmpty();
        own.moveTo(mine().id(), JoinForms.BOMENSTRAAT, today());
        assertThat(memberships.of(account()).getFirst().dwelling()).isEmpty();
    }

    @Test
    void whoeverActsForSomebodyConfirmsNothingByTyping() {
        var anna = account();
        people.actAsGuardian(anna, people.open("Henk", Role.MEMBER), new MandateArea("membership"));
        own.moveTo(mine().id(), NEW_HOME, today());
        assertThat(memberships.of(anna).getFirst().dwelling()).isEmpty();

        people.actFor(anna, people.open("Sanne", Role.COORDINATOR));
        own.moveTo(mine().id(), JoinForms.BOMENSTRAAT, today());
        assertThat(memberships.of(anna).getFirst().dwelling()).isEmpty();
    }

    @Test
    void whoMovesOutsideTheNeighbourhoodWaitsForNothing() {
        database.sql("insert into places_area_part (kind, name) values ('DIGITS', '3812')")
                .update();
        own.moveTo(mine().id(), new TypedAddress("1012 JS", "1", "Dam", "Amsterdam"), today());

        assertThat(mine().toldHome()).isEmpty();
        assertThat(memberships.of(account()).getFirst().dwelling()).isEmpty();
    }

    private DwellingId placeInBlock(MemberId member, BlockId block) {
        database.sql("update membership_residence set block_id = ? where current_of = ?")
                .params(block.value(), member.value())
                .update();
        return new DwellingId(database.sql("select dwelling_id from membership_residence where current_of = ?")
                .param(member.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single());
    }

    @Test
    void movingToWhereOneLivesChangesNothing() {
        own.moveTo(mine().id(), JoinForms.BOMENSTRAAT, today());

        assertThat(mine().homes()).hasSize(1);
    }

    @Test
    void nobodyMovesBeforeTheyCameOrTomorrow() {
        var first = mine().homes().getFirst().from();

        assertThat(own.moveTo(mine().id(), NEW_HOME, first.minusDays(1)))
                .isEqualTo(new ProfileResult.NotADayToMove(first, today()));
        assertThat(own.moveTo(mine().id(), NEW_HOME, today().plusDays(1)))
                .isEqualTo(new ProfileResult.NotADayToMove(first, today()));
        assertThat(own.moveTo(mine().id(), new TypedAddress("x", "7", "", ""), today()))
                .isInstanceOf(ProfileResult.NotAnAddress.class);
    }

    @Test
    void consentIsGivenAndWithdrawnAndBothAreKept() {
        own.consent(mine().id(), Consent.NEWS, true);
        assertThat(mine().agreesTo(Consent.NEWS)).isTrue();

        clock.advance(Duration.ofMinutes(1));
        own.consent(mine().id(), Consent.NEWS, false);
        own.consent(mine().id(), Consent.NEWS, false);

        assertThat(mine().agreesTo(Consent.NEWS)).isFalse();
        var news = mine().consents().stream()
                .filter(it -> it.consent() == Consent.NEWS)
                .toList();
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().until().orElseThrow())
                .isAfterOrEqualTo(news.getFirst().from().plus(Duration.ofMinutes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> own.consent(mine().id(), Consent.PRIVACY, false));
    }

    @Test
    void aYearOfBirthIsNotedOrForgotten() {
        assertThat(own.bornIn(mine().id(), Optional.of(1948))).isEqualTo(new ProfileResult.Changed());
        assertThat(mine().birthYear()).contains(1948);
        assertThat(own.bornIn(mine().id(), Optional.of(1899))).isInstanceOf(ProfileResult.NotAYear.class);
        own.bornIn(mine().id(), Optional.empty());
        assertThat(mine().birthYear()).isEmpty();
    }

    @Test
    void nobodyChangesAnythingOfSomebodyElse() {
        var anna = mine().id();
        members.signedIn("Bert");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.rename(anna, "X", "Y"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.reachAt(anna, ""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.moveTo(anna, NEW_HOME, today()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> own.show(anna, Set.of(SharedField.PHONE)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.consent(anna, Consent.NEWS, true));
        TestPeople.signOut();
        assertThatExceptionOfType(Exception.class).isThrownBy(own::mine);
    }

    private MemberDetails mine() {
        return own.mine().getFirst();
    }

    private AccountId account() {
        return mine().account();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
