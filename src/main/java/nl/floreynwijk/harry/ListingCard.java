package nl.floreynwijk.harry;

import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.attachments.AttachmentId;

/** What a neighbour offers, as others see it: no address, no phone number and no family name. */
public record ListingCard(
        ListingId id,
        String name,
        String text,
        Set<Category> categories,
        Set<Moment> moments,
        Reach reach,
        Ask ask,
        Set<String> languages,
        String tools,
        Optional<AttachmentId> photo) {}
