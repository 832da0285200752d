package nl.floreynwijk.operation;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.operation.StatusPart.Fact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.stereotype.Component;

/** What the portal does by itself again and again, when it last did and how that went: Spring remembers it. */
@Component
class JobsStatusSource implements StatusSource {

    private static final int ORDER = 60;

    /** Libraries bring jobs along that do nothing for anybody. */
    private static final String OURS = "nl.floreynwijk.";

    /** The time until the next run is given a little short. */
    private static final Duration SHORT = Duration.ofMillis(500);

    private final ObjectProvider<ScheduledTaskHolder> holders;
    private final I18NProvider texts;

    JobsStatusSource(ObjectProvider<ScheduledTaskHolder> holders, I18NProvider texts) {
        this.holders = holders;
        this.texts = texts;
    }

    @Override
    public StatusPart part(Locale language) {
        var words = new Words(texts, language);
        var jobs = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(job -> job.getTask().toString().startsWith(OURS))
                .toList();
        var facts = jobs.stream()
                .map(job -> fact(job, words))
                .sorted(Comparator.comparing(Fact::name))
                .toList();
        var concerns =
                jobs.stream().flatMap(job -> concern(job, words).stream()).toList();
        return new StatusPart(words.of("operation.jobs"), facts, concerns, ORDER);
    }

    private static Fact fact(ScheduledTask job, Words words) {
        var next = Optional.ofNullable(job.nextExecution())
                .map(it -> " " + words.of("operation.jobs.next", words.moment(it.plus(SHORT))))
                .orElse("");
        return new Fact(name(job, words), last(job.getTask().getLastExecutionOutcome(), words) + next);
    }

    private static String name(ScheduledTask job, Words words) {
        return words.of(key(job.getTask().toString()));
    }

    /** The key of the name of what runs this method, written with its class: {@code operation.job.Postman.round}. */
    static String key(String method) {
        var words = method.split("\\.", -1);
        return "operation.job." + words[words.length - 2] + "." + words[words.length - 1];
    }

    private static String last(TaskExecutionOutcome outcome, Words words) {
        var when =
                Optional.ofNullable(outcome.executionTime()).map(words::moment).orElse("");
        return words.of("operation.jobs.outcome." + outcome.status(), when);
    }

    /** What follows is of no concern as soon as the job succeeds again. */
    private static Optional<Concern> concern(ScheduledTask job, Words words) {
        return job.getTask().getLastExecutionOutcome().status() == TaskExecutionOutcome.Status.ERROR
                ? Optional.of(new Concern(
                        words.of("operation.jobs.failed", name(job, words)), words.of("operation.jobs.failed.remedy")))
                : Optional.empty();
    }
}
