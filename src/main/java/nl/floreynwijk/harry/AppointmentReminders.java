package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.ShownNames;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells both sides of a job in the morning that it is done tomorrow, once for each time that they agreed on. Where it is and
 * how to phone each other stays on its page.
 */
@Component
class AppointmentReminders {

    static final MailKind KIND = MailKind.optional("harry", "appointments", Role.MEMBER);

    private static final String TEMPLATE = "harry/appointment-tomorrow";
    private static final int AT_ONCE = 1_000;

    private final AppointmentQueries queries;
    private final Contacts contacts;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    AppointmentReminders(
            AppointmentQueries queries,
            Contacts contacts,
            Outbox outbox,
            PortalSettings settings,
            I18NProvider texts,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 7 * * *", zone = DutchTime.ZONE)
    @Transactional
    void remind() {
        var tomorrow = DutchTime.day(clock.instant()).plusDays(1);
        var appointments =
                queries.standing(DutchTime.beginning(tomorrow), DutchTime.beginning(tomorrow.plusDays(1)), AT_ONCE);
        var helpers = contacts.namesOf(appointments.stream()
                .flatMap(it -> it.helper().stream())
                .distinct()
                .toList());
        appointments.forEach(it -> {
            tell(it, it.askedBy(), nameOf(it.helper(), helpers));
            tell(it, it.helper(), it.shownName());
        });
    }

    private static String nameOf(Optional<AccountId> helper, Map<AccountId, String> names) {
        return helper.flatMap(it -> Optional.ofNullable(names.get(it)))
                .map(ShownNames::of)
                .orElse("–");
    }

    private void tell(Appointment appointment, Optional<AccountId> whom, String with) {
        whom.flatMap(contacts::of).ifPresent(to -> outbox.post(mail(appointment, to, with)));
    }

    /** Another time is another turn, of which people hear anew. */
    private Mail mail(Appointment appointment, Contact to, String with) {
        var key = "%s/%s/%d/%s".formatted(TEMPLATE, appointment.request(), appointment.turn(), to.account());
        return Mail.of(to.account(), KIND, TEMPLATE, key)
                .with("when", DutchTime.moment(appointment.at(), to.language()))
                .with("what", whatIn(appointment, to.language()))
                .with("whom", with)
                .with(
                        "link",
                        settings.address("/handige-buren/klussen/" + appointment.request())
                                .toString())
                .uselessAfter(appointment.at());
    }

    private String whatIn(Appointment appointment, Locale language) {
        return appointment.what(language, it -> texts.getTranslation(it, language));
    }
}
