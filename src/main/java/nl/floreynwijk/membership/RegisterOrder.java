package nl.floreynwijk.membership;

/** In which order the register is listed. */
public record RegisterOrder(By by, boolean descending) {

    public static final RegisterOrder BY_NAME = new RegisterOrder(By.NAME, false);

    /** What the order follows. */
    public enum By {
        /** Family name, without what comes before it; an organisation as it is called. */
        NAME,
        /** Member number; whoever has none yet comes last. */
        NUMBER,
        /** Street, then house number. */
        ADDRESS,
        /** The day on which the membership started. */
        JOINED
    }
}
