package nl.floreynwijk.harry;

import static java.util.Objects.requireNonNull;
import static nl.floreynwijk.Race.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import liquibase.integration.spring.SpringLiquibase;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.documents.Cell;
import nl.floreynwijk.documents.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two in the office at once, each in a transaction of their own; so nothing here is rolled back, but removed. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListsRacesTest {

    @Autowired
    Lists lists;

    @Autowired
    ListFiles files;

    @Autowired
    LandlordDesk desk;

    @Autowired
    TestLists made;

    @Autowired
    TestPeople people;

    @Autowired
    SpringLiquibase liquibase;

    private AccountId sanne = AccountId.random();
    private AccountId olga = AccountId.random();

    @BeforeEach
    void twoInTheOffice() {
        sanne = people.signedIn("Sanne", Role.COORDINATOR);
        olga = people.open("Olga", Role.COORDINATOR);
    }

    @AfterEach
    void forgetThem() throws SQLException {
        try (var connection = liquibase.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var each : List.of(
                    "delete from access_account",
                    "delete from harry_list where landlord_id is not null",
                    "delete from harry_tariff",
                    "delete from access_audit_entry where module = 'harry'")) {
                statement.execute(each);
            }
        }
    }

    private <T> List<T> race(Callable<T> one, Callable<T> other) throws Exception {
        return atOnce(as(sanne, one), as(olga, other));
    }

    private <T> Callable<T> as(AccountId account, Callable<T> deed) {
        return () -> {
            people.signIn(account);
            try {
                return deed.call();
            } finally {
                TestPeople.signOut();
            }
        };
    }

    private static Table file(TestItem... items) {
        return new Table(
                ItemSheet.headings(),
                Stream.of(items)
                        .map(it -> new Table.Row(
                                2,
                                ItemSheet.row(it.made()).stream()
                                        .map(cell -> ((Cell.Text) cell).text())
                                        .toList()))
                        .toList());
    }

    @RepeatedTest(3)
    void twoWhoBeginADraftAtTheSameMomentGoOnWithTheSame() throws Exception {
        var results = race(() -> lists.draft(TestLists.PORTAAL), () -> lists.draft(TestLists.PORTAAL));

        assertThat(results).containsOnly(new DraftResult.Drafted(made.draft()));
        assertThat(lists.all())
                .filteredOn(it -> it.landlord().equals(TestLists.PORTAAL))
                .hasSize(1);
        assertThat(lists.compare(made.draft()).isEmpty()).isTrue();
    }

    @RepeatedTest(3)
    void whatIsAddedWhileItIsPublishedIsInOrRefused() throws Exception {
        var id = made.draft();

        var results =
                this.<Object>race(() -> lists.publish(id, made.today(), ""), () -> made.add(id, TestLists.sticks()));

        assertThat(results.getFirst()).isEqualTo(new PublishResult.Published(made.today()));
        assertThat(results.getLast()).isIn(new ItemResult.Kept(), new ItemResult.NotADraft());
        assertThat(made.codes(id).contains(new ItemCode("voordeur-piept")))
                .isEqualTo(results.getLast().equals(new ItemResult.Kept()));
    }

    @RepeatedTest(3)
    void whatIsChangedWhileItIsPublishedIsInOrRefused() throws Exception {
        var id = made.draft();
        made.add(id, TestLists.sticks());

        var results = this.<Object>race(
                () -> lists.publish(id, made.today(), ""),
                () -> lists.change(id, TestLists.sticks().words("gilt").made(), 0));

        assertThat(results.getFirst()).isEqualTo(new PublishResult.Published(made.today()));
        var isIn = lists.find(id).orElseThrow().items().stream()
                .anyMatch(it -> it.item().words().equals("gilt"));
        assertThat(results.getLast()).isEqualTo(isIn ? new ItemResult.Kept() : new ItemResult.NotADraft());
    }

    @RepeatedTest(3)
    void aFileThatComesWhileItIsPublishedIsInOrRefused() throws Exception {
        var id = made.draft();

        var results = this.<Object>race(
                () -> lists.publish(id, made.today(), ""), () -> files.run(id, file(TestLists.sticks())));

        assertThat(results.getFirst()).isEqualTo(new PublishResult.Published(made.today()));
        var isIn = made.codes(id).equals(List.of(new ItemCode("voordeur-piept")));
        assertThat(results.getLast())
                .isInstanceOf(isIn ? ListImportResult.Sorted.class : ListImportResult.NotADraft.class);
    }

    @RepeatedTest(3)
    void ofTwoWhoPublishTheSameDraftOneDoes() throws Exception {
        var id = made.draft();

        assertThat(race(() -> lists.publish(id, made.today(), ""), () -> lists.publish(id, made.today(), "")))
                .containsExactlyInAnyOrder(new PublishResult.Published(made.today()), new PublishResult.NotADraft());
    }

    @RepeatedTest(3)
    void aDraftIsPublishedOrThrownAway() throws Exception {
        var id = made.draft();

        var results = this.<Object>race(() -> lists.publish(id, made.today(), ""), () -> lists.discard(id));

        assertThat(lists.find(id).isPresent())
                .isEqualTo(results.getFirst().equals(new PublishResult.Published(made.today())))
                .isNotEqualTo(results.getLast().equals(true));
    }

    @RepeatedTest(3)
    void ofTwoWhoAddTheSameNameOneDoes() throws Exception {
        var id = made.draft();

        assertThat(race(() -> made.add(id, TestLists.sticks()), () -> made.add(id, TestLists.sticks())))
                .containsExactlyInAnyOrder(new ItemResult.Kept(), new ItemResult.NameTaken());
    }

    @RepeatedTest(3)
    void ofTwoWhoChangeTheSameItemOneDoes() throws Exception {
        var id = made.draft();
        made.add(id, TestLists.sticks());

        assertThat(race(
                        () -> lists.change(id, TestLists.sticks().words("gilt").made(), 0),
                        () -> lists.change(
                                id, TestLists.sticks().words("kraakt").made(), 0)))
                .containsExactlyInAnyOrder(new ItemResult.Kept(), new ItemResult.ChangedMeanwhile());
    }

    @RepeatedTest(3)
    void twoChangesThatTogetherLeadInACircleAreNotBothTaken() throws Exception {
        var id = made.draft();
        made.add(id, TestItem.named("Raam klemt"));
        made.add(id, TestLists.sticks());

        var results = race(
                () -> lists.change(
                        id,
                        TestLists.sticks().asks("Klemt het raam?", "raam-klemt").made(),
                        0),
                () -> lists.change(
                        id,
                        TestItem.named("Raam klemt")
                                .asks("Piept de deur?", "voordeur-piept")
                                .made(),
                        0));

        assertThat(results)
                .hasOnlyElementsOfTypes(ItemResult.Kept.class, ItemResult.Trouble.class)
                .filteredOn(ItemResult.Kept.class::isInstance)
                .hasSize(1);
        assertThat(lists.find(id).orElseThrow().troubles()).isEmpty();
    }

    @RepeatedTest(3)
    void whatAQuestionLeadsToIsNotTakenOffAtTheSameMoment() throws Exception {
        var id = made.draft();
        made.add(id, TestItem.named("Raam klemt"));
        made.add(id, TestLists.sticks());

        this.<Object>race(
                () -> lists.remove(id, new ItemCode("raam-klemt")),
                () -> lists.change(
                        id,
                        TestLists.sticks().asks("Klemt het raam?", "raam-klemt").made(),
                        0));

        assertThat(lists.find(id).orElseThrow().troubles()).isEmpty();
    }

    @RepeatedTest(3)
    void ofTwoPricesFromTheSameDayOneIsTaken() throws Exception {
        assertThat(race(() -> charge(661, made.today()), () -> charge(662, made.today())))
                .containsExactlyInAnyOrder(new TariffResult.Kept(), new TariffResult.SameDay());
    }

    @RepeatedTest(3)
    void twoPricesFromTwoDaysWrittenDownAtTheSameMomentFollowEachOther() throws Exception {
        charge(600, made.today().minusYears(1));

        assertThat(race(
                        () -> charge(661, made.today()),
                        () -> charge(700, made.today().plusDays(10))))
                .containsOnly(new TariffResult.Kept());

        assertThat(requireNonNull(desk.all().get(TestLists.LANDLORD)).tariffs())
                .extracting(TariffDetails::until)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(made.today().plusDays(9)),
                        Optional.of(made.today().minusDays(1)));
    }

    private TariffResult charge(long cents, LocalDate from) {
        return desk.charge(
                TestLists.LANDLORD, new TariffPlan(Cover.SERVICE, new Price(new Euros(cents), Optional.empty()), from));
    }
}
