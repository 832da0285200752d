package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NumberedMember;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells holders a month, two weeks and a week before that their certificate ends, and when it ended; the coordinators hear
 * two weeks before, and when it ended. Who heard something on an earlier day does not hear it again.
 */
@Component
class SkillReminders {

    static final MailKind KIND = MailKind.optional("harry", "skills", Role.MEMBER, Role.COORDINATOR);

    /**
     * That one ended is told for so many days, in case the job did not run; no longer than mail is kept, by whose key nobody
     * hears it twice.
     */
    private static final int TOLD_FOR_DAYS = 28;

    private static final int AT_ONCE = 1_000;

    private final SkillRepository repository;
    private final Memberships memberships;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    SkillReminders(
            SkillRepository repository,
            Memberships memberships,
            Contacts contacts,
            Outbox outbox,
            PortalSettings settings,
            I18NProvider texts,
            Clock clock) {
        this.repository = repository;
        this.memberships = memberships;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 7 * * *", zone = DutchTime.ZONE)
    @Transactional
    void remind() {
        var today = DutchTime.day(clock.instant());
        var ending = repository.ending(today.minusDays(TOLD_FOR_DAYS), today.plusDays(Skills.SOON), AT_ONCE);
        var names = memberships
                .having(ending.stream().map(Skill::account).distinct().toList())
                .stream()
                .collect(Collectors.toMap(NumberedMember::account, NumberedMember::name));
        var office = contacts.holding(Role.COORDINATOR);
        ending.forEach(skill -> {
            var daysLeft = skill.daysLeft(today);
            SkillNotice.forHolder(daysLeft).ifPresent(it -> tellHolder(skill, it));
            SkillNotice.forOffice(daysLeft)
                    .ifPresent(it -> tellOffice(skill, it, names.getOrDefault(skill.account(), "–"), office));
        });
    }

    private void tellHolder(Skill skill, SkillNotice notice) {
        contacts.of(skill.account())
                .map(to -> mail(skill, notice, to, "").with("link", address("/handige-buren/aanbod")))
                .ifPresent(outbox::post);
    }

    /** A coordinator whose own it is heard already. */
    private void tellOffice(Skill skill, SkillNotice notice, String holder, List<Contact> office) {
        office.stream()
                .filter(to -> !to.account().equals(skill.account()))
                .map(to -> mail(skill, notice, to, "-office")
                        .with("holder", holder)
                        .with("link", address("/kantoor/bewijzen")))
                .forEach(outbox::post);
    }

    private String address(String path) {
        return settings.address(path).toString();
    }

    /** A renewed one ends on another day, of which people hear anew. */
    private Mail mail(Skill skill, SkillNotice notice, Contact to, String whom) {
        var ended = notice == SkillNotice.ENDED;
        var template = (ended ? "harry/skill-ended" : "harry/skill-ends") + whom;
        var mail = Mail.of(to.account(), KIND, template, key(template, skill, notice, to.account()))
                .with("certificate", texts.getTranslation("harry.certificate." + skill.certificate(), to.language()))
                .with("until", DutchTime.date(skill.validUntil(), to.language()));
        return ended
                ? mail
                : mail.uselessAfter(DutchTime.beginning(skill.validUntil().plusDays(1)));
    }

    private static String key(String template, Skill skill, SkillNotice notice, AccountId to) {
        return "%s/%s/%s/%s/%s".formatted(template, skill.id(), skill.validUntil(), notice, to);
    }
}
