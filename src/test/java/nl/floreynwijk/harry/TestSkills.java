package nl.floreynwijk.harry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/** Certificates that somebody of the office saw. */
@Component
public class TestSkills implements PageExamples {

    private final SkillRepository repository;
    private final Clock clock;

    TestSkills(SkillRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        Stream.of(Certificate.values()).forEach(it -> seen(viewer, it, 20));
    }

    /** Of this holder, so many days before it ends. */
    public SkillId seen(AccountId holder, Certificate certificate, int daysLeft) {
        return repository
                .save(Skill.seen(holder, plan(certificate, daysLeft), AccountId.random(), clock.instant()))
                .id();
    }

    /** What stands on one that ends so many days from now. */
    public SkillPlan plan(Certificate certificate, int daysLeft) {
        return new SkillPlan(certificate, "V-12", "Vakbekwaam", today().plusDays(daysLeft));
    }

    public LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
