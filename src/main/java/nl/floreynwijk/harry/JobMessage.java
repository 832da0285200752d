package nl.floreynwijk.harry;

import java.time.Instant;
import nl.floreynwijk.access.AccountId;

/**
 * What somebody wrote about a job.
 *
 * @param neighbour with whom the asker talks
 * @param mine whether the reader's side wrote it
 * @param held whether only the office and whoever wrote it read it as yet
 */
public record JobMessage(
        long number, AccountId neighbour, boolean byAsker, boolean mine, String text, boolean held, Instant sentAt) {}
