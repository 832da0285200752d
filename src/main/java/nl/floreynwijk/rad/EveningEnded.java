package nl.floreynwijk.rad;

/** Nobody puts coins any more: there is a result, when it had begun. */
record EveningEnded(EveningId evening) {}
