package nl.floreynwijk.blockbudget;

import java.util.List;

/** A round with what is proposed in it. */
public record FilledRoom(Room room, List<ProposalCard> proposals) {

    public FilledRoom {
        proposals = List.copyOf(proposals);
    }
}
