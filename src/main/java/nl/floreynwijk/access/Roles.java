package nl.floreynwijk.access;

/** The names of the {@link Role roles}, for annotations, which want constants. */
public final class Roles {

    public static final String RESIDENT = "RESIDENT";
    public static final String MEMBER = "MEMBER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String GARDENER = "GARDENER";
    public static final String PARADE_ORGANISER = "PARADE_ORGANISER";
    public static final String TREASURER = "TREASURER";
    public static final String BOARD = "BOARD";
    public static final String FUNDER = "FUNDER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
