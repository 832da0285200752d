package nl.floreynwijk.harry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.CodeSets;
import nl.floreynwijk.bench.Figure;
import nl.floreynwijk.bench.Group;
import nl.floreynwijk.bench.Neighbours;
import nl.floreynwijk.bench.Samples;
import nl.floreynwijk.bench.Stage;
import nl.floreynwijk.bench.UidlTab;

/**
 * What it costs to search while one types, among 5,000 neighbours and on a list of 500 things; and to find whose turn it is
 * among 2,000.
 */
public final class HarryGroup implements Group {

    private static final int LISTINGS = 5_000;
    private static final int ITEMS = 500;
    private static final int AT_ONCE = 500;
    private static final double KILO = 1000;
    private static final double NANOS = 1e6;
    private static final int ROUNDS = 5;
    private static final List<String> TYPED =
            List.of("stopkontact", "kraan drupt", "deur klemd", "lamp ophangen", "verf");

    private static final List<Category> KINDS = List.of(
            Category.WATER, Category.HEATING, Category.ELECTRICITY, Category.DOORS, Category.WALLS, Category.HANGING);

    private static final List<String> WORDS = List.of(
            "kraan", "deur", "lamp", "plank", "verf", "heg", "radiator", "slot", "gordijn", "kast", "plint", "behang");

    @Override
    public String name() {
        return "harry";
    }

    @Override
    public void measure(Stage stage, Consumer<Figure> figures) throws Exception {
        try (var owner = stage.database().asOwner()) {
            new MatchingFigures(stage).measure(owner, figures);
            stage.say("listing " + LISTINGS + " neighbours…");
            list(owner);
        }
        measureItems(figures);
        var portal = stage.portal();
        var member = new Neighbours(stage, portal.address()).open(Role.MEMBER);
        var browser = member.signIn();
        stage.say("typing…");
        measureTyping("listings", browser.open("/handige-buren", "Handige buren"), figures);
        measureTyping("who repairs what", browser.open("/wie-repareert-wat", "Wie repareert wat?"), figures);
    }

    private static void measureTyping(String what, UidlTab tab, Consumer<Figure> figures) {
        var field = tab.find("vaadin-text-field");
        var bytes = new ArrayList<Double>();
        var millis = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var words : TYPED) {
                for (var length = 1; length <= words.length(); length++) {
                    var answer = tab.type(field, words.substring(0, length));
                    bytes.add(answer.sent() / KILO);
                    millis.add(answer.took().toNanos() / NANOS);
                }
            }
        }
        figures.accept(Figure.of(
                        "a key stroke in the search of " + what + ", the largest answer",
                        Samples.of(bytes).percentile(1),
                        "kB")
                .atMost(6));
        figures.accept(Figure.of(
                        "a key stroke in the search of " + what,
                        Samples.of(millis).median(),
                        "ms")
                .against("%d strokes in a page of a portal of its own".formatted(millis.size())));
    }

    /** The search itself, without a page. */
    private static void measureItems(Consumer<Figure> figures) {
        var search = new ItemSearch(
                IntStream.range(0, ITEMS).mapToObj(HarryGroup::item).toList());
        var millis = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS * ROUNDS; round++) {
            for (var words : TYPED) {
                var began = System.nanoTime();
                search.find(words);
                millis.add((System.nanoTime() - began) / NANOS);
            }
        }
        figures.accept(Figure.of(
                        "looking through a list of " + ITEMS + " things",
                        Samples.of(millis).median(),
                        "ms")
                .against("no query: the list is in memory"));
    }

    private static Item item(int number) {
        var word = WORDS.get(number % WORDS.size());
        return TestItem.coded("%s-%d".formatted(word, number))
                .called("%s %d is stuk".formatted(word, number), "")
                .words("%s, %s, kapot, vastgelopen, ding%d"
                        .formatted(word, WORDS.get(number * 7 % WORDS.size()), number))
                .made();
    }

    private static void list(Connection owner) throws SQLException {
        try (var rows = owner.prepareStatement("""
                insert into harry_listing (id, account_id, shown_name, text, categories, moments, reach, ask, languages,
                    tools, most_per_week, state, doubts, listed_at, changed_at, words, version)
                values (?, ?, ?, ?, ?, ',WEEKEND,', 'NEIGHBOURHOOD', 'NOTHING', ',nl,', 'Boormachine', 2, 'LISTED', '', ?, ?, ?, 0)
                """)) {
            var now = Timestamp.from(Instant.parse("2026-11-01T10:00:00Z"));
            for (var number = 0; number < LISTINGS; number++) {
                var text = "Ik help u graag met een %s of een %s. Een kop koffie is genoeg, en ik kom altijd op tijd."
                        .formatted(WORDS.get(number % WORDS.size()), WORDS.get(number * 5 % WORDS.size()));
                var categories = Set.of(KINDS.get(number % KINDS.size()));
                rows.setObject(1, UUID.randomUUID());
                rows.setObject(2, UUID.randomUUID());
                rows.setString(3, "Buur%04d B.".formatted(number));
                rows.setString(4, text);
                rows.setString(5, CodeSets.written(categories));
                rows.setTimestamp(6, now);
                rows.setTimestamp(7, now);
                rows.setString(8, ListingWords.of("Buur%04d".formatted(number), text, categories));
                rows.addBatch();
                if (number % AT_ONCE == AT_ONCE - 1) {
                    rows.executeBatch();
                }
            }
        }
    }
}
