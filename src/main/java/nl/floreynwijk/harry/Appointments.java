package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When jobs are done, for the calendars of both sides; the office has those of askers without an account. */
@Service
@InArea("harry")
@RolesAllowed({Roles.MEMBER, Roles.COORDINATOR, Roles.BOARD})
@Transactional(readOnly = true)
public class Appointments {

    private final AppointmentQueries queries;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    Appointments(
            AppointmentQueries queries,
            Contacts contacts,
            CurrentAccount currentAccount,
            PortalSettings settings,
            I18NProvider texts,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The appointment of a job that is agreed, or was and is cancelled, as the text of an iCalendar file; empty when there
     * is none, and for whoever has nothing to do with it.
     */
    public Optional<String> file(RequestId request) {
        return queries.find(request).filter(this::concernsMe).map(this::textOf);
    }

    private boolean concernsMe(Appointment appointment) {
        var isOffice = currentAccount.has(Role.COORDINATOR) || currentAccount.has(Role.BOARD);
        return appointment.isOf(currentAccount.id())
                || (isOffice && appointment.askedBy().isEmpty());
    }

    private String textOf(Appointment appointment) {
        var language = contacts.of(currentAccount.id()).map(Contact::language).orElse(Languages.DUTCH);
        return new AppointmentFile(
                        appointment,
                        summaryOf(appointment, language),
                        settings.address("/handige-buren/klussen/" + appointment.request())
                                .toString(),
                        Optional.ofNullable(settings.url().getHost()).orElse("portal"),
                        clock.instant())
                .text();
    }

    private String summaryOf(Appointment appointment, Locale language) {
        var what = appointment.what(language, it -> texts.getTranslation(it, language));
        return texts.getTranslation("harry.appointment.summary", language, what);
    }
}
