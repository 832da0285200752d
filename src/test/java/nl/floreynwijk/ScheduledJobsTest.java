package nl.floreynwijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TriggerTask;
import org.springframework.scheduling.support.SimpleTriggerContext;

/** What is planned by the clock on the wall, in the two nights in which that clock jumps. */
@PortalTest
class ScheduledJobsTest {

    private static final LocalDate ORDINARY = LocalDate.of(2026, 7, 4);
    private static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28));

    @Autowired
    ScheduledTaskHolder jobs;

    @Test
    void whatRunsOnceADayRunsOnceOnTheDaysOfAClockChangeToo() {
        var daily = planned().stream()
                .filter(job -> runs(job.getTrigger(), ORDINARY).size() == 1)
                .toList();
        assertThat(daily).isNotEmpty();
        for (var job : daily) {
            for (var day : CLOCK_CHANGES) {
                assertThat(runs(job.getTrigger(), day)).as("%s on %s", job, day).hasSize(1);
            }
        }
    }

    private List<TriggerTask> planned() {
        return jobs.getScheduledTasks().stream()
                .map(job -> job.getTask())
                .filter(TriggerTask.class::isInstance)
                .map(TriggerTask.class::cast)
                .toList();
    }

    private static List<Instant> runs(Trigger trigger, LocalDate day) {
        var midnight = day.atStartOfDay(ZoneId.of(DutchTime.ZONE)).toInstant();
        var runs = new ArrayList<Instant>();
        var context = new SimpleTriggerContext(Clock.fixed(midnight.minusMillis(1), ZoneOffset.UTC));
        for (var next = trigger.nextExecution(context);
                next != null && DutchTime.day(next).equals(day);
                next = trigger.nextExecution(context)) {
            runs.add(next);
            context.update(next, next, next);
        }
        return runs;
    }
}
