package nl.floreynwijk.blockbudget;

import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A vote that is given to somebody else in the block.
 *
 * <p>As long as it stands its giver gives it to nobody else. Once it is accepted it takes one of the holder's places, and
 * keeps it when it is used.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("blockbudget_proxy")
class Proxy {

    /** How many votes of others somebody holds at most, and so how many places there are. */
    static final int MOST_HELD = 2;

    @Id
    private final ProxyId id;

    @Column("round_id")
    private final RoundId round;

    private final VoterId giver;
    private final VoterId holder;
    private ProxyState state;

    /** The giver as long as it stands: for the key by which they have one at most. */
    private @Nullable VoterId liveGiver;

    private @Nullable Integer slot;
    private final @Nullable AccountId givenBy;
    private @Nullable AccountId acceptedBy;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a proxy from its row. */
    Proxy(
            ProxyId id,
            RoundId round,
            VoterId giver,
            VoterId holder,
            ProxyState state,
            @Nullable VoterId liveGiver,
            @Nullable AccountId givenBy) {
        this.id = id;
        this.round = round;
        this.giver = giver;
        this.holder = holder;
        this.state = state;
        this.liveGiver = liveGiver;
        this.givenBy = givenBy;
    }

    static Proxy offered(ProxyId id, RoundId round, VoterId giver, VoterId holder, AccountId by) {
        require(!giver.equals(holder), "Nobody gives their vote to themselves");
        return new Proxy(id, round, giver, holder, ProxyState.OFFERED, giver, by);
    }

    /**
     * The holder will vote for the giver.
     *
     * @param place one of theirs that is free, from 1 to {@link #MOST_HELD}
     */
    void accept(int place, AccountId by) {
        require(state == ProxyState.OFFERED, "Only what is offered is accepted");
        require(place >= 1 && place <= MOST_HELD, "There is no such place");
        state = ProxyState.ACCEPTED;
        slot = place;
        acceptedBy = by;
    }

    /** The holder would rather not, or no longer. */
    void decline() {
        end(ProxyState.DECLINED);
    }

    /** The giver takes it back. */
    void revoke() {
        end(ProxyState.REVOKED);
    }

    private void end(ProxyState how) {
        require(isLive(), "Only what stands can end");
        state = how;
        liveGiver = null;
        slot = null;
    }

    /** Whether it stands: the giver can take it back. */
    boolean isLive() {
        return liveGiver != null;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    ProxyId id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    VoterId giver() {
        return giver;
    }

    VoterId holder() {
        return holder;
    }

    ProxyState state() {
        return state;
    }

    /** The holder's place it takes; there once it is accepted. */
    Optional<Integer> slot() {
        return Optional.ofNullable(slot);
    }
}
