package nl.floreynwijk.membership;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** In which order the register is listed. */
public record RegisterOrder(By by, boolean descending) {

    public static final RegisterOrder BY_NAME = new RegisterOrder(By.NAME, false);

    /** Each way of ordering, from its beginning and from its end. */
    public static final List<RegisterOrder> ALL = Arrays.stream(By.values())
            .flatMap(by -> Stream.of(new RegisterOrder(by, false), new RegisterOrder(by, true)))
            .toList();

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
