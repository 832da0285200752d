package nl.floreynwijk.rad;

/** Something that a screen shows of an evening is otherwise now. */
record RunChanged(EveningId evening) {}
