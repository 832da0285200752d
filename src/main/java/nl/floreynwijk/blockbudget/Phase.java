package nl.floreynwijk.blockbudget;

/** Where a round is. */
public enum Phase {
    /** It is being set up; only who does so sees it. */
    DRAFT,
    /** Its rules are published, and its first day is still to come. */
    PLANNED,
    /** People propose. */
    IDEAS,
    /** The office says what each proposal costs and whose work it is. */
    CHECK,
    /** People vote. */
    VOTE,
    /** Voting is over, and the result is not there yet. */
    COUNT,
    /** The result is there, and whoever has a vote can object. */
    OBJECTIONS,
    /** The result is final, and the winners are being carried out. */
    DOING,
    /** It was stopped, with a reason. */
    STOPPED;

    /** Whether everybody in the block sees it. */
    boolean isOpen() {
        return this != DRAFT;
    }

    /** Whether the office still decides what is voted on, and people say what they are for. */
    boolean isBeforeVote() {
        return this == IDEAS || this == CHECK;
    }

    /** Whether people talk about what was proposed. */
    boolean isForTalk() {
        return isBeforeVote() || this == VOTE;
    }

    /** Whether no vote is taken any more. */
    boolean isAfterVote() {
        return compareTo(VOTE) > 0;
    }
}
