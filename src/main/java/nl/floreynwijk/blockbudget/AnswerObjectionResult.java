package nl.floreynwijk.blockbudget;

/** What came of answering an objection. */
public sealed interface AnswerObjectionResult {

    /** Everybody in the room reads the answer. */
    record Answered() implements AnswerObjectionResult {}

    /** It says nothing, or more than so many characters. */
    record Refused(int longest) implements AnswerObjectionResult {}

    /** Somebody answered it before; that stands. */
    record AnsweredAlready() implements AnswerObjectionResult {}

    /** Whoever made it took it back. */
    record WithdrawnMeanwhile() implements AnswerObjectionResult {}
}
