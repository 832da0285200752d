package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.RegisterConditions.Condition;
import nl.floreynwijk.membership.WordsInOrder.Ids;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pages of the register, as fast from a hundred thousand members as from a thousand.
 *
 * <p>There are three ways to a page. Who has a word that many have is read in order, by {@link WordsInOrder}. Where a
 * condition holds for few members, those are looked up and sorted. Where it holds for many, or there is none, members are met in the order of
 * the list until the page is full; how far the list was walked before is remembered by {@link Landmarks}, so that a page
 * far down is as near as the first.
 */
@Component
class RegisterQueries {

    /** Up to so many are looked up and sorted as soon as they are read in order. */
    private static final int FEW = 50;

    /** Up to so many are looked up and sorted: about there, walking the list to the first page takes as long. */
    private static final int MANY = 1_500;

    /** The same where several conditions have to hold: the list is walked much further then. */
    private static final int MANY_OF_SEVERAL = 20_000;

    private static final String OF_STANDING = "m.standing = :standing";

    /** Of a list that is read from its beginning to its end. */
    private static final int ROWS_HELD = 500;

    private static final String COLUMNS = """
            m.id, m.number, m.given_name, m.family_name, m.organisation_name, m.email, m.phone, m.started_on,
            m.leaves_on, m.ended_on, k.code, k.name_dutch, k.name_english,
            r.street, r.house_number, r.house_number_addition, r.postcode, r.town""";

    private final JdbcClient database;
    private final Landmarks landmarks;

    RegisterQueries(JdbcClient database, Landmarks landmarks) {
        this.database = database;
        this.landmarks = landmarks;
    }

    /** @param holders the accounts with the role in the filter, where it has one */
    List<MemberSummary> page(
            RegisterFilter filter, Collection<AccountId> holders, RegisterOrder order, int offset, int limit) {
        var way = wayTo(filter, holders);
        var ids = way.word()
                .filter(_ -> order.by() == RegisterOrder.By.NAME && offset + limit <= WordsInOrder.FURTHEST)
                .map(word -> WordsInOrder.ids(word, way.many(), filter, order, offset, limit))
                .orElseGet(() -> ids(way, filter, order, offset, limit));
        return database.sql("select " + COLUMNS + " from (" + ids.sql() + """
                        ) page
                        join membership_member m on m.id = page.id
                        join membership_kind k on k.code = m.kind
                        left join membership_residence r on r.current_of = m.id
                        """ + orderBy(filter, order))
                .params(ids.values())
                .query((row, _) -> MemberRow.summary(row))
                .list();
    }

    private Ids ids(Way way, RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        var column = column(order);
        var start = way.isWalked()
                ? landmarks.before(offset, filter, order, () -> database.sql("select straight_join m." + column
                                + ", m.id " + way.from(order) + way.where(order) + orderBy(order))
                        .params(way.values())
                        .withFetchSize(Landmarks.APART))
                : Optional.<Landmarks.Landmark>empty();
        var values = new HashMap<>(way.values());
        values.put("limit", limit);
        values.put("offset", offset - start.map(Landmarks.Landmark::place).orElse(0));
        start.ifPresent(it -> {
            values.put("startKey", it.key());
            values.put("startId", it.id());
        });
        return new Ids(
                "select straight_join m.id " + way.from(order) + way.where(order)
                        + (start.isPresent() ? beyond(order) : "")
                        + orderBy(filter, order) + " limit :limit offset :offset",
                values);
    }

    /** How many there are, counted no further than {@code most}. */
    int count(RegisterFilter filter, Collection<AccountId> holders, int most) {
        var way = wayTo(filter, holders);
        return database.sql("select count(*) from (select straight_join 1 " + way.from(RegisterOrder.BY_NAME)
                        + way.where(RegisterOrder.BY_NAME) + " limit :most) found")
                .params(way.values())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** All of them in this order, read as they are asked for: whoever asks closes the stream, and asks nothing else before. */
    Stream<ListedMember> all(RegisterFilter filter, Collection<AccountId> holders, RegisterOrder order) {
        var way = wayTo(filter, holders);
        return database
                .sql("select straight_join " + COLUMNS + ", r.block_id " + way.from(order) + """
                         join membership_kind k on k.code = m.kind
                        left join membership_residence r on r.current_of = m.id
                        """ + way.where(order)
                        + orderBy(filter, order))
                .params(way.values())
                .withFetchSize(ROWS_HELD)
                .query((row, _) -> listed(row))
                .stream();
    }

    /** A number that is looked for has to come first, and few have it: those are looked up, as others who are known to be few. */
    private Way wayTo(RegisterFilter filter, Collection<AccountId> holders) {
        var conditions = RegisterConditions.of(filter, holders);
        var values = new HashMap<>(conditions.values());
        values.put("standing", filter.standing().name());
        filter.number().ifPresent(it -> values.put("number", it));
        if (filter.number().isPresent()) {
            var first = Optional.of(conditions.all().getFirst());
            return new Way(filter, conditions, first, filter.onlyWord(), true, values);
        }
        if (conditions.rare().isPresent() || conditions.all().isEmpty()) {
            return new Way(filter, conditions, conditions.rare(), Optional.empty(), false, values);
        }
        var estimates = estimates(conditions);
        var fewest = IntStream.range(0, estimates.size())
                .boxed()
                .min(Comparator.comparing(estimates::get))
                .orElseThrow();
        var number = estimates.get(fewest);
        var first = Optional.of(conditions.all().get(fewest))
                .filter(_ -> number <= (estimates.size() > 1 ? MANY_OF_SEVERAL : MANY));
        var inOrder = number > FEW
                && filter.onlyWord().filter(SearchTerm::standsInOrder).isPresent();
        return new Way(
                filter,
                conditions,
                first,
                filter.onlyWord().filter(_ -> inOrder || first.isPresent()),
                inOrder,
                values);
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

    /**
     * @param first what is looked up first; where it is empty, the list is walked in its order
     * @param word the only word that is looked for, where the list need not be walked for it
     * @param many whether that many have the word
     */
    private record Way(
            RegisterFilter filter,
            RegisterConditions conditions,
            Optional<Condition> first,
            Optional<SearchTerm> word,
            boolean many,
            Map<String, Object> values) {

        boolean isWalked() {
            return first.isEmpty();
        }

        String from(RegisterOrder order) {
            return first.map(it ->
                            "from (select distinct " + it.ids() + ") first join membership_member m on m.id = first.id")
                    .orElseGet(() -> "from membership_member m force index for order by (" + index(order) + ")");
        }

        String where(RegisterOrder order) {
            var tests = first.map(conditions::besides).orElseGet(() -> conditions.all().stream());
            return tests.map(it -> " and " + it.test())
                    .collect(Collectors.joining("", " where " + ofStanding(order), ""));
        }

        /** Who has not started comes last by number and by day: a list from that end need not pass them. */
        private String ofStanding(RegisterOrder order) {
            return switch (filter.standing()) {
                case ALL -> "true";
                case AWAITING, ENDED -> OF_STANDING;
                case NOW ->
                    switch (order.by()) {
                        case NAME, ADDRESS -> OF_STANDING;
                        case NUMBER -> OF_STANDING + " and m.sort_number < 2147483647";
                        case JOINED -> OF_STANDING + " and m.sort_joined < '9999-12-31'";
                    };
            };
        }
    }

    private static String beyond(RegisterOrder order) {
        var column = "m." + column(order);
        var way = order.descending() ? "<" : ">";
        return " and " + column + " " + way + "= :startKey and (" + column + " " + way + " :startKey or m.id " + way
                + " :startId)";
    }

    private static String orderBy(RegisterFilter filter, RegisterOrder order) {
        return filter.number().isPresent()
                ? orderBy(order).replace(" order by ", " order by m.sort_number = :number desc, ")
                : orderBy(order);
    }

    private static String orderBy(RegisterOrder order) {
        var way = order.descending() ? " desc" : "";
        return " order by m." + column(order) + way + ", m.id" + way;
    }

    private static String column(RegisterOrder order) {
        return switch (order.by()) {
            case NAME -> "sort_name";
            case NUMBER -> "sort_number";
            case ADDRESS -> "sort_address";
            case JOINED -> "sort_joined";
        };
    }

    private static String index(RegisterOrder order) {
        return switch (order.by()) {
            case NAME -> "ix_membership_member_by_name";
            case NUMBER -> "ix_membership_member_by_number";
            case ADDRESS -> "ix_membership_member_by_address";
            case JOINED -> "ix_membership_member_by_joined";
        };
    }

    private static ListedMember listed(ResultSet row) throws SQLException {
        var summary = MemberRow.summary(row);
        return new ListedMember(
                summary,
                row.getString("given_name"),
                row.getString("family_name"),
                Optional.ofNullable(row.getString("organisation_name")),
                Optional.ofNullable(row.getObject("block_id", UUID.class)).map(BlockId::new),
                summary.email().isEmpty());
    }
}
