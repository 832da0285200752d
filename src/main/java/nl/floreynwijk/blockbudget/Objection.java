package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody with a vote does not agree with a result, or with what became of one proposal. It is answered once, and only
 * by somebody else.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_objection")
class Objection {

    @Id
    private final ObjectionId id;

    @Column("round_id")
    private final RoundId round;

    @Column("proposal_id")
    private final @Nullable ProposalId about;

    private final @Nullable AccountId madeBy;
    private @Nullable String text;
    private final Instant madeAt;
    private ObjectionState state;
    private @Nullable String answer;
    private @Nullable AccountId answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Objection(
            ObjectionId id,
            RoundId round,
            @Nullable ProposalId about,
            @Nullable AccountId madeBy,
            @Nullable String text,
            Instant madeAt,
            ObjectionState state) {
        this.id = id;
        this.round = round;
        this.about = about;
        this.madeBy = madeBy;
        this.text = text;
        this.madeAt = madeAt;
        this.state = state;
    }

    /** @param about empty when it is about the whole result */
    static Objection made(
            ObjectionId id, RoundId round, Optional<ProposalId> about, AccountId by, String text, Instant now) {
        return new Objection(id, round, about.orElse(null), by, WrittenText.tidy(text), now, ObjectionState.OPEN);
    }

    /** It is no longer meant: its words are gone. */
    void withdraw() {
        require(state == ObjectionState.OPEN, "Only what is not answered is taken back");
        state = ObjectionState.WITHDRAWN;
        text = null;
    }

    /** @param verdict whether it is upheld or dismissed */
    void answer(ObjectionState verdict, String words, AccountId by, Instant now) {
        require(state == ObjectionState.OPEN, "It is answered once");
        require(verdict.isAnswer(), "No answer: " + verdict);
        require(!isMadeBy(by), "Nobody answers their own objection");
        state = verdict;
        answer = WrittenText.tidy(words);
        answeredBy = by;
        answeredAt = now;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    boolean isMadeBy(AccountId account) {
        return account.equals(madeBy);
    }

    ObjectionId id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    Optional<ProposalId> about() {
        return Optional.ofNullable(about);
    }

    /** Who made it; nobody once they were forgotten. */
    Optional<AccountId> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    ObjectionState state() {
        return state;
    }
}
