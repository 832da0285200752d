package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.WordsInOrder.Ids;
import nl.floreynwijk.places.BlockId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pages of the register, as fast from a hundred thousand members as from a thousand.
 *
 * <p>There are three ways to a page. Who has a word that many have is read in order, by {@link WordsInOrder}. Where a
 * condition holds for few members, those are looked up and sorted. Where it holds for many, or there is none, members
 * are met in the order of the list until the page is full; how far the list was walked before is remembered by
 * {@link Landmarks}, so that a page far down is as near as the first.
 */
@Component
class RegisterQueries {

    /** Of a list that is read from its beginning to its end. */
    private static final int ROWS_HELD = 500;

    private static final String COLUMNS = """
            m.id, m.number, m.given_name, m.family_name, m.organisation_name, m.email, m.phone, m.started_on,
            m.leaves_on, m.ended_on, k.code, k.name_dutch, k.name_english,
            r.street, r.house_number, r.house_number_addition, r.postcode, r.town""";

    private final JdbcClient database;
    private final RegisterWays ways;
    private final Landmarks landmarks;

    RegisterQueries(JdbcClient database, RegisterWays ways, Landmarks landmarks) {
        this.database = database;
        this.ways = ways;
        this.landmarks = landmarks;
    }

    /** @param holders the accounts with the role in the filter, where it has one */
    List<MemberSummary> page(
            RegisterFilter filter, Collection<AccountId> holders, RegisterOrder order, int offset, int limit) {
        var way = ways.to(filter, holders);
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

    private Ids ids(RegisterWay way, RegisterFilter filter, RegisterOrder order, int offset, int limit) {
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
        var way = ways.to(filter, holders);
        return database.sql("select count(*) from (select straight_join 1 " + way.from(RegisterOrder.BY_NAME)
                        + way.where(RegisterOrder.BY_NAME) + " limit :most) found")
                .params(way.values())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** All of them in this order, read as they are asked for: whoever asks closes the stream, and asks nothing else before. */
    Stream<ListedMember> all(RegisterFilter filter, Collection<AccountId> holders, RegisterOrder order) {
        var way = ways.to(filter, holders);
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
