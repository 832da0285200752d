package nl.floreynwijk.base.ui;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that went wrong, under a number that a person can read out and an operator can find in the log. */
record Incident(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    /** Letters and digits nobody mistakes for one another on the phone. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;

    /** Writes the failure to the log, with its stack trace, and gives it a number. */
    static Incident report(Throwable failure) {
        var incident = new Incident(half() + "-" + half());
        LOG.error("Incident {}", incident.number, failure);
        return incident;
    }

    private static String half() {
        return new SecureRandom()
                .ints(HALF, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
