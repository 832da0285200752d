package nl.floreynwijk.rad;

/** What came of putting coins on a card. */
public sealed interface PutResult {

    record Put(Purse purse) implements PutResult {}

    /** So many they do not have, or may not lie on one card. */
    record TooMany(Purse purse) implements PutResult {}

    /** Nobody puts coins at this moment. */
    record NotOpen(RunState state) implements PutResult {}

    /** It started again: they have all their coins, once they come in again. */
    record StartedAgain() implements PutResult {}

    /** There is no such card any more, or they are no guest. */
    record Gone() implements PutResult {}
}
