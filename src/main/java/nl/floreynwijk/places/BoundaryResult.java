package nl.floreynwijk.places;

/** What came of adding a part to the neighbourhood. */
public sealed interface BoundaryResult {

    /** It belongs to the neighbourhood now. */
    record Added(AreaPart part) implements BoundaryResult {}

    /** What was typed is no postcode and no street. */
    record NotAPart() implements BoundaryResult {}

    /** It belonged to the neighbourhood already. */
    record ThereAlready(AreaPart part) implements BoundaryResult {}

    /** The neighbourhood has as many parts as there may be. */
    record Enough(int most) implements BoundaryResult {}
}
