package nl.floreynwijk.membership;

import java.util.Optional;

/**
 * What a mail to members said, and to whom it went.
 *
 * @param filter who was chosen, but for the words that were searched for
 * @param searched whether there were such words
 */
public record MailingDetails(
        MailingWords dutch, Optional<MailingWords> english, RegisterFilter filter, boolean searched) {}
