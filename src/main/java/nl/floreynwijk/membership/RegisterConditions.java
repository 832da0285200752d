package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;

/** A filter in SQL: each condition tells which members it holds for, and whether it holds for a given one. */
final class RegisterConditions {

    private static final LocalDate FIRST_DAY = LocalDate.EPOCH;
    /** One day before the day that stands for those who have not started. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    private final List<Condition> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Optional<Condition> postcode = Optional.empty();

    /**
     * One thing that members are chosen by.
     *
     * @param ids from what the ids of all it holds for are selected, each perhaps more than once
     * @param test whether it holds for {@code m}
     * @param word what is looked for, where it is a word
     */
    record Condition(String ids, String test, Optional<Word> word) {

        Condition(String ids, String test) {
            this(ids, test, Optional.empty());
        }
    }

    /**
     * A word that is looked for.
     *
     * @param name of the table in which it is looked for
     * @param beside whether all words of a member have it, for {@code %s} as the table in which another was found
     */
    record Word(String name, String beside) {}

    /** @param holders the accounts with the role in the filter, where it has one */
    static RegisterConditions of(RegisterFilter filter, Collection<AccountId> holders) {
        var conditions = new RegisterConditions();
        var terms = SearchTerm.in(filter.words());
        IntStream.range(0, terms.size()).forEach(it -> conditions.addTerm("word" + it, terms.get(it)));
        filter.kind().ifPresent(it -> conditions.addColumn("kind", "kind = :kind", it.value()));
        filter.block().ifPresent(it -> conditions.addHome("block", "block_id = :block", it.value()));
        filter.landlord().ifPresent(it -> conditions.addHome("landlord", "landlord_id = :landlord", it.value()));
        filter.role().ifPresent(_ -> conditions.addHolders(holders));
        filter.consent().ifPresent(conditions::addConsent);
        if (filter.joinedFrom().isPresent() || filter.joinedUntil().isPresent()) {
            conditions.addJoined(filter);
        }
        return conditions;
    }

    private void addTerm(String name, SearchTerm term) {
        var patterns = term.patterns();
        var fits = IntStream.range(0, patterns.size())
                .mapToObj(it -> "%1$s.word like :%1$s_%2$d".formatted(name, it))
                .collect(Collectors.joining(" or ", "(", ")"));
        var beside = IntStream.range(0, patterns.size())
                .mapToObj(it -> "%%1$s.all_words like :%s_beside_%d".formatted(name, it))
                .collect(Collectors.joining(" or ", "(", ")"));
        IntStream.range(0, patterns.size()).forEach(it -> {
            values.put(name + "_" + it, patterns.get(it));
            values.put(name + "_beside_" + it, SearchTerm.beside(patterns.get(it)));
        });
        var condition = new Condition(
                "%1$s.member_id as id from membership_search_word %1$s where %2$s".formatted(name, fits),
                "exists (select 1 from membership_search_word %1$s where %1$s.member_id = m.id and %2$s)"
                        .formatted(name, fits),
                Optional.of(new Word(name, beside)));
        all.add(condition);
        if (term.isPostcode()) {
            postcode = Optional.of(condition);
        }
    }

    private void addColumn(String name, String holds, Object value) {
        values.put(name, value);
        all.add(new Condition("c.id from membership_member c where c." + holds, "m." + holds));
    }

    private void addHome(String name, String holds, Object value) {
        values.put(name, value);
        all.add(new Condition(
                "r.current_of as id from membership_residence r where r.moved_out is null and r." + holds,
                "exists (select 1 from membership_residence r where r.current_of = m.id and r." + holds + ")"));
    }

    private void addHolders(Collection<AccountId> holders) {
        if (holders.isEmpty()) {
            all.add(new Condition("c.id from membership_member c where false", "false"));
        } else {
            addColumn(
                    "holders",
                    "account_id in (:holders)",
                    holders.stream().map(AccountId::value).toList());
        }
    }

    private void addConsent(Consent consent) {
        values.put("consent", consent.name());
        all.add(new Condition("""
                        g.member_id as id from membership_given_consent g
                        where g.consent = :consent and g.withdrawn_at is null""", """
                        exists (select 1 from membership_given_consent g
                            where g.member_id = m.id and g.consent = :consent and g.withdrawn_at is null)"""));
    }

    private void addJoined(RegisterFilter filter) {
        values.put("from", filter.joinedFrom().orElse(FIRST_DAY));
        values.put("until", filter.joinedUntil().orElse(LAST_DAY));
        var between = ".sort_joined between :from and :until";
        all.add(new Condition("c.id from membership_member c where c" + between, "m" + between));
    }

    /** A query for the ids of all that a condition holds for, each once; and, where it is a word, all other words too. */
    String idsOf(Condition first) {
        var others = first.word()
                .map(word -> otherWords(first)
                        .map(it -> " and " + it.beside().formatted(word.name()))
                        .collect(Collectors.joining()))
                .orElse("");
        return "select distinct " + first.ids() + others;
    }

    /** What has still to be tested of members that the first condition holds for. */
    Stream<Condition> besides(Condition first) {
        return all.stream()
                .filter(it -> !it.equals(first))
                .filter(it -> first.word().isEmpty() || it.word().isEmpty());
    }

    private Stream<Word> otherWords(Condition first) {
        return all.stream().filter(it -> !it.equals(first)).flatMap(it -> it.word().stream());
    }

    /** A postcode that is looked for: however many members there are, few live there. */
    Optional<Condition> postcode() {
        return postcode;
    }

    List<Condition> all() {
        return all;
    }

    Map<String, Object> values() {
        return values;
    }
}
