package nl.floreynwijk.operation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.operation.StatusPart.Fact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

@PortalTest
class JobsStatusSourceTest {

    @Autowired
    JobsStatusSource jobs;

    @Autowired
    I18NProvider texts;

    @Test
    void everyJobHasANameInBothLanguages() {
        var keys = new ClassFileImporter()
                .importPath("target/classes").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .map(JobsStatusSourceTest::key)
                        .toList();

        assertThat(keys).contains("operation.job.Postman.round").allSatisfy(key -> assertThat(Languages.all())
                .allSatisfy(language ->
                        assertThat(texts.getTranslation(key, language)).doesNotContain("operation.job")));
    }

    private static String key(JavaMethod method) {
        return JobsStatusSource.key(method.getOwner().getName() + "." + method.getName());
    }

    @Test
    void thePortalsOwnJobsAreToldAndNoOthers() {
        assertThat(jobs.part(Languages.DUTCH).facts())
                .extracting(Fact::name)
                .contains("Oude concepten weggooien", "Oude mail weggooien")
                .noneMatch(name -> name.contains("operation."));
    }

    @Test
    void aJobThatFailedIsAConcernUntilItSucceeds() {
        var broken = new AtomicBoolean(true);
        var job = job(broken);
        var status = statusOf(job);
        assertThat(status.part(Languages.DUTCH).facts())
                .containsExactly(new Fact("Mail bezorgen", "Nog niet sinds de start."));

        assertThatIllegalStateException()
                .isThrownBy(() -> job.getTask().getRunnable().run());
        assertThat(status.part(Languages.DUTCH).concerns())
                .extracting(Concern::problem)
                .containsExactly("Een vaste taak is mislukt: Mail bezorgen.");

        broken.set(false);
        job.getTask().getRunnable().run();
        assertThat(status.part(Languages.DUTCH).concerns()).isEmpty();
        assertThat(status.part(Languages.DUTCH).facts())
                .extracting(Fact::value)
                .allMatch(value -> value.startsWith("Gelukt: "));
    }

    private JobsStatusSource statusOf(ScheduledTask job) {
        ScheduledTaskHolder holder = () -> Set.of(job);
        var beans = new StaticListableBeanFactory(Map.of("jobs", holder));
        return new JobsStatusSource(beans.getBeanProvider(ScheduledTaskHolder.class), texts);
    }

    private static ScheduledTask job(AtomicBoolean broken) {
        var work = new Runnable() {
            @Override
            public void run() {
                if (broken.get()) {
                    throw new IllegalStateException("broken");
                }
            }

            @Override
            public String toString() {
                return "nl.floreynwijk.notification.Postman.round";
            }
        };
        return requireNonNull(new ScheduledTaskRegistrar()
                .scheduleFixedDelayTask(new FixedDelayTask(work, Duration.ofDays(1), Duration.ofDays(1))));
    }
}
