package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.floreynwijk.places.Address;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words under which a member is found: as they are written and as they sound.
 *
 * <p>Each word is a row, so that a search looks up the beginning of a word in an index, however many members there are.
 */
@Component
class SearchWords {

    private static final int LONGEST = 40;
    private static final int SHORT = 2;
    private static final int AT_ONCE = 1_000;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_TOGETHER = 2_000;

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
        database.batchUpdate(
                "delete from membership_search_word where member_id = ?",
                members,
                AT_ONCE,
                (statement, member) -> statement.setObject(1, member.id().value()));
        members.forEach(this::write);
    }

    /** Notes the words of a new member. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Member member) {
        write(Findable.of(member));
    }

    private void write(Findable member) {
        var words = of(member);
        var together = together(words);
        var rows = String.join(", ", Collections.nCopies(words.size(), "(?, ?, ?)"));
        database.update(
                "insert into membership_search_word (word, member_id, all_words) values " + rows,
                words.stream()
                        .flatMap(word -> Stream.of(word, member.id().value(), together))
                        .toArray());
    }

    /** All words with a space before and behind each. */
    static String together(Set<String> words) {
        var text = " " + String.join(" ", words) + " ";
        return text.substring(0, Math.min(text.length(), LONGEST_TOGETHER));
    }

    static Set<String> of(Findable member) {
        var words = new LinkedHashSet<String>();
        addSounding(words, member.person().full());
        addJoined(words, member.person().family());
        member.organisation().ifPresent(it -> {
            addSounding(words, it);
            addJoined(words, it);
        });
        words.add(cut(Folding.fold(member.email().value())));
        member.number().ifPresent(number -> words.add(Integer.toString(number)));
        member.address().ifPresent(address -> addAddress(words, address));
        return words;
    }

    /** So that "de Wit" is found as "dewit", and "O'Brien" as "obrien". */
    private static void addJoined(Collection<String> words, String name) {
        var parts = split(name).toList();
        for (var from = 0; from < parts.size() - 1; from++) {
            if (parts.get(from).length() <= SHORT || PersonName.isParticle(parts.get(from))) {
                addSounding(words, String.join("", parts.subList(from, parts.size())));
            }
        }
    }

    private static void addAddress(Collection<String> words, Address address) {
        addSounding(words, address.street());
        split(address.houseNumber().toString()).forEach(words::add);
        words.add(Folding.key(address.houseNumber().toString()));
        words.add(Folding.fold(address.postcode().value()));
    }

    private static void addSounding(Collection<String> words, String text) {
        split(text).forEach(word -> {
            words.add(cut(word));
            words.add(cut(Spelling.sound(word)));
        });
    }

    /** The words of a text, in small letters. */
    static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(Folding.fold(text), -1)).filter(it -> !it.isEmpty());
    }

    static String cut(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }
}
