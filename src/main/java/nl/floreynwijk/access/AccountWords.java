package nl.floreynwijk.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The words under which an account is found: those of its name, and of its mail address what stands before the @. Kept
 * with every account that is saved.
 */
@Component
class AccountWords implements AfterSaveCallback<Account> {

    private static final int LONGEST = 40;
    private static final int MOST_TYPED = 5;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final JdbcTemplate database;

    AccountWords(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Account onAfterSave(Account account) {
        var words = of(account);
        var id = account.id().value();
        if (words.isEmpty()) {
            database.update("delete from access_search_word where account_id = ?", id);
            return account;
        }
        if (!account.isNew()) {
            var places = String.join(", ", Collections.nCopies(words.size(), "?"));
            database.update(
                    "delete from access_search_word where account_id = ? and word not in (" + places + ")",
                    Stream.concat(Stream.of(id), words.stream()).toArray());
        }
        var rows = String.join(", ", Collections.nCopies(words.size(), "(?, ?)"));
        database.update(
                "insert ignore into access_search_word (word, account_id) values " + rows,
                words.stream().flatMap(word -> Stream.of(word, id)).toArray());
        return account;
    }

    private static Set<String> of(Account account) {
        var address = account.email().value();
        return Stream.of(account.name(), address.substring(0, address.indexOf('@')))
                .flatMap(AccountWords::split)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The beginnings of words that somebody typed to search with; what comes after the fifth counts no more. */
    static List<String> typed(String text) {
        return split(text).distinct().limit(MOST_TYPED).toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text, -1))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(it.length(), LONGEST)));
    }
}
