package nl.floreynwijk.harry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds listings. */
@Component
class ListingQueries {

    /** Of {@code l}: what others see on the day {@code :day}. */
    static final String SHOWN = """
            l.state = 'LISTED' and l.doubts = '' and l.blocked_reason is null
                and (l.away_from is null or :day not between l.away_from and l.away_until)
            """;

    private static final int MOST_WORDS = 6;

    private final JdbcClient database;
    private final Clock clock;

    ListingQueries(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is looked for, by name.
     *
     * @param meant kinds of work that the words may mean, besides being in the listing
     */
    List<ListingCard> search(ListingSearch search, Collection<Category> meant, int offset, int limit) {
        var values = new HashMap<String, Object>(
                Map.of("day", DutchTime.day(clock.instant()), "offset", offset, "limit", limit));
        var conditions = new ArrayList<String>();
        search.category().ifPresent(it -> {
            conditions.add("l.categories like :category");
            values.put("category", CodeSets.pattern(it));
        });
        words(search.words(), meant, values).ifPresent(conditions::add);
        return database.sql("select l.* from harry_listing l where " + SHOWN
                        + conditions.stream().map(it -> " and " + it).collect(Collectors.joining())
                        + " order by l.shown_name, l.id limit :limit offset :offset")
                .params(values)
                .query((row, _) -> cardIn(row))
                .list();
    }

    /** All words are in it, or it is of a kind that they mean. */
    private static Optional<String> words(String typed, Collection<Category> meant, Map<String, Object> values) {
        var all = ListingWords.patterns(typed, MOST_WORDS).stream()
                .map(word -> word.stream()
                        .map(it -> "l.words like " + named(values, it))
                        .collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var kinds = meant.stream()
                .map(it -> " or l.categories like " + named(values, CodeSets.pattern(it)))
                .collect(Collectors.joining());
        return Optional.of("((" + all + ")" + kinds + ")");
    }

    private static String named(Map<String, Object> values, String pattern) {
        var name = "pattern" + values.size();
        values.put(name, pattern);
        return ":" + name;
    }

    /** One that others see; empty when there is none like it. */
    Optional<ListingCard> find(ListingId id) {
        return database.sql("select l.* from harry_listing l where l.id = :id and " + SHOWN)
                .param("id", id.value())
                .param("day", DutchTime.day(clock.instant()))
                .query((row, _) -> cardIn(row))
                .optional();
    }

    /** What is asked by those who do such work. */
    NeighbourPrices pricesFor(Category category) {
        return database.sql("""
                        select count(*) as neighbours, coalesce(sum(l.ask in ('NOTHING', 'FAVOUR')), 0) as for_nothing,
                            min(if(l.ask = 'FIXED', l.ask_cents, null)) as least,
                            max(if(l.ask = 'FIXED', l.ask_cents, null)) as most
                        from harry_listing l where l.categories like :category and\s""" + SHOWN)
                .param("category", CodeSets.pattern(category))
                .param("day", DutchTime.day(clock.instant()))
                .query((row, _) -> new NeighbourPrices(
                        row.getInt("neighbours"), row.getInt("for_nothing"), euros(row, "least"), euros(row, "most")))
                .single();
    }

    private static Optional<Euros> euros(ResultSet row, String column) throws SQLException {
        var cents = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(new Euros(cents));
    }

    int countInDoubt() {
        return database.sql("select count(*) from harry_listing where doubts <> '' and state <> 'ENDED'")
                .query(Integer.class)
                .single();
    }

    /** For the office: those in doubt first. */
    List<DeskListing> forDesk(ListingSearch search, int offset, int limit) {
        var values = new HashMap<String, Object>(Map.of("offset", offset, "limit", limit));
        var having =
                words(search.words(), List.of(), values).map(it -> " and " + it).orElse("");
        return database.sql("select l.* from harry_listing l where l.state <> 'ENDED'" + having
                        + " order by l.doubts = '', if(l.doubts = '', null, l.changed_at), l.shown_name, l.id"
                        + " limit :limit offset :offset")
                .params(values)
                .query((row, _) -> deskListingIn(row))
                .list();
    }

    private static DeskListing deskListingIn(ResultSet row) throws SQLException {
        return new DeskListing(
                cardIn(row),
                new AccountId(row.getObject("account_id", UUID.class)),
                CodeSets.read(row.getString("doubts"), Doubt.class),
                Optional.ofNullable(row.getString("blocked_reason")),
                row.getObject("changed_at", Instant.class),
                row.getInt("version"));
    }

    static ListingCard cardIn(ResultSet row) throws SQLException {
        return new ListingCard(
                new ListingId(row.getObject("id", UUID.class)),
                row.getString("shown_name"),
                row.getString("text"),
                CodeSets.read(row.getString("categories"), Category.class),
                CodeSets.read(row.getString("moments"), Moment.class),
                Reach.valueOf(row.getString("reach")),
                OfferTable.askIn(row, "ask"),
                CodeSets.read(row.getString("languages")),
                row.getString("tools"),
                Optional.ofNullable(row.getObject("photo_id", UUID.class)).map(AttachmentId::new));
    }
}
