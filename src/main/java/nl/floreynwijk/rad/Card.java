package nl.floreynwijk.rad;

import java.util.Optional;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Something the neighbourhood could want, on which coins can be put. */
@Table("rad_card")
class Card {

    @Id
    private final CardId id;

    private final EveningId eveningId;
    private final int number;
    private String title;
    private String line;
    private Theme theme;

    @Column("cost_cents")
    private @Nullable Euros cost;

    @Column("picture_id")
    private @Nullable AttachmentId picture;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a card from its row. */
    Card(CardId id, EveningId eveningId, int number, String title, String line, Theme theme) {
        this.id = id;
        this.eveningId = eveningId;
        this.number = number;
        this.title = title;
        this.line = line;
        this.theme = theme;
    }

    /** @param number from 1, of its own on the evening */
    static Card of(EveningId evening, int number, CardPlan plan) {
        requireFine(plan);
        var card = new Card(CardId.random(), evening, number, plan.title(), plan.line(), plan.theme());
        card.cost = plan.cost().orElse(null);
        return card;
    }

    private static void requireFine(CardPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("No card: " + plan.problems());
        }
    }

    void become(CardPlan plan) {
        requireFine(plan);
        title = plan.title();
        line = plan.line();
        theme = plan.theme();
        cost = plan.cost().orElse(null);
    }

    void show(Optional<AttachmentId> other) {
        picture = other.orElse(null);
    }

    CardId id() {
        return id;
    }

    EveningId evening() {
        return eveningId;
    }

    Optional<AttachmentId> picture() {
        return Optional.ofNullable(picture);
    }

    int version() {
        return version == null ? 0 : version;
    }

    CardPlan plan() {
        return new CardPlan(title, line, theme, Optional.ofNullable(cost));
    }

    EveningCard summary() {
        return new EveningCard(id, number, title, line, theme, Optional.ofNullable(cost), picture());
    }
}
