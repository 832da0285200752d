package nl.floreynwijk.rad;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.WrittenText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An evening on which people put coins on cards.
 *
 * <p>It has a code that lets people in, until it has ended; an ended evening does not begin again.
 */
@Table("rad_evening")
class Evening {

    static final int LONGEST_NOTES = 4_000;

    /** People talk on under the last standing, and the address of the screen is of no use to anybody after that. */
    private static final Duration SCREEN_STAYS = Duration.ofDays(1);

    @Id
    private final EveningId id;

    private String name;
    private String place;
    private Instant beginsAt;
    private String question;
    private int coins;
    private @Nullable Integer mostOnCard;
    private Audience audience;
    private @Nullable Instant homeUntil;
    private @Nullable String code;
    private final ScreenKey screen;

    @Column("budget_cents")
    private @Nullable Euros budget;

    /** Lets nobody in. */
    private @Nullable String deadCode;

    private String notes = "";
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an evening from its row. */
    Evening(
            EveningId id,
            String name,
            String place,
            Instant beginsAt,
            String question,
            int coins,
            @Nullable Integer mostOnCard,
            Audience audience,
            @Nullable Instant homeUntil,
            @Nullable String code,
            ScreenKey screen) {
        this.id = id;
        this.name = name;
        this.place = place;
        this.beginsAt = beginsAt;
        this.question = question;
        this.coins = coins;
        this.mostOnCard = mostOnCard;
        this.audience = audience;
        this.homeUntil = homeUntil;
        this.code = code;
        this.screen = screen;
    }

    /** @param code which lets people in */
    static Evening planned(EveningId id, EveningPlan plan, String code) {
        requireFine(plan);
        return new Evening(
                id,
                plan.name(),
                plan.place(),
                plan.beginsAt(),
                plan.question(),
                plan.coins(),
                plan.mostOnCard().orElse(null),
                plan.audience(),
                plan.homeUntil().orElse(null),
                code,
                ScreenKey.random());
    }

    private static void requireFine(EveningPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("No evening: " + plan.problems());
        }
    }

    /** Whether by this plan somebody else takes part, or with other coins: once people put coins that stands. */
    boolean hasOtherRulesIn(EveningPlan plan) {
        return coins != plan.coins() || !mostOnCard().equals(plan.mostOnCard()) || audience != plan.audience();
    }

    /** The host says otherwise what it is; who already has coins keeps as many as they had. */
    void become(EveningPlan plan) {
        requireFine(plan);
        name = plan.name();
        place = plan.place();
        beginsAt = plan.beginsAt();
        question = plan.question();
        coins = plan.coins();
        mostOnCard = plan.mostOnCard().orElse(null);
        audience = plan.audience();
        homeUntil = plan.homeUntil().orElse(null);
    }

    /** It is over: nobody comes in by its code any more. */
    void end(Instant now) {
        if (isEnded()) {
            throw new IllegalStateException("It has ended");
        }
        endedAt = now;
        deadCode = code;
        code = null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isForMembersOnly() {
        return audience == Audience.MEMBERS;
    }

    boolean isOpenFromHomeAt(Instant now) {
        return !isEnded() && homeUntil != null && now.isBefore(homeUntil);
    }

    /** Whether its big screen opens at the address of its own. */
    boolean isOnScreenAt(Instant now) {
        return endedAt == null || now.isBefore(endedAt.plus(SCREEN_STAYS));
    }

    void write(String text) {
        var tidy = WrittenText.tidy(text);
        if (tidy.length() > LONGEST_NOTES) {
            throw new IllegalArgumentException("Notes are too long");
        }
        notes = tidy;
    }

    /** @param money to spend on cards with a cost; empty when nobody knows */
    void budget(Optional<Euros> money) {
        budget = money.orElse(null);
    }

    EveningId id() {
        return id;
    }

    String name() {
        return name;
    }

    int coins() {
        return coins;
    }

    Optional<Integer> mostOnCard() {
        return Optional.ofNullable(mostOnCard);
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Which it had until it ended. */
    Optional<String> deadCode() {
        return Optional.ofNullable(deadCode);
    }

    ScreenKey screen() {
        return screen;
    }

    Optional<Euros> budget() {
        return Optional.ofNullable(budget);
    }

    String notes() {
        return notes;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    int version() {
        return version == null ? 0 : version;
    }

    EveningPlan plan() {
        return new EveningPlan(
                name, place, beginsAt, question, coins, mostOnCard(), audience, Optional.ofNullable(homeUntil));
    }
}
