package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.places.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class NeighboursTest {

    @Autowired
    Neighbours neighbours;

    @Autowired
    TestNeighbours test;

    @Autowired
    OwnMemberships own;

    @Autowired
    MemberRepository repository;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    QueryCounter queries;

    @Autowired
    MovableClock clock;

    AccountId anna = AccountId.random();

    @BeforeEach
    void annaIsAMember() {
        anna = members.signedIn("Anna");
    }

    @ParameterizedTest
    @EnumSource(SharedField.class)
    void whatSomebodySharesIsSeenAndNothingElse(SharedField field) {
        test.sharing("Bert", "de Wit", field);

        assertThat(found("")).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Bert de Wit");
            assertThat(it.address().map(Address::line))
                    .isEqualTo(field == SharedField.ADDRESS ? Optional.of("Bomenstraat 12-bis A") : Optional.empty());
            assertThat(it.phone().map(PhoneNumber::value))
                    .isEqualTo(field == SharedField.PHONE ? Optional.of("+31612345678") : Optional.empty());
            assertThat(it.email().map(EmailAddress::value))
                    .isEqualTo(field == SharedField.EMAIL ? Optional.of("bert@example.org") : Optional.empty());
        });
    }

    @ParameterizedTest
    @EnumSource(SharedField.class)
    void whatSomebodyKeepsIsNotSeenBesideWhatTheyShare(SharedField kept) {
        test.sharing(
                "Bert",
                "de Wit",
                Arrays.stream(SharedField.values()).filter(it -> it != kept).toArray(SharedField[]::new));

        assertThat(found("")).singleElement().satisfies(it -> {
            assertThat(it.address().isPresent()).isEqualTo(kept != SharedField.ADDRESS);
            assertThat(it.phone().isPresent()).isEqualTo(kept != SharedField.PHONE);
            assertThat(it.email().isPresent()).isEqualTo(kept != SharedField.EMAIL);
        });
    }

    @Test
    void whoeverSharesNothingIsNotThereAtAll() {
        test.sharing("Bert", "de Wit");

        assertThat(found("")).isEmpty();
        assertThat(found("bert")).isEmpty();
    }

    @Test
    void whoeverSharesAPhoneNumberThatNobodyKnowsSharesNothing() {
        var bert = test.sharing("Bert", "de Wit", SharedField.PHONE);
        test.as(bert, () -> own.reachAt(bert, ""));
        assertThat(found("")).isEmpty();

        test.as(bert, () -> own.reachAt(bert, "033 465 12 30"));
        assertThat(found("")).hasSize(1);
    }

    @Test
    void aChangeOfMindWorksAtOnce() {
        var bert = test.sharing("Bert", "de Wit", SharedField.PHONE, SharedField.EMAIL);

        test.show(bert, SharedField.EMAIL);
        assertThat(found("")).singleElement().satisfies(it -> assertThat(it.phone())
                .isEmpty());

        test.show(bert);
        assertThat(found("")).isEmpty();
    }

    @Test
    void whoeverLeftOrWasErasedOrHasStillToPayIsGone() {
        var bert = test.sharing("Bert", "de Wit", SharedField.values());
        var els = test.sharing("Els", "de Wit", SharedField.values());
        assertThat(found("wit")).hasSize(2);

        database.sql("update membership_member set number = null, started_on = null where id = ?")
                .param(els.value())
                .update();
        assertThat(found("")).extracting(Neighbour::name).containsExactly("Bert de Wit");

        change(bert, it -> it.askToLeave(clock.instant(), DutchTime.day(clock.instant())));
        assertThat(found("")).hasSize(1);

        change(bert, it -> it.end(DutchTime.day(clock.instant()), null));
        assertThat(found("")).isEmpty();

        change(bert, Member::erase);
        assertThat(found("")).isEmpty();
    }

    @Test
    void anOrganisationIsThereByItsOwnNameAlone() {
        test.sharing(
                JoinForms.shop("Mehmet", "Yıldırım", "Bakkerij ’t Hoekje", "12345678"),
                SharedField.ADDRESS,
                SharedField.EMAIL);

        assertThat(found("")).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Bakkerij ’t Hoekje");
            assertThat(it.address()).isPresent();
            assertThat(it.phone()).isEmpty();
        });
        assertThat(found("hoekje")).hasSize(1);
        assertThat(found("yildirim")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    yildirim,          Mehmet Yıldırım
                    YILD,              Mehmet Yıldırım
                    zoe,               Zoë de Vries-van Oosterhout
                    oosterhout,        Zoë de Vries-van Oosterhout
                    vanoosterhout,     Zoë de Vries-van Oosterhout
                    de vries,          Zoë de Vries-van Oosterhout
                    obrien,            Grace O'Brien
                    brien grace,       Grace O'Brien
                    bomen,             Grace O'Brien
                    bomenstraat 12,    Grace O'Brien
                    12-bis a,          Grace O'Brien
                    grace bomenstraat, Grace O'Brien
                    rien zoe,          ''
                    straat,            ''
                    """)
    void namesAreFoundHoweverTheyAreTypedAndStreetsWhereTheyAreShared(String typed, String expected) {
        test.sharing("Mehmet", "Yıldırım", SharedField.PHONE);
        test.sharing("Zoë", "de Vries-van Oosterhout", SharedField.EMAIL);
        test.sharing("Grace", "O'Brien", SharedField.ADDRESS);

        assertThat(found(typed).stream().map(Neighbour::name))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bomenstraat",
                "12",
                "3812AB",
                "geheim",
                "geheim@example.org",
                "example",
                "0612345678",
                "612345678"
            })
    void searchingTellsNothingThatIsNotShared(String typed) {
        var form = JoinForms.of("Bert", "de Wit");
        form = JoinForms.with(form, "geheim@example.org", "06 12 34 56 78", JoinForms.REQUIRED);
        var bert = test.sharing(form, SharedField.PHONE);
        assertThat(found(typed)).isEmpty();

        test.show(bert, SharedField.EMAIL);
        assertThat(found(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or '1'='1", "!!!", " "})
    void signsAreNoWords(String typed) {
        test.sharing("Bert", "de Wit", SharedField.PHONE);

        assertThat(found("x" + typed)).isEmpty();
        assertThat(found("bert" + typed.replaceAll("[a-z0-9]", ""))).hasSize(1);
    }

    @Test
    void manyWordsAreCutShort() {
        test.sharing("Bert", "de Wit", SharedField.PHONE);

        assertThat(found("bert ".repeat(10_000))).hasSize(1);
        assertThat(found("x".repeat(10_000))).isEmpty();
    }

    @Test
    void thereAreTwentyAtATimeByName() {
        IntStream.rangeClosed(1, 22).forEach(it -> test.sharing("N%02d".formatted(it), "de Wit", SharedField.PHONE));

        var first = find("", 0);
        var second = find("", Neighbours.AT_ONCE);

        assertThat(first.neighbours()).hasSize(20);
        assertThat(first.hasMore()).isTrue();
        assertThat(second.neighbours()).extracting(Neighbour::name).containsExactly("N21 de Wit", "N22 de Wit");
        assertThat(second.hasMore()).isFalse();
        assertThat(find("", -5)).isEqualTo(first);
        assertThat(find("", Integer.MAX_VALUE).neighbours()).isEmpty();
        assertThat(queries.during(() -> find("", 0))).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER"},
            mode = EnumSource.Mode.EXCLUDE)
    void theListIsForMembers(Role role) {
        people.signedIn("x", role);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> neighbours.find("", 0));

        TestPeople.signOut();
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> neighbours.find("", 0));
    }

    @Test
    void theRoleAloneMakesNobodyAMember() {
        test.sharing("Bert", "de Wit", SharedField.values());
        people.signedIn("Grace", Role.MEMBER);

        assertThat(neighbours.find("", 0)).isEqualTo(new NeighboursResult.NoMember());
    }

    @Test
    void whoeverLeftSeesNobodyAnyMore() {
        test.sharing("Bert", "de Wit", SharedField.values());
        assertThat(found("")).hasSize(1);

        database.sql("update membership_member set ended_on = started_on where account_id = ?")
                .param(anna.value())
                .update();

        assertThat(neighbours.find("", 0)).isEqualTo(new NeighboursResult.NoMember());
    }

    @Test
    void theDeskSeesWhatTheMemberSeesAndAGuardianNothing() {
        test.sharing("Bert", "de Wit", SharedField.PHONE);
        var sanne = people.open("Sanne", Role.COORDINATOR);

        people.actFor(anna, sanne);
        assertThat(found("")).hasSize(1);

        people.actAsGuardian(anna, sanne, new MandateArea("membership"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> neighbours.find("", 0));
    }

    @Test
    void nobodyCopiesTheListByLookingOverAndOver() {
        IntStream.range(0, 120).forEach(_ -> neighbours.find("a", 0));

        assertThat(neighbours.find("a", 0)).isInstanceOf(NeighboursResult.TooOften.class);
        clock.advance(Duration.ofMinutes(10));
        assertThat(neighbours.find("a", 0)).isInstanceOf(NeighboursResult.Found.class);
    }

    private void change(MemberId id, Consumer<Member> change) {
        var member = repository.findById(id).orElseThrow();
        change.accept(member);
        repository.save(member);
    }

    private List<Neighbour> found(String typed) {
        return find(typed, 0).neighbours();
    }

    private NeighboursResult.Found find(String typed, int offset) {
        return (NeighboursResult.Found) neighbours.find(typed, offset);
    }
}
