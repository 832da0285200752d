package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import nl.floreynwijk.parade.PitchPlan;
import nl.floreynwijk.parade.PitchResult;
import nl.floreynwijk.parade.PlanDesk;

/** Says why pitches cannot be changed as somebody wants. */
record PitchAnswers(Component page) {

    /** Empty words where it was done. */
    String of(PitchResult result) {
        return switch (result) {
            case PitchResult.Done _ -> "";
            case PitchResult.Refused(var problems) -> problem(problems);
            case PitchResult.NumberTaken(var number) -> say("number-taken", number);
            case PitchResult.InUse(var number, var bookings) -> say("in-use", number, bookings);
            case PitchResult.StillNamed(var number) -> say("still-named", number);
            case PitchResult.NoRoom(var fitting) -> say("no-room", fitting, PlanDesk.MOST_COPIES);
            case PitchResult.TooMany(var most) -> say("too-many", most);
            case PitchResult.ChangedMeanwhile() -> say("changed-meanwhile");
        };
    }

    private String problem(Set<PitchPlan.Problem> problems) {
        return switch (problems.iterator().next()) {
            case NUMBER -> say("number", PitchPlan.LONGEST_NUMBER);
            case OUTSIDE -> say("outside");
            case LENGTH -> say("length");
            case REASON -> say("reason", PitchPlan.LONGEST_REASON);
        };
    }

    private String say(String key, Object... values) {
        return page.getTranslation("parade.plan.refused." + key, values);
    }
}
