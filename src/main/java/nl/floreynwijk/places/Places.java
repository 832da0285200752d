package nl.floreynwijk.places;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where people live: for modules that tie people to dwellings.
 *
 * <p>It asks nobody's leave, so no view may use it; an architecture test watches over that.
 */
public interface Places {

    /** The dwelling behind this door; empty when it is not known. */
    Optional<Placing> at(Postcode postcode, HouseNumber houseNumber);

    /** One dwelling; empty when it is not known. */
    Optional<Placing> of(DwellingId dwelling);

    /** Those of the dwellings that are known, in no particular order. */
    List<Placing> of(Collection<DwellingId> dwellings);

    /**
     * The dwelling at this address, which is added where it is not known yet. Postcode and house number decide: a
     * dwelling that is known keeps the street and town it has. Two at once get the same dwelling.
     */
    Placing settle(Address address);

    /** The dwellings of a block, by address. */
    List<DwellingId> inBlock(BlockId block);

    /** What a block is called; empty when there is none like it any more. */
    Optional<String> nameOf(BlockId block);

    /** The landlords that let dwellings, by name. */
    List<Choice<LandlordId>> landlords();

    /** Whether the address lies in the neighbourhood; every address does as long as no boundaries are drawn. */
    boolean isInside(Address address);
}
