package nl.floreynwijk.rad;

/** What came of leading an evening a step further. */
public sealed interface CourseResult {

    record Done() implements CourseResult {}

    /** There are no cards to put coins on: fewer than two. */
    record NoCards() implements CourseResult {}

    /** It is not so that this can be done: somebody else did something else meanwhile. */
    record NotNow() implements CourseResult {}
}
