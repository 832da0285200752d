package nl.floreynwijk.harry;

import java.time.Instant;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;

/** What went wrong between the two of a job, and what the office decided after it talked with both. */
record RaisedTrouble(
        AccountId troubleBy,
        String troubleText,
        Instant troubleAt,
        @Nullable String decision,
        @Nullable Instant decidedAt) {

    static RaisedTrouble by(AccountId who, String words, Instant now) {
        return new RaisedTrouble(who, words, now, null, null);
    }

    boolean isUndecided() {
        return decidedAt == null;
    }

    RaisedTrouble decided(String words, Instant now) {
        return new RaisedTrouble(troubleBy, troubleText, troubleAt, words, now);
    }

    /** That there was trouble, without a word of it. */
    RaisedTrouble forgotten() {
        return new RaisedTrouble(troubleBy, "", troubleAt, decision == null ? null : "", decidedAt);
    }
}
