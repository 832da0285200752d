package nl.floreynwijk.green;

/** Why a shift is called off. */
public enum OffCause {
    HEAT,
    STORM,
    ICE,
    TOO_FEW,
    OTHER;

    /** Whether nobody can help it, so that it may count for those who would have come. */
    public boolean isWeather() {
        return this == HEAT || this == STORM || this == ICE;
    }
}
