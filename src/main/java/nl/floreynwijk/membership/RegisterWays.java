package nl.floreynwijk.membership;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.RegisterConditions.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses the shortest way to those whom a filter lets through. */
@Component
class RegisterWays {

    /** Up to so many are looked up and sorted as soon as they are read in order. */
    private static final int FEW = 50;

    /** Up to so many are looked up and sorted: about there, walking the list to the first page takes as long. */
    private static final int MANY = 1_500;

    /** The same where several conditions have to hold: the list is walked much further then. */
    private static final int MANY_OF_SEVERAL = 20_000;

    private final JdbcClient database;

    RegisterWays(JdbcClient database) {
        this.database = database;
    }

    /** A number that is looked for has to come first, and few have it: those are looked up, as others who are known to be few. */
    RegisterWay to(RegisterFilter filter, Collection<AccountId> holders) {
        var conditions = RegisterConditions.of(filter, holders);
        var values = new HashMap<>(conditions.values());
        values.put("standing", filter.standing().name());
        filter.number().ifPresent(it -> values.put("number", it));
        if (filter.number().isPresent()) {
            var first = Optional.of(conditions.all().getFirst());
            return new RegisterWay(filter, conditions, first, filter.onlyWord(), true, values);
        }
        if (conditions.rare().isPresent() || conditions.all().isEmpty()) {
            return new RegisterWay(filter, conditions, conditions.rare(), Optional.empty(), false, values);
        }
        return byEstimate(filter, conditions, values);
    }

    private RegisterWay byEstimate(RegisterFilter filter, RegisterConditions conditions, Map<String, Object> values) {
        var estimates = estimates(conditions);
        var fewest = IntStream.range(0, estimates.size())
                .boxed()
                .min(Comparator.comparing(estimates::get))
                .orElseThrow();
        var number = estimates.get(fewest);
        var first = Optional.<Condition>of(conditions.all().get(fewest))
                .filter(_ -> number <= (estimates.size() > 1 ? MANY_OF_SEVERAL : MANY));
        var inOrder = number > FEW
                && filter.onlyWord().filter(SearchTerm::standsInOrder).isPresent();
        var word = filter.onlyWord().filter(_ -> inOrder || first.isPresent());
        return new RegisterWay(filter, conditions, first, word, inOrder, values);
    }

    /**
     * About how many each condition holds for. The database tells it from its indexes, which takes as long for many as for
     * few.
     */
    private List<Integer> estimates(RegisterConditions conditions) {
        return database.sql(conditions.all().stream()
                        .map(it -> "(select " + it.ids() + ")")
                        .collect(Collectors.joining(" union all ", "explain ", "")))
                .params(conditions.values())
                .query((row, _) -> row.getInt("rows"))
                .list()
                .subList(0, conditions.all().size());
    }
}
