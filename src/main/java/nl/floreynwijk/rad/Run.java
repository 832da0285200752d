package nl.floreynwijk.rad;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One try of an evening: to practise, or for real. What people put on cards in one try is never part of another. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("rad_run")
class Run {

    @Id
    private final RunId id;

    private final EveningId eveningId;
    private final int number;
    private final boolean practice;
    private RunState state = RunState.OPEN;
    private Board board = Board.HIDDEN;

    /** 1, or nothing when another took its place: a unique key lets one run of an evening be live. */
    private @Nullable Integer live;

    private final Instant openedAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a run from its row. */
    Run(RunId id, EveningId eveningId, int number, boolean practice, Instant openedAt) {
        this.id = id;
        this.eveningId = eveningId;
        this.number = number;
        this.practice = practice;
        this.openedAt = openedAt;
    }

    static Run opened(EveningId evening, int number, boolean practice, Instant now) {
        var run = new Run(RunId.random(), evening, number, practice, now);
        run.live = 1;
        return run;
    }

    /** Whether it was open, and nobody puts coins until it {@link #goOn goes on}. */
    boolean pause() {
        return turn(RunState.OPEN, RunState.PAUSED);
    }

    boolean goOn() {
        return turn(RunState.PAUSED, RunState.OPEN);
    }

    /** Whether coins could be put until now, or soon again. */
    boolean close(Instant now) {
        if (state == RunState.CLOSED) {
            return false;
        }
        state = RunState.CLOSED;
        closedAt = now;
        return true;
    }

    /** Whether it was closed, and people can put coins again. */
    boolean reopen() {
        if (!turn(RunState.CLOSED, RunState.OPEN)) {
            return false;
        }
        closedAt = null;
        return true;
    }

    private boolean turn(RunState from, RunState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    void show(Board what) {
        board = what;
    }

    /** Another takes its place; what was put in it stays. */
    void retire(Instant now) {
        close(now);
        live = null;
    }

    RunId id() {
        return id;
    }

    EveningId evening() {
        return eveningId;
    }

    int number() {
        return number;
    }

    boolean isPractice() {
        return practice;
    }

    RunState state() {
        return state;
    }

    Board board() {
        return board;
    }

    boolean isLive() {
        return live != null;
    }

    boolean isOpen() {
        return state == RunState.OPEN;
    }

    RunSummary summary() {
        return new RunSummary(id, number, practice, state, board, openedAt, Optional.ofNullable(closedAt), isLive());
    }
}
