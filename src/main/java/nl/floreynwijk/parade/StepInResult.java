package nl.floreynwijk.parade;

/** What came of the organiser stepping in on the waiting list. */
public sealed interface StepInResult {

    /** It was done, and whom it is about got a mail. */
    record Done() implements StepInResult {}

    /** There is no reason, or one of more than so many characters. */
    record NoReason(int longest) implements StepInResult {}

    /** They do not wait any more, or were offered something by now. */
    record NotWaiting() implements StepInResult {}

    /** One of the pitches is taken by now, or none was chosen. */
    record NotFree() implements StepInResult {}

    /** There are as many such stalls as the edition takes. */
    record CategoryFull() implements StepInResult {}

    /** The edition can not be booked. */
    record NotBookable() implements StepInResult {}
}
