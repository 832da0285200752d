package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Snapshots;

/**
 * All that any screen shows of an evening, as it was at one moment.
 *
 * @param run that goes on, or was last; empty when there was none
 * @param people who take part in it, with a phone or at a table
 * @param invested coins that lie on cards
 * @param cards by their numbers, with the coins on each
 */
record BoardSnapshot(
        EveningId evening,
        String name,
        String question,
        Optional<String> code,
        boolean ended,
        Optional<RunNow> run,
        int people,
        int invested,
        List<CardStanding> cards)
        implements Snapshots.Snapshot<BoardSnapshot> {

    @Override
    public boolean looksLike(BoardSnapshot other) {
        return equals(other);
    }

    @Override
    public boolean isOutdatedAt(Instant now) {
        return false;
    }

    /** As everybody may see it: without the cards while they are hidden. */
    LiveBoard seen() {
        var hidden = run.filter(it -> it.board() != Board.HIDDEN).isEmpty();
        return new LiveBoard(evening, name, question, code, ended, run, people, invested, hidden ? List.of() : cards);
    }
}
