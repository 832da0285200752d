package nl.floreynwijk.membership;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.places.BlockId;
import nl.floreynwijk.places.DwellingId;

/**
 * A membership as other modules see it: who it is, whether they vote, and where they live.
 *
 * @param account whose it is
 * @param dwelling empty for an organisation, for somebody outside the neighbourhood, and for whoever says that they moved
 *     until the office confirmed it: what belongs to a household is for nobody who only typed its address
 * @param block of that dwelling, so likewise
 * @param inAssociation whether it is in the shopkeepers' association of the neighbourhood
 * @param movedIn the day they moved into that dwelling; empty without one
 * @param since the day it started
 */
public record Membership(
        MemberId member,
        AccountId account,
        int number,
        KindCode kind,
        boolean votes,
        boolean inAssociation,
        Optional<DwellingId> dwelling,
        Optional<BlockId> block,
        Optional<LocalDate> movedIn,
        LocalDate since) {}
