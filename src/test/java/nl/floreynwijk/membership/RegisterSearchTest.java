package nl.floreynwijk.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionSystemException;

/** Whichever way a search goes, it finds those who have all words, in the order of the list. */
@PortalTest
class RegisterSearchTest {

    private static final RegisterOrder FROM_THE_END = new RegisterOrder(RegisterOrder.By.NAME, true);

    @Autowired
    Register register;

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    OwnMemberships own;

    @Autowired
    Leaving leaving;

    @Autowired
    MissingWords missing;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Landmarks landmarks;

    @BeforeEach
    void aminaIsOnTheBoard() {
        landmarks.forget();
        people.signedIn("Amina", Role.BOARD);
    }

    @Test
    void everySearchIsExact() {
        make(2_000);

        for (var typed : List.of(
                "jans",
                "b",
                "wit",
                "van",
                "12",
                "3812",
                "ann jans",
                "jans ann",
                "bakker 12",
                "de wit 3812",
                "anna.b@",
                "zzz",
                "maria van den be")) {
            for (var standing : Standing.values()) {
                assertExact(RegisterFilter.of(standing).withWords(typed), RegisterOrder.BY_NAME);
                assertExact(RegisterFilter.of(standing).withWords(typed), FROM_THE_END);
            }
        }
    }

    private void assertExact(RegisterFilter filter, RegisterOrder order) {
        var all = plain(filter, order);
        for (var offset : List.of(0, 190)) {
            assertThat(register.search(filter, order, offset, 20).stream().map(MemberSummary::id))
                    .as("%s of %s by %s from %d", filter.words(), filter.standing(), order, offset)
                    .containsExactlyElementsOf(
                            all.subList(Math.min(offset, all.size()), Math.min(offset + 20, all.size())));
        }
        assertThat(register.count(filter, 100_000)).as(filter.words()).isEqualTo(all.size());
    }

    /** The same by the words of each member, one after the other. */
    private List<MemberId> plain(RegisterFilter filter, RegisterOrder order) {
        var way = order.descending() ? " desc" : "";
        var terms = SearchTerm.in(filter.words());
        var all = database
                .sql("select id, number, search_words from membership_member m where "
                        + (filter.standing() == Standing.ALL ? "true" : "standing = '" + filter.standing() + "'")
                        + " order by sort_name" + way + ", id" + way)
                .query((row, _) -> new Found(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("number") == null ? "" : row.getString("number"),
                        List.of(row.getString("search_words").split(" "))))
                .stream()
                .filter(it -> terms.stream().allMatch(it::has))
                .toList();
        return Stream.concat(
                        all.stream().filter(it -> it.number().equals(filter.words())),
                        all.stream().filter(it -> !it.number().equals(filter.words())))
                .map(Found::id)
                .toList();
    }

    private record Found(MemberId id, String number, List<String> words) {

        boolean has(SearchTerm term) {
            return words.stream().anyMatch(word -> term.patterns().stream()
                    .anyMatch(it -> it.endsWith("%")
                            ? word.startsWith(it.substring(0, it.length() - 1))
                            : it.endsWith("__")
                                    ? word.length() == it.length() && word.startsWith(it.replace("_", ""))
                                    : word.equals(it)));
        }
    }

    /** Beside each word stands what the list is sorted by: it is the same as in the list, whatever happened. */
    @Test
    void wordsKnowWhereTheirMemberStands() {
        var account = members.signedIn("Anna");
        var anna = own.mine().getFirst().id();
        own.rename(anna, "Anna", "Zwart");
        people.signedIn("Bea", Role.BOARD);

        assertThat(found("testman", Standing.NOW)).isEmpty();
        assertThat(found("zwart", Standing.NOW)).containsExactly("Anna Zwart");

        leaving.end(anna, "verhuisd");

        assertThat(found("zwart", Standing.NOW)).isEmpty();
        assertThat(found("zwart", Standing.ENDED)).containsExactly("Anna Zwart");
        assertThat(members.haveWordsInStep()).isTrue();

        database.sql("update membership_member set sort_name = 'elsewhere' where account_id = ?")
                .param(account.value())
                .update();
        assertThat(members.haveWordsInStep()).isFalse();
    }

    @Test
    void whoeverHasNoWordsGetsThemWhenThePortalStarts() {
        make(1_050);
        var before = rows();
        database.sql("delete from membership_search_word where word like 'a%'").update();
        database.sql("delete from membership_search_pair where pair like 'a%'").update();
        database.sql("update membership_member set search_words = null").update();

        missing.write();

        assertThat(rows()).isEqualTo(before);
        assertThat(members.haveWordsInStep()).isTrue();
        assertThat(database.sql("select count(*) from membership_member where search_words is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** It may go away while words are written, and with it the transaction in which that is done. */
    @Test
    void thePortalStartsAlsoWhenTheDatabaseGoesAway() {
        var gone = new JdbcTemplate() {
            @Override
            public <T> List<T> query(String sql, RowMapper<T> mapper, @Nullable Object @Nullable ... values) {
                throw new TransactionSystemException("JDBC rollback failed");
            }
        };

        assertThatCode(() -> new MissingWords(new SearchWords(gone)).write()).doesNotThrowAnyException();
    }

    private List<String> rows() {
        return database.sql("""
                        select concat(member_id, ' ', word) as found from membership_search_word
                        union select concat(member_id, ' ', pair) from membership_search_pair
                        order by found""").query((row, _) -> row.getString("found")).list();
    }

    private List<String> found(String typed, Standing standing) {
        return register.search(RegisterFilter.of(standing).withWords(typed), RegisterOrder.BY_NAME, 0, 20).stream()
                .map(MemberSummary::name)
                .toList();
    }

    private void make(int number) {
        jdbc.execute((Connection connection) -> {
            new RegisterMaker(connection).make(number);
            return number;
        });
    }
}
