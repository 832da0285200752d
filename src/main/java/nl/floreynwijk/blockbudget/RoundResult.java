package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * What came of a round, in the words of whoever reads it.
 *
 * @param title of the round
 * @param isValid whether enough votes were cast for it to stand; otherwise nothing is carried out
 * @param units how many votes there were
 * @param ballots how many were cast
 * @param ways how they came in
 * @param unconfirmed how many paper forms were entered but not confirmed when the box was closed: they do not count
 * @param withWish how many ballots got at least one of their wishes
 * @param spent what the winners cost together
 * @param left what is left of the money
 * @param sentences how it was counted, what each vote had to spend, what most votes first would have given, what the lot did
 * @param fingerprint the SHA-256 of the file of ballots, in 64 hexadecimal digits
 * @param command by which anybody counts the file again
 * @param showsBallots whether whoever reads it may download the ballots
 * @param afterwards what people think of it, and what was decided beside it; empty of a practice round
 */
public record RoundResult(
        RoundId round,
        String title,
        boolean isValid,
        int units,
        int ballots,
        BallotWays ways,
        int unconfirmed,
        int withWish,
        Euros amount,
        Euros spent,
        Euros left,
        List<Winner> winners,
        List<Loser> losers,
        List<String> sentences,
        String fingerprint,
        String command,
        Instant countedAt,
        boolean showsBallots,
        Optional<Afterwards> afterwards) {

    public RoundResult {
        winners = List.copyOf(winners);
        losers = List.copyOf(losers);
        sentences = List.copyOf(sentences);
    }

    /**
     * A proposal that gets money, in the order in which it was chosen.
     *
     * @param number by which it is called in the file: its place on the ballot
     * @param amount what it gets: its cost, unless it gets a part
     * @param supporters on how many ballots it was wanted
     * @param costPerSupporter what it costs for each of them
     * @param why in one sentence
     * @param byLot that a lot was needed, and between which
     */
    public record Winner(
            String number,
            String title,
            Euros cost,
            Euros amount,
            int supporters,
            Optional<Euros> costPerSupporter,
            String why,
            Optional<String> byLot) {}

    /**
     * A proposal that gets nothing, those with most votes first.
     *
     * @param why in one sentence
     */
    public record Loser(String title, Euros cost, int supporters, String why) {}

    /** How many of a hundred votes were cast, and not one more: it stands beside a quorum. */
    public int turnoutPercent() {
        return units == 0 ? 0 : ballots * 100 / units;
    }
}
