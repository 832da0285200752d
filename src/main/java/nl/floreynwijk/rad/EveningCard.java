package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;

/**
 * A card as people see it.
 *
 * @param number from 1, of its own on the evening
 * @param line may be empty
 */
public record EveningCard(
        CardId id,
        int number,
        String title,
        String line,
        Theme theme,
        Optional<Euros> cost,
        Optional<AttachmentId> picture) {

    public CardPlan plan() {
        return new CardPlan(title, line, theme, cost);
    }
}
