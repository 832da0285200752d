package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.NamedMember;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who learns by working in the green for a while.
 *
 * <p>Its mentor says of each goal whether it was reached, and signs once its last day is there. After that nothing of it
 * changes any more.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("green_placement")
class Placement {

    @Id
    private final PlacementId id;

    private final AccountId pupilId;
    private final String pupilName;
    private final Instant madeAt;
    private PlacementKind kind = PlacementKind.SCHOOL;
    private String organisation = "";
    private String programme = "";
    private LocalDate fromDay = LocalDate.EPOCH;
    private LocalDate untilDay = LocalDate.EPOCH;
    private @Nullable Integer hours;
    private @Nullable AccountId mentorId;
    private String mentorName = "";
    private @Nullable Instant signedAt;
    private @Nullable Integer signedMinutes;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "placement_id", keyColumn = "position")
    private List<Goal> goals = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a placement from its rows. */
    Placement(PlacementId id, AccountId pupilId, String pupilName, Instant madeAt) {
        this.id = id;
        this.pupilId = pupilId;
        this.pupilName = pupilName;
        this.madeAt = madeAt;
    }

    /** Is there from now on. Nobody is their own mentor. */
    static Placement agreed(NamedMember pupil, PlacementPlan plan, Leader mentor, Instant now) {
        require(!mentor.account().equals(pupil.account()), "Nobody is their own mentor");
        var placement = new Placement(PlacementId.random(), pupil.account(), pupil.name(), now);
        placement.become(plan, mentor);
        return placement;
    }

    /**
     * Is as the plan says from now on. What was said of a goal that stays, stays.
     *
     * @throws IllegalArgumentException when the plan has problems, or nothing of it changes any more
     */
    void become(PlacementPlan plan, Leader mentor) {
        require(isOpen() && plan.problems().isEmpty(), "Not a change: " + plan.problems());
        kind = plan.kind();
        organisation = plan.organisation();
        programme = plan.programme();
        fromDay = plan.from();
        untilDay = plan.until();
        hours = plan.hours().orElse(null);
        mentorId = mentor.account();
        mentorName = mentor.name();
        var before = goals;
        goals = new ArrayList<>(plan.goals().stream()
                .map(text -> before.stream()
                        .filter(it -> it.text().equals(text))
                        .findFirst()
                        .orElseGet(() -> Goal.to(text)))
                .toList());
    }

    /** The pupil says how it went with a goal. */
    void tell(String goal, String words) {
        require(isOpen(), "Nothing of it changes any more");
        goals.replaceAll(it -> it.text().equals(goal) ? it.told(words) : it);
    }

    /** The mentor says whether a goal was reached, and why. */
    void judge(String goal, GoalStanding standing, String remark) {
        require(isOpen(), "Nothing of it changes any more");
        goals.replaceAll(it -> it.text().equals(goal) ? it.judged(standing, remark) : it);
    }

    /** How many goals the mentor still has to speak of. */
    int unspoken() {
        return (int)
                goals.stream().filter(it -> it.standing() == GoalStanding.OPEN).count();
    }

    /** Its mentor puts their name to it: it stays as it is. */
    void sign(String name, int minutes, Instant now) {
        require(isOpen() && unspoken() == 0 && !DutchTime.day(now).isBefore(untilDay), "Not ready to be signed");
        mentorName = name;
        signedAt = now;
        signedMinutes = minutes;
    }

    /** It goes no further. */
    void end(Instant now) {
        require(isOpen(), "It is over already");
        endedAt = now;
    }

    boolean isOpen() {
        return signedAt == null && endedAt == null;
    }

    boolean isSigned() {
        return signedAt != null;
    }

    boolean has(String goal) {
        return goals.stream().anyMatch(it -> it.text().equals(goal));
    }

    boolean isOf(AccountId account) {
        return pupilId.equals(account);
    }

    boolean isWith(AccountId account) {
        return account.equals(mentorId);
    }

    PlacementId id() {
        return id;
    }

    AccountId pupil() {
        return pupilId;
    }

    String pupilName() {
        return pupilName;
    }

    Optional<AccountId> mentor() {
        return Optional.ofNullable(mentorId);
    }

    String mentorName() {
        return mentorName;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate until() {
        return untilDay;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
