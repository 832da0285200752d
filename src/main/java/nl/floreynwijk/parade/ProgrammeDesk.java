package nl.floreynwijk.parade;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser does with the programme; whoever sits at the desk reads along. */
@Service
@InArea("parade")
@RetryOnConflict
@Transactional
public class ProgrammeDesk {

    /** A long street has room for a long day, and the page of visitors for so many lines. */
    public static final int MOST = 200;

    private final ProgrammeTable editions;
    private final ActivityRepository activities;
    private final PitchRepository pitches;
    private final AuditTrail audit;

    ProgrammeDesk(ProgrammeTable editions, ActivityRepository activities, PitchRepository pitches, AuditTrail audit) {
        this.editions = editions;
        this.activities = activities;
        this.pitches = pitches;
        this.audit = audit;
    }

    /** Everything in it; empty when there is no such edition. Three queries. */
    @RolesAllowed({Roles.PARADE_ORGANISER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public Optional<Programme> of(EditionId id) {
        return editions.daysOf(id).map(it -> programme(id, it));
    }

    private Programme programme(EditionId id, ProgrammeTable.Days edition) {
        var numbers = pitches.findByEditionId(id).stream().collect(toMap(Pitch::id, Pitch::number));
        var all = activities.findByEditionIdOrderByDayAscStartsAtAscTitleAsc(id);
        return new Programme(
                id,
                edition.name(),
                edition.all(),
                numbers.entrySet().stream()
                        .map(it -> new Programme.PlacePitch(it.getKey(), it.getValue()))
                        .sorted(Comparator.comparing(Programme.PlacePitch::number, PitchNumbers.ORDER))
                        .toList(),
                all.stream().map(it -> item(it, all, numbers, edition.all())).toList());
    }

    private static Programme.Item item(
            Activity activity, List<Activity> all, Map<PitchId, String> numbers, List<EditionDay> days) {
        var plan = activity.plan();
        return new Programme.Item(
                activity.id(),
                plan,
                plan.place() instanceof ActivityPlace.OnPitch(var pitch)
                        ? Optional.ofNullable(numbers.get(pitch))
                        : Optional.empty(),
                clashes(activity, all),
                plan.isOutside(days),
                activity.version());
    }

    private static List<String> clashes(Activity activity, List<Activity> all) {
        return all.stream()
                .filter(it -> !it.id().equals(activity.id()))
                .map(Activity::plan)
                .filter(it -> it.clashesWith(activity.plan()))
                .map(ActivityPlan::title)
                .toList();
    }

    /** Puts something in the programme of an edition. */
    @RolesAllowed(Roles.PARADE_ORGANISER)
    public ActivityResult add(EditionId id, ActivityPlan plan) {
        var edition = editions.daysOf(id);
        if (edition.isEmpty()) {
            return new ActivityResult.ChangedMeanwhile();
        }
        var places = pitchesOf(id);
        var days = edition.get().all();
        var problems = plan.problems(days, places);
        if (!problems.isEmpty()) {
            return new ActivityResult.Refused(problems);
        }
        return activities.findByEditionIdOrderByDayAscStartsAtAscTitleAsc(id).size() >= MOST
                ? new ActivityResult.Full(MOST)
                : kept(Activity.planned(id, plan, days, places), ProgrammeActions.ADDED);
    }

    /**
     * Says otherwise how it is.
     *
     * @param seenVersion on which they decided
     */
    @RolesAllowed(Roles.PARADE_ORGANISER)
    public ActivityResult change(ActivityId id, ActivityPlan plan, int seenVersion) {
        var activity = activities.findById(id).filter(it -> it.version() == seenVersion);
        var edition = activity.flatMap(it -> editions.daysOf(it.edition()));
        if (activity.isEmpty() || edition.isEmpty()) {
            return new ActivityResult.ChangedMeanwhile();
        }
        var places = pitchesOf(activity.get().edition());
        var days = edition.get().all();
        var problems = plan.problems(days, places);
        if (!problems.isEmpty()) {
            return new ActivityResult.Refused(problems);
        }
        activity.get().become(plan, days, places);
        return kept(activity.get(), ProgrammeActions.CHANGED);
    }

    private ActivityResult kept(Activity activity, AuditAction action) {
        activities.save(activity);
        audit.record(action, activity.edition().toString());
        return new ActivityResult.Kept(
                activity.id(),
                clashes(activity, activities.findByEditionIdOrderByDayAscStartsAtAscTitleAsc(activity.edition())));
    }

    private Set<PitchId> pitchesOf(EditionId edition) {
        return pitches.findByEditionId(edition).stream().map(Pitch::id).collect(toSet());
    }

    /** Takes it out of the programme; whether it was there. */
    @RolesAllowed(Roles.PARADE_ORGANISER)
    public boolean remove(ActivityId id) {
        var activity = activities.findById(id);
        activity.ifPresent(it -> {
            activities.deleteById(id);
            audit.record(ProgrammeActions.REMOVED, it.edition().toString());
        });
        return activity.isPresent();
    }
}
