package nl.floreynwijk.green;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.Floreyns;
import nl.floreynwijk.base.i18n.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Work in the green at one time.
 *
 * <p>It never holds more people than it has places. Whoever changes how many hold it for themselves first, so that two never
 * get the last one.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("green_shift")
class Shift {

    @Id
    private final ShiftId id;

    private final @Nullable SeriesId seriesId;
    private PlotId plotId;
    private String task = "";
    private String about = "";
    private String place = "";
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable AccountId leaderId;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Room room;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private ShiftWork work;

    private Reward.Kind reward = Reward.Kind.NONE;

    @Column("reward_cents")
    private @Nullable Euros rewardEuros;

    @Column("reward_floreyn")
    private @Nullable Floreyns rewardFloreyns;

    private String rewardAgreed = "";

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable CalledOff off;

    /** How often it was changed, on which whoever changes it decides; signing up is no change. */
    private int turn;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a shift from its row. */
    Shift(
            ShiftId id,
            @Nullable SeriesId seriesId,
            PlotId plotId,
            Instant startsAt,
            Instant endsAt,
            Room room,
            ShiftWork work) {
        this.id = id;
        this.seriesId = seriesId;
        this.plotId = plotId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.room = room;
        this.work = work;
    }

    /**
     * Is there from now on.
     *
     * @throws IllegalArgumentException when the plan has problems
     */
    static Shift planned(ShiftPlan plan, Optional<SeriesId> series, Instant now) {
        require(plan.problems(now).isEmpty(), "Not a shift: " + plan.problems(now));
        var shift = new Shift(
                ShiftId.random(),
                series.orElse(null),
                plan.plot(),
                plan.startsAt(),
                plan.endsAt(),
                Room.of(plan.places(), 0),
                plan.work());
        shift.say(plan);
        return shift;
    }

    private void say(ShiftPlan plan) {
        plotId = plan.plot();
        task = plan.task();
        about = plan.about();
        place = plan.place();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        leaderId = plan.leader().orElse(null);
        work = plan.work();
        reward = plan.reward().kind();
        rewardEuros = plan.reward().euros().orElse(null);
        rewardFloreyns = plan.reward().floreyns().orElse(null);
        rewardAgreed = plan.reward().agreed();
    }

    /**
     * Is as the plan says from now on. Whoever is on it stays on it.
     *
     * @throws IllegalArgumentException when the plan has problems, or does not fit those who are on it
     */
    void become(ShiftPlan plan, Instant now) {
        require(plan.problems(now).isEmpty() && fits(plan.places()), "Not a change: " + plan.problems(now));
        require(isAhead(now), "Only what is still to come is changed");
        room = Room.of(plan.places(), room.taken());
        say(plan);
        turn++;
    }

    /** Whether it is at another time by that plan. */
    boolean movesWith(ShiftPlan plan) {
        return !startsAt.equals(plan.startsAt()) || !endsAt.equals(plan.endsAt());
    }

    /** Whether whoever is on it has to know of that plan. */
    boolean isNewsIn(ShiftPlan plan) {
        return movesWith(plan)
                || !place.equals(plan.place())
                || !task.equals(plan.task())
                || !work.bring().equals(plan.work().bring());
    }

    /** Whether those who are on it still have room. */
    boolean fits(ShiftPlaces places) {
        return room.taken() + places.kept() <= places.most();
    }

    /** Somebody takes so many places that are free. */
    void take(int places) {
        require(places > 0 && places <= room.free(), "So many are not free");
        room = room.with(places);
    }

    /** Somebody for whom places are kept takes one. */
    void takeKept() {
        require(room.kept() > 0, "None is kept");
        room = room.withKept();
    }

    void give(int places) {
        room = room.with(-places);
    }

    /** The group did not say who comes: anybody may. */
    void release() {
        room = room.released();
    }

    /** It does not go on. Whoever was on it is told, and nobody is counted as having come, unless the reason says so. */
    void callOff(CalledOff reason, Instant now) {
        require(isAhead(now), "Only what is still to come is called off");
        off = reason;
        turn++;
    }

    /** Goes on after all; whoever was on it still is. */
    void goOn(Instant now) {
        require(mayGoOn(now), "Only what was called off and is still to come goes on after all");
        off = null;
        turn++;
    }

    /** It was called off, and there is still time to do it after all. */
    boolean mayGoOn(Instant now) {
        return off != null && now.isBefore(startsAt);
    }

    /** It goes on and has not begun. */
    boolean isAhead(Instant now) {
        return off == null && now.isBefore(startsAt);
    }

    /** Whether somebody of that group is still expected on that day. */
    boolean keepsPlacesOn(LocalDate day) {
        return room.keptUntil() != null && !day.isAfter(room.keptUntil());
    }

    int free() {
        return room.free();
    }

    /** How many more people it needs to go ahead. */
    int missing() {
        return Math.max(0, room.least() - room.taken() - room.kept());
    }

    int kept() {
        return room.kept();
    }

    int taken() {
        return room.taken();
    }

    boolean isForAdults() {
        return work.adultsOnly();
    }

    ShiftId id() {
        return id;
    }

    Optional<SeriesId> series() {
        return Optional.ofNullable(seriesId);
    }

    PlotId plot() {
        return plotId;
    }

    String task() {
        return task;
    }

    String place() {
        return place;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    Optional<AccountId> leader() {
        return Optional.ofNullable(leaderId);
    }

    Optional<CalledOff> off() {
        return Optional.ofNullable(off);
    }

    int turn() {
        return turn;
    }

    LocalDate day() {
        return DutchTime.day(startsAt);
    }

    /** What was said of it, as it can be said again. */
    ShiftPlan plan() {
        return new ShiftPlan(
                plotId,
                task,
                about,
                place,
                day(),
                DutchTime.clock(startsAt),
                DutchTime.clock(endsAt),
                leader(),
                room.plan(),
                work,
                new Reward(
                        reward, Optional.ofNullable(rewardEuros), Optional.ofNullable(rewardFloreyns), rewardAgreed));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
