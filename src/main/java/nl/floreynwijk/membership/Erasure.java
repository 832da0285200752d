package nl.floreynwijk.membership;

import java.time.Instant;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A request to erase a person, which somebody else has to confirm: nothing brings a person back. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("membership_erasure")
class Erasure {

    @Id
    private final ErasureId id;

    @Column("account_id")
    private final AccountId account;

    @Column("asked_by")
    private final AccountId askedBy;

    private final Instant askedAt;

    @Column("closed_by")
    private @Nullable AccountId closedBy;

    private @Nullable Instant closedAt;
    private boolean erased;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Erasure(ErasureId id, AccountId account, AccountId askedBy, Instant askedAt) {
        this.id = id;
        this.account = account;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    static Erasure asked(AccountId account, AccountId by, Instant now) {
        return new Erasure(ErasureId.random(), account, by, now);
    }

    /** Whoever asked cannot be the second person. */
    boolean mayConfirm(AccountId by) {
        return !askedBy.equals(by);
    }

    void confirm(AccountId by, Instant now) {
        if (!isOpen() || !mayConfirm(by)) {
            throw new IllegalStateException("An erasure is confirmed once, by somebody else than who asked");
        }
        close(by, now);
        erased = true;
    }

    void withdraw(AccountId by, Instant now) {
        if (isOpen()) {
            close(by, now);
        }
    }

    private void close(AccountId by, Instant now) {
        closedBy = by;
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    AccountId account() {
        return account;
    }

    ErasureId id() {
        return id;
    }
}
