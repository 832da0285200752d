package nl.floreynwijk.places;

import java.util.Set;

/** These dwellings have another block, landlord or address than before; dwellings that are new are not among them. */
public record DwellingsChanged(Set<DwellingId> dwellings) {}
