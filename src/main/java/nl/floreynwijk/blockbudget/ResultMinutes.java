package nl.floreynwijk.blockbudget;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** What the minutes of a round say on paper. */
@Component
class ResultMinutes {

    private final Results results;
    private final VotingRooms rooms;

    ResultMinutes(Results results, VotingRooms rooms) {
        this.results = results;
        this.rooms = rooms;
    }

    /** A row of the table of winners or of losers. */
    public record Line(String title, String amount, int supporters, String why) {}

    /** The model of the pages; empty when there is no result that is theirs to see. */
    Optional<Map<String, Object>> of(RoundId id, Locale language) {
        return rooms.find(id).flatMap(room -> results.find(id, language).map(result -> model(room, result, language)));
    }

    private static Map<String, Object> model(Room room, RoundResult result, Locale language) {
        return Map.ofEntries(
                Map.entry("title", room.title()),
                Map.entry("block", room.block()),
                Map.entry("amount", result.amount().text(language)),
                Map.entry("closed", DutchTime.date(room.days().voteUntil(), language)),
                Map.entry("counted", DutchTime.momentInYear(result.countedAt(), language)),
                Map.entry("units", result.units()),
                Map.entry("ballots", result.ballots()),
                Map.entry("percent", result.turnoutPercent()),
                Map.entry("practice", room.isPractice()),
                Map.entry("valid", result.isValid()),
                Map.entry("withWish", result.withWish()),
                Map.entry("ways", result.ways()),
                Map.entry("unconfirmed", result.unconfirmed()),
                Map.entry("spent", result.spent().text(language)),
                Map.entry("left", result.left().text(language)),
                Map.entry(
                        "winners",
                        result.winners().stream()
                                .map(it -> new Line(it.title(), it.amount().text(language), it.supporters(), it.why()))
                                .toList()),
                Map.entry(
                        "losers",
                        result.losers().stream()
                                .map(it -> new Line(it.title(), it.cost().text(language), it.supporters(), it.why()))
                                .toList()),
                Map.entry("sentences", result.sentences()),
                Map.entry("rules", room.publishedRules().lines().toList()),
                Map.entry("checksum", room.checksum()),
                Map.entry("fingerprint", result.fingerprint()),
                Map.entry("command", result.command()));
    }
}
