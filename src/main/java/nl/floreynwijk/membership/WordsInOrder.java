package nl.floreynwijk.membership;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who has a word, in the order of the list by name, without a look at the members themselves.
 *
 * <p>Where many have it, words that begin alike are read in that order, and no more of them than fit on the page; where
 * few have it, theirs are read and sorted.
 */
final class WordsInOrder {

    /** By which words stand together. */
    static final int LETTERS = 4;

    /** The last place in the list for which this is worth it. */
    static final int FURTHEST = 200;

    private WordsInOrder() {}

    /** A query for ids, and what it is asked with. */
    record Ids(String sql, Map<String, Object> values) {}

    /** Who has the word; whoever has the number that is looked for comes first. */
    static Ids ids(SearchTerm word, boolean many, RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        var values = new HashMap<String, Object>(Map.of("limit", limit, "offset", offset, "last", offset + limit));
        filter.number().ifPresent(it -> values.put("number", it));
        var way = order.descending() ? " desc" : "";
        var byName = "sort_name" + way + ", id" + way;
        var found = standings(filter)
                .flatMap(standing -> Stream.concat(
                        filter.number().stream().map(_ -> """
                        (select 0 as place, sort_name, id from membership_member
                        where sort_number = :number and standing = '%s')""".formatted(standing)),
                        word.patterns().stream().map(pattern -> {
                            var name = "pattern" + values.size();
                            values.put(name, pattern);
                            values.put(name + "_letters", pattern.substring(0, Math.min(LETTERS, pattern.length())));
                            return """
                            (select 1 as place, sort_name, member_id as id from membership_search_word
                            where %sword like :%s and standing = '%s'
                            group by sort_name, id order by %s limit :last)""".formatted(
                                    many ? "beginning = :" + name + "_letters and " : "", name, standing, byName);
                        })));
        return new Ids(
                found.collect(Collectors.joining(
                        " union all ",
                        "select id from (",
                        ") found group by sort_name, id order by min(place), " + byName
                                + " limit :limit offset :offset")),
                values);
    }

    private static Stream<Standing> standings(RegisterFilter filter) {
        return filter.standing() == Standing.ALL
                ? Stream.of(Standing.NOW, Standing.AWAITING, Standing.ENDED)
                : Stream.of(filter.standing());
    }
}
