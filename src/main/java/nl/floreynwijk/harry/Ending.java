package nl.floreynwijk.harry;

import java.time.Instant;

/**
 * How a job ended.
 *
 * @param reason why it was cancelled; "" when it was done
 * @param thanks what the asker said to the helper; may be ""
 */
public record Ending(Instant at, String reason, String thanks) {}
