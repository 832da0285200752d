package nl.floreynwijk.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.floreynwijk.rad.CardId;
import nl.floreynwijk.rad.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sixty people with a phone who put their coins on cards, the same at each start. Nobody knows any more who they were. */
@Component
class DemoCoins {

    private static final int PEOPLE = 61;
    private static final int EACH = 10;
    private static final int MOST_AT_ONCE = 5;
    private static final long SAME_AT_EACH_START = 2014;

    private final JdbcClient database;
    private final Clock clock;

    DemoCoins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In two statements: nobody waits for sixty people when a demo starts. */
    void put(RunId run, Map<Integer, CardId> cards) {
        var chance = new Random(SAME_AT_EACH_START);
        var runId = UUID.fromString(run.toString());
        var people = new ArrayList<List<Object>>();
        var lying = new ArrayList<List<Object>>();
        for (var person = 0; person < PEOPLE; person++) {
            var guest = UUID.randomUUID();
            var laid = laid(chance);
            laid.forEach((card, coins) -> lying.add(List.of(guest, idOf(card, cards), runId, coins)));
            var spent = laid.values().stream().mapToInt(it -> it).sum();
            people.add(List.of(guest, runId, "", "", false, EACH, spent, clock.instant()));
        }
        insert("rad_guest (id, run_id, name, language, at_home, coins, spent, joined_at)", people);
        insert("rad_coins (guest_id, card_id, run_id, coins)", lying);
    }

    private static UUID idOf(int card, Map<Integer, CardId> cards) {
        return UUID.fromString(Objects.requireNonNull(cards.get(card)).toString());
    }

    /** By the numbers of the cards; some keep a coin in their hand. */
    private static Map<Integer, Integer> laid(Random chance) {
        var laid = new TreeMap<Integer, Integer>();
        var left = chance.nextInt(EACH) == 0 ? EACH - 1 : EACH;
        while (left > 0) {
            var coins = Math.min(left, 1 + chance.nextInt(MOST_AT_ONCE));
            laid.merge(wanted(chance), coins, Integer::sum);
            left -= coins;
        }
        return laid;
    }

    private static int wanted(Random chance) {
        var drawn =
                chance.nextInt(DemoCard.LAST.stream().mapToInt(DemoCard::wanted).sum());
        for (var card : DemoCard.LAST) {
            drawn -= card.wanted();
            if (drawn < 0) {
                return card.number();
            }
        }
        throw new IllegalStateException("Nothing was drawn");
    }

    private void insert(String table, List<List<Object>> rows) {
        var marks = "(" + String.join(", ", Collections.nCopies(rows.getFirst().size(), "?")) + ")";
        var into = database.sql(
                "insert into " + table + " values " + String.join(", ", Collections.nCopies(rows.size(), marks)));
        for (var row : rows) {
            for (var value : row) {
                into = into.param(value);
            }
        }
        into.update();
    }
}
