package nl.floreynwijk.rad;

/** How a run is at this moment. */
public record RunNow(RunId id, boolean practice, RunState state, Board board) {}
