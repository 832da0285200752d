package nl.floreynwijk.blockbudget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The votes that whoever is signed in gave to others in a round, was asked to cast for others, or holds for them.
 *
 * @param title of the round
 * @param closing when voting is over
 * @param isOpen whether anything can be given, accepted or taken back now
 * @param voters whose votes they are, and so whether each is called by an address or a name
 * @param own their own votes; none for whoever has none in this round
 * @param asked what they can accept
 * @param held what they accepted, used ones too
 */
public record ProxyRoom(
        RoundId round,
        String title,
        Instant closing,
        boolean isOpen,
        Voters voters,
        List<Own> own,
        List<Other> asked,
        List<Other> held) {

    /** How many votes of others somebody holds at most. */
    public static final int MOST_HELD = Proxy.MOST_HELD;

    public ProxyRoom {
        own = List.copyOf(own);
        asked = List.copyOf(asked);
        held = List.copyOf(held);
    }

    /**
     * A vote of their own.
     *
     * @param way how it came in; empty as long as it did not
     * @param given to whom they gave it, as long as that stands
     * @param declinedBy who would rather not
     */
    public record Own(VoterId voter, String name, Optional<Way> way, Optional<Other> given, List<String> declinedBy) {

        public Own {
            declinedBy = List.copyOf(declinedBy);
        }

        /** Whether it can be given to somebody else now. */
        public boolean canBeGiven() {
            return way.isEmpty() && given.isEmpty();
        }
    }

    /** A vote that was given, with what the other one is called. */
    public record Other(ProxyId proxy, String name, ProxyState state) {}
}
