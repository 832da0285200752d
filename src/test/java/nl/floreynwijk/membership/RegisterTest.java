package nl.floreynwijk.membership;

import static nl.floreynwijk.membership.Filters.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.places.BlockId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RegisterTest {

    private static final TypedAddress NOORDEWIERWEG = new TypedAddress("3812 CD", "7", "Noordewierweg", "");

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Landmarks landmarks;

    @Autowired
    QueryCounter queries;

    @BeforeEach
    void aminaIsOnTheBoard() {
        landmarks.forget();
        people.signedIn("Amina", Role.BOARD);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    jans,           Piet Janssen; Els Jansen
                    janssen,        Piet Janssen; Els Jansen
                    meij,           Bram Meijer; Lucas Meyer
                    meyer,          Bram Meijer; Lucas Meyer
                    yildirim,       Mehmet Yıldırım
                    YILDIRIM,       Mehmet Yıldırım
                    dewit,          Ria de Wit
                    wit,            Ria de Wit
                    ria wit,        Ria de Wit
                    wit piet,       ''
                    zzzz,           ''
                    obrien,         Grace O'Brien
                    vanoosterhout,  Zoë de Vries-van Oosterhout
                    zoe,            Zoë de Vries-van Oosterhout
                    mehm,           Mehmet Yıldırım
                    mehmet@,        Mehmet Yıldırım
                    mehmet@example, Mehmet Yıldırım
                    """)
    void aMemberIsFoundByABeginningHoweverItIsSpelled(String words, String names) {
        for (var name : List.of(
                "Piet Janssen",
                "Els Jansen",
                "Bram Meijer",
                "Lucas Meyer",
                "Mehmet Yıldırım",
                "Ria de Wit",
                "Grace O'Brien",
                "Zoë de Vries-van Oosterhout")) {
            members.admitted(JoinForms.of(name.split(" ", 2)[0], name.split(" ", 2)[1]));
        }

        assertThat(found(words)).containsExactlyInAnyOrder(names.isEmpty() ? new String[0] : names.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "noordewier, Bert Bos",
        "noorderwier, ''",
        "bomenstraat 12, Anna de Wit",
        "bomenstraat 120, ''",
        "3812ab 12, Anna de Wit",
        "3812 ab 12, Anna de Wit",
        "3812AB12, Anna de Wit",
        "3812cd, Bert Bos",
        "3812, Bert Bos; Anna de Wit",
        "12bisa, Anna de Wit",
        "12-bis a, Anna de Wit",
        "wit bomen, Anna de Wit"
    })
    void aMemberIsFoundByTheirAddress(String words, String names) {
        members.admitted(JoinForms.of("Anna", "de Wit"));
        members.admitted(JoinForms.at(JoinForms.of("Bert", "Bos"), NOORDEWIERWEG));

        assertThat(found(words)).containsExactly(names.isEmpty() ? new String[0] : names.split("; "));
    }

    @Test
    void whoeverHasTheNumberComesBeforeWhoeverLivesAtIt() {
        members.admitted(JoinForms.of("Anna", "Aalders"));
        var bert = members.admitted(JoinForms.at(JoinForms.of("Bert", "Bos"), NOORDEWIERWEG));
        database.sql("update membership_search_word set word = '12' where member_id = ? and word = ?")
                .params(bert.value(), Integer.toString(number(bert)))
                .update();
        database.sql("update membership_member set number = 12 where id = ?")
                .param(bert.value())
                .update();

        assertThat(found("12")).containsExactly("Bert Bos", "Anna Aalders");
    }

    @Test
    void membersAreListedInEachOrderBothWays() {
        members.admitted(JoinForms.at(JoinForms.of("Anna", "de Wit"), NOORDEWIERWEG));
        members.admitted(JoinForms.of("Bert", "van den Bos"));
        var cor = members.admitted(
                JoinForms.at(JoinForms.of("Cor", "Cornelisse"), new TypedAddress("3812 AB", "2", "Bomenstraat", "")));
        database.sql("update membership_member set started_on = '2020-01-01' where id = ?")
                .param(cor.value())
                .update();

        assertOrder(RegisterOrder.By.NAME, "Bert van den Bos", "Cor Cornelisse", "Anna de Wit");
        assertOrder(RegisterOrder.By.NUMBER, "Anna de Wit", "Bert van den Bos", "Cor Cornelisse");
        assertOrder(RegisterOrder.By.ADDRESS, "Cor Cornelisse", "Bert van den Bos", "Anna de Wit");
        assertThat(names(register.search(
                        RegisterFilter.of(Standing.NOW), new RegisterOrder(RegisterOrder.By.JOINED, false), 0, 1)))
                .containsExactly("Cor Cornelisse");
    }

    private void assertOrder(RegisterOrder.By by, String... names) {
        var now = RegisterFilter.of(Standing.NOW);
        assertThat(names(register.search(now, new RegisterOrder(by, false), 0, 10)))
                .containsExactly(names);
        assertThat(names(register.search(now, new RegisterOrder(by, true), 0, 10))
                        .reversed())
                .containsExactly(names);
    }

    /** Every page of every list, also far down, is the one that a plain query gives. */
    @Test
    void aPageFarDownIsExact() {
        make(2_400);
        var filters =
                List.of(RegisterFilter.of(Standing.NOW), RegisterFilter.of(Standing.ALL), kind(KindCode.RESIDENT));
        for (var filter : filters) {
            RegisterOrder.ALL.forEach(order -> assertPages(filter, order));
        }
    }

    private void assertPages(RegisterFilter filter, RegisterOrder order) {
        var all = plain(filter, order);
        assertThat(all).hasSizeGreaterThan(1_600);
        for (var offset : List.of(0, 499, 500, 501, 999, 1_000, 1_555, all.size() - 3, all.size() + 5)) {
            assertThat(register.search(filter, order, offset, 20).stream().map(MemberSummary::id))
                    .as(order + " from " + offset)
                    .containsExactlyElementsOf(
                            all.subList(Math.min(offset, all.size()), Math.min(offset + 20, all.size())));
        }
    }

    private List<MemberId> plain(RegisterFilter filter, RegisterOrder order) {
        var way = order.descending() ? " desc" : "";
        var column =
                switch (order.by()) {
                    case NAME -> "sort_name";
                    case NUMBER -> "ifnull(number, 2147483647)";
                    case ADDRESS -> "sort_address";
                    case JOINED -> "ifnull(started_on, '9999-12-31')";
                };
        return database.sql("select id from membership_member where "
                        + (filter.standing() == Standing.ALL ? "true" : "started_on is not null and ended_on is null")
                        + (filter.kind().isPresent() ? " and kind = 'resident'" : "")
                        + " order by " + column + way + ", id" + way)
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    @Test
    void aSearchThatFitsManyIsExactToo() {
        make(8_000);
        var filter = RegisterFilter.of(Standing.NOW).withWords("van");
        var all = database.sql("""
                        select id from membership_member m
                        where started_on is not null and ended_on is null and exists
                            (select 1 from membership_search_word w where w.member_id = m.id and w.word like 'van%')
                        order by sort_name, id""")
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .list();

        assertThat(all).hasSizeGreaterThan(1_500);
        for (var offset : List.of(0, 700, 1_400)) {
            assertThat(register.search(filter, RegisterOrder.BY_NAME, offset, 20).stream()
                            .map(MemberSummary::id))
                    .containsExactlyElementsOf(all.subList(offset, offset + 20));
        }
        assertThat(register.count(filter, 100)).isEqualTo(100);
        assertThat(register.count(filter, 100_000)).isEqualTo(all.size());
    }

    @Test
    void aPageTakesTwoQueriesHoweverManyConditionsThereAre() {
        make(50);
        var filter = new RegisterFilter(
                "a b",
                Standing.NOW,
                Optional.of(KindCode.RESIDENT),
                Optional.of(new BlockId(UUID.randomUUID())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty(),
                Optional.of(Consent.NEWS));

        assertThat(queries.during(() -> register.search(filter, RegisterOrder.BY_NAME, 0, 20)))
                .hasSize(2);
        assertThat(queries.during(() -> register.search(RegisterFilter.of(Standing.NOW), RegisterOrder.BY_NAME, 0, 20)))
                .hasSize(1);
    }

    @Test
    void noMoreMembersComeAtOnceThanTheLimit() {
        make(1_300);

        assertThat(register.search(RegisterFilter.of(Standing.ALL), RegisterOrder.BY_NAME, 0, 5_000))
                .hasSize(Register.MOST_AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BOARD", "COORDINATOR", "TREASURER"})
    void nobodyElseSeesTheRegister(Role role) {
        people.signedIn("x", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> all(RegisterFilter.of(Standing.NOW)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> register.count(RegisterFilter.of(Standing.NOW), 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> register.kinds());
    }

    @Test
    void whateverIsTypedIsLookedForAsText() {
        members.admitted(JoinForms.of("Anna", "de Wit"));

        for (var words : List.of(
                "%", "_@", "a%", "' or 1=1 --", "\\", "@", ":x", "?", "٣", "x".repeat(500), "a b c d e f g h i")) {
            assertThatNoException().as(words).isThrownBy(() -> found(words));
        }
        assertThat(found("%@")).isEmpty();
        assertThat(found("a_na@")).isEmpty();
    }

    private void make(int number) {
        jdbc.execute((Connection connection) -> {
            new RegisterMaker(connection).make(number);
            return number;
        });
    }

    private int number(MemberId member) {
        return database.sql("select number from membership_member where id = ?")
                .param(member.value())
                .query(Integer.class)
                .single();
    }

    private List<String> found(String words) {
        return names(all(RegisterFilter.of(Standing.NOW).withWords(words)));
    }

    private List<MemberSummary> all(RegisterFilter filter) {
        return register.search(filter, RegisterOrder.BY_NAME, 0, 100);
    }

    private static List<String> names(List<MemberSummary> members) {
        return members.stream().map(MemberSummary::name).toList();
    }
}
