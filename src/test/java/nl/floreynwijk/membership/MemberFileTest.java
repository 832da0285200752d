package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.StoryLine.Event;
import nl.floreynwijk.places.DwellingPlan;
import nl.floreynwijk.places.Dwellings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class MemberFileTest {

    @Autowired
    Register register;

    @Autowired
    MemberRepository repository;

    @Autowired
    MemberQueries details;

    @Autowired
    OwnMemberships own;

    @Autowired
    Dwellings dwellings;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    QueryCounter queries;

    @Test
    void aFileHoldsAllThatTheMemberSees() {
        var anna = anna();
        people.signedIn("Amina", Role.BOARD);

        assertThat(register.find(anna).orElseThrow().details())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringFields("birthYear")
                .isEqualTo(details.find(anna).orElseThrow());
        assertThat(register.find(MemberId.random())).isEmpty();
    }

    @Test
    void aHouseholdIsWhoLivesInTheDwellingNow() {
        var amina = people.signedIn("Amina", Role.BOARD);
        dwellingAt("12");
        dwellingAt("14");
        var anna = members.admitted(at("Anna", "12"));
        var bert = members.admitted(at("Bert", "12"));
        members.admitted(at("Carla", "14"));
        var dirk = members.admitted(at("Dirk", "12"));
        people.signIn(repository.findById(dirk).orElseThrow().account());
        own.moveTo(dirk, new TypedAddress("3812 AB", "14", "Bomenstraat", ""), DutchTime.day(clock.instant()));

        people.signIn(amina);
        assertThat(register.find(anna).orElseThrow().household())
                .containsExactly(new Housemate(bert, "Bert Testman", DutchTime.day(clock.instant())));

        people.signedIn("Tom", Role.TREASURER);
        assertThat(register.find(anna).orElseThrow().household()).isEmpty();
    }

    @Test
    void theStoryIsToldFromTheNewestOnWithWhoDidWhat() {
        var anna = anna();
        people.signIn(repository.findById(anna).orElseThrow().account());
        clock.advance(Duration.ofDays(1));
        own.consent(anna, Consent.NEWS, true);
        clock.advance(Duration.ofDays(1));
        own.consent(anna, Consent.NEWS, false);
        clock.advance(Duration.ofDays(1));
        own.moveTo(anna, new TypedAddress("3812 CD", "7", "Noordewierweg", ""), DutchTime.day(clock.instant()));
        people.signedIn("Amina", Role.BOARD);

        var story = register.find(anna).orElseThrow().story();

        var number = register.find(anna).orElseThrow().details().number().orElseThrow();
        assertThat(story.stream().map(StoryLine::event).map(MemberFileTest::named))
                .containsExactly(
                        "CameToLive Noordewierweg 7",
                        "Noted moved",
                        "ConsentWithdrawn",
                        "ConsentGiven NEWS",
                        "Started " + number,
                        "CameToLive Bomenstraat 12-bis A",
                        "Approved",
                        "Confirmed",
                        "Applied",
                        "ConsentGiven PRIVACY",
                        "ConsentGiven STATUTES")
                .hasSameSizeAs(story);
        assertThat(story.stream()
                        .filter(it -> it.event() instanceof Event.Approved)
                        .flatMap(it -> it.who().stream()))
                .singleElement()
                .asString()
                .startsWith("board-");
        assertThat(story.stream()
                        .filter(it -> it.event() instanceof Event.ConsentWithdrawn)
                        .flatMap(it -> it.who().stream()))
                .containsExactly("Anna de Wit");
    }

    @Test
    void theTreasurerSeesNoPhoneConsentsOrTrail() {
        var anna = anna();
        people.signedIn("Pieter", Role.TREASURER);

        var file = register.find(anna).orElseThrow();

        assertThat(file.details().phone()).isEmpty();
        assertThat(file.details().consents()).isEmpty();
        assertThat(file.details().address()).isPresent();
        assertThat(file.story().stream().map(StoryLine::event).map(MemberFileTest::named))
                .containsExactlyInAnyOrder(
                        "CameToLive Bomenstraat 12-bis A",
                        "Started " + file.details().number().orElseThrow());
    }

    @Test
    void aFileTakesThreeQueriesHoweverLongItsStory() {
        var anna = anna();
        people.signedIn("Amina", Role.BOARD);

        assertThat(queries.during(() -> register.find(anna))).hasSize(3);
    }

    @Test
    void whoeverJoinsWithTheirShopTooHasTwoStories() {
        var anna = members.admitted(JoinForms.of("Anna", "de Wit"));
        var shop = members.admitted(JoinForms.with(
                JoinForms.shop("Anna", "de Wit", "Bakkerij", "12345678"),
                "anna@example.org",
                "",
                Set.of(Consent.STATUTES, Consent.PRIVACY)));
        people.signedIn("Amina", Role.BOARD);

        for (var member : List.of(anna, shop)) {
            assertThat(register.find(member).orElseThrow().story())
                    .filteredOn(it -> it.event() instanceof Event.Applied)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "COORDINATOR", "TREASURER"})
    void nobodyElseSeesIt(Role role) {
        var anna = anna();
        people.signedIn("x", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> register.find(anna));
    }

    private MemberId anna() {
        return members.admitted(
                JoinForms.with(JoinForms.of("Anna", "de Wit"), "anna@example.org", "0612345678", JoinForms.REQUIRED));
    }

    private void dwellingAt(String number) {
        dwellings.add(new DwellingPlan(
                "Bomenstraat", number, "3812 AB", "Amersfoort", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static JoinForm at(String name, String number) {
        return JoinForms.at(JoinForms.of(name, "Testman"), new TypedAddress("3812 AB", number, "Bomenstraat", ""));
    }

    private static String named(Event event) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case Event.CameToLive(var address) -> name + " " + address.line();
            case Event.Started(var number) -> name + " " + number;
            case Event.ConsentGiven given -> name + " " + given.consent();
            case Event.Noted noted -> name + " " + noted.entry().action().name();
            default -> name;
        };
    }
}
