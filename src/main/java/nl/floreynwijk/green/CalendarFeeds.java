package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.access.Token;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shifts of whoever is signed in for their own calendar: at an address that it follows, or one by one as a file. */
@Service
@InArea("green")
@RolesAllowed(Roles.MEMBER)
@RetryOnConflict
@Transactional
public class CalendarFeeds {

    static final String FEED = "/groen/agenda/{secret}.ics";

    private final CalendarTable table;
    private final CalendarEntries entries;
    private final CalendarText text;
    private final Contacts contacts;
    private final PortalSettings settings;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarFeeds(
            CalendarTable table,
            CalendarEntries entries,
            CalendarText text,
            Contacts contacts,
            PortalSettings settings,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.table = table;
        this.entries = entries;
        this.text = text;
        this.contacts = contacts;
        this.settings = settings;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Since when there is an address; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> made() {
        return table.madeAt(currentAccount.id());
    }

    /**
     * Makes an address, which nobody can ask for again; the one before stops working at once. Whoever acts for somebody else
     * makes none: they would go on reading when they no longer act.
     */
    @NotWhileActing
    public CalendarAddress renew() {
        var secret = Token.random();
        table.keep(currentAccount.id(), secret, clock.instant());
        audit.record(GreenActions.CALENDAR_RENEWED, currentAccount.id().toString());
        return new CalendarAddress(settings.address(FEED.replace("{secret}", secret.value())));
    }

    /** From now on no address works. */
    public void stop() {
        if (table.remove(currentAccount.id())) {
            audit.record(GreenActions.CALENDAR_STOPPED, currentAccount.id().toString());
        }
    }

    /** A shift as the text of an iCalendar file; empty for whoever is not on it, and where there is none by that id. */
    @Transactional(readOnly = true)
    public Optional<String> file(ShiftId shift) {
        return entries.find(currentAccount.id(), shift).map(it -> text.file(it, language()));
    }

    private Locale language() {
        return contacts.of(currentAccount.id()).map(Contact::language).orElse(Languages.DUTCH);
    }
}
