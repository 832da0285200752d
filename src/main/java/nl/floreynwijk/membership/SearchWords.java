package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.base.Folding;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the words under which members are found.
 *
 * <p>Each word is a row, so that a search looks up the beginning of a word in an index, however many members there are.
 * Beside it stands what the list of members is sorted by: whoever changes a name or a standing writes the words anew.
 */
@Component
class SearchWords {

    private static final int LONGEST = 40;
    private static final int AT_ONCE = 1_000;

    /** Few enough that whoever waits for one of them does not wait long. */
    private static final int MISSING_AT_ONCE = 200;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcTemplate database;

    SearchWords(JdbcTemplate database) {
        this.database = database;
    }

    /** Notes the words of a member; those of before are forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rewrite(Member member) {
        rewrite(List.of(Findable.of(member)));
    }

    /** Notes the words of many members; those of before are forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rewrite(Collection<Findable> members) {
        for (var table : List.of("membership_search_word", "membership_search_pair")) {
            database.batchUpdate(
                    "delete from " + table + " where member_id = ?",
                    members,
                    AT_ONCE,
                    (statement, member) -> statement.setObject(1, member.id().value()));
        }
        members.forEach(this::write);
    }

    /** Notes the words of a new member. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Member member) {
        write(Findable.of(member));
    }

    /** Notes the words of some members who have none, and tells of how many. Nobody changes those meanwhile. */
    @Transactional
    @RetryOnConflict
    int writeMissing() {
        var members = database.query("""
                        select m.id, m.given_name, m.family_name, m.organisation_name, m.email, m.number,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town
                        from membership_member m left join membership_residence r on r.current_of = m.id
                        where m.search_words is null
                        limit ? for update
                        """, (row, _) -> MemberRow.findable(row), MISSING_AT_ONCE);
        rewrite(members);
        return members.size();
    }

    private void write(Findable member) {
        var words = MemberWords.of(member);
        database.update(
                "update membership_member set search_words = ? where id = ?",
                words.together(),
                member.id().value());
        writeSingle(member.id(), List.copyOf(words.single()));
        if (!words.pairs().isEmpty()) {
            writePairs(member.id(), words.pairs());
        }
    }

    private void writeSingle(MemberId member, List<String> words) {
        database.update(
                """
                insert into membership_search_word (member_id, word, standing, sort_name)
                with found (word) as (values %s)
                select m.id, found.word, m.standing, m.sort_name from found join membership_member m on m.id = ?
                """.formatted(String.join(", ", Collections.nCopies(words.size(), "(?)"))),
                Stream.concat(words.stream(), Stream.of(member.value())).toArray());
    }

    private void writePairs(MemberId member, Collection<String> pairs) {
        database.update(
                "insert into membership_search_pair (member_id, pair) values "
                        + String.join(", ", Collections.nCopies(pairs.size(), "(?, ?)")),
                pairs.stream().flatMap(pair -> Stream.of(member.value(), pair)).toArray());
    }

    /** The words of a text, in small letters. */
    static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1)).filter(it -> !it.isEmpty());
    }

    static String cut(String word) {
        if (word.length() <= LONGEST) {
            return word;
        }
        // A letter of two characters is not cut in half
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
