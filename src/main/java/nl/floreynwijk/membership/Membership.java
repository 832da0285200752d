package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;

/**
 * A membership as other modules see it: who it is, whether they vote, and where they live.
 *
 * @param dwelling empty for an organisation and for somebody outside the neighbourhood
 * @param since the day it started
 */
public record Membership(
        MemberId member,
        int number,
        KindCode kind,
        boolean votes,
        Optional<DwellingId> dwelling,
        Optional<BlockId> block,
        LocalDate since) {}
