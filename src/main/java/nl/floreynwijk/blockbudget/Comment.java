package nl.floreynwijk.blockbudget;

import java.time.Instant;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** What somebody wrote about a proposal. Once it is removed its words are gone; that it was there, and why not any more, stays. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_comment")
class Comment {

    @Id
    private final CommentId id;

    @Column("proposal_id")
    private final ProposalId proposal;

    @Column("account_id")
    private final @Nullable AccountId writer;

    @Column("office")
    private final boolean isByOffice;

    private String text;
    private final Instant writtenAt;
    private @Nullable Instant removedAt;
    private @Nullable AccountId removedBy;
    private @Nullable String removalReason;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Comment(
            CommentId id,
            ProposalId proposal,
            @Nullable AccountId writer,
            boolean isByOffice,
            String text,
            Instant writtenAt) {
        this.id = id;
        this.proposal = proposal;
        this.writer = writer;
        this.isByOffice = isByOffice;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    /** @param asOffice whether it is said for the office, and not by a neighbour */
    static Comment written(
            CommentId id, ProposalId proposal, AccountId by, boolean asOffice, String text, Instant now) {
        return new Comment(id, proposal, by, asOffice, WrittenText.tidy(text), now);
    }

    boolean isWrittenBy(AccountId account) {
        return account.equals(writer);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Whoever wrote it takes it back. */
    void takeBack(AccountId by, Instant now) {
        if (!isWrittenBy(by)) {
            throw new IllegalArgumentException("Only whoever wrote it takes it back");
        }
        remove(by, null, now);
    }

    /** The office removes it, and all read why. */
    void remove(AccountId by, @Nullable String why, Instant now) {
        if (isRemoved()) {
            throw new IllegalStateException("It is removed once");
        }
        text = "";
        removedAt = now;
        removedBy = by;
        removalReason = why;
    }

    ProposalId proposal() {
        return proposal;
    }
}
