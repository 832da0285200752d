package nl.floreynwijk.parade;

/** What came of saying no to being moved. */
public sealed interface RefuseMoveResult {

    /** Everything is where it was. */
    record PutBack() implements RefuseMoveResult {}

    /** Where it was somebody else stands: the organiser decides. */
    record ForTheOrganiser() implements RefuseMoveResult {}

    /** It was not moved, they said no before, or it is too late. */
    record NotNow() implements RefuseMoveResult {}
}
