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
    private Optional<Condition> rare = Optional.empty();

    /**
     * One thing that members are chosen by.
     *
     * @param ids from what the ids of all it holds for are selected, each perhaps more than once
     * @param test whether it holds for {@code m}
     */
    record Condition(String ids, String test) {}

    /** @param holders the accounts with the role in the filter, where it has one */
    static RegisterConditions of(RegisterFilter filter, Collection<AccountId> holders) {
        var conditions = new RegisterConditions();
        var terms = SearchTerm.in(filter.words());
        IntStream.range(0, terms.size()).forEach(it -> conditions.addTerm("word" + it, terms.get(it)));
        SearchPair.among(terms).ifPresent(conditions::addPair);
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
        IntStream.range(0, patterns.size()).forEach(it -> {
            values.put(name + "_" + it, patterns.get(it));
            values.put(name + "_beside_" + it, SearchTerm.beside(patterns.get(it)));
        });
        var condition = new Condition(
                "w.member_id as id from membership_search_word w where "
                        + any(patterns.size(), "w.word like :" + name + "_%d"),
                any(patterns.size(), "m.search_words like :" + name + "_beside_%d"));
        all.add(condition);
        if (term.isPostcode()) {
            rare = Optional.of(condition);
        }
    }

    private static String any(int number, String alternative) {
        return IntStream.range(0, number)
                .mapToObj(alternative::formatted)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Whoever has both words has the pair; whether each is there as it was typed has still to be tested. */
    private void addPair(String pair) {
        values.put("pair", pair + "%");
        rare = Optional.of(
                new Condition("p.member_id as id from membership_search_pair p where p.pair like :pair", "true"));
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

    /** What has still to be tested of members that the first condition holds for. */
    Stream<Condition> besides(Condition first) {
        return all.stream().filter(it -> !it.equals(first));
    }

    /** What is known to hold for few, however many members there are: a postcode, or two words. */
    Optional<Condition> rare() {
        return rare;
    }

    List<Condition> all() {
        return all;
    }

    Map<String, Object> values() {
        return values;
    }
}
