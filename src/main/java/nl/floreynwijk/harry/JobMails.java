package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells one side of a job what the other did. No mail has an address, a phone number, or what somebody wrote: whoever reads
 * it comes to the portal, where it is shown to whom it is for.
 */
@Component
class JobMails {

    static final MailKind KIND = MailKind.optional("harry", "jobs", Role.MEMBER, Role.COORDINATOR, Role.BOARD);

    private final Outbox outbox;
    private final Contacts contacts;
    private final JobTitles titles;
    private final PortalSettings settings;
    private final I18NProvider texts;
    private final Clock clock;

    JobMails(
            Outbox outbox,
            Contacts contacts,
            JobTitles titles,
            PortalSettings settings,
            I18NProvider texts,
            Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.titles = titles;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    void asked(Request request, AccountId neighbour) {
        post(request, neighbour, "harry/job-asked");
    }

    void offered(Request request) {
        toAsker(request, "harry/job-offered");
    }

    void wroteToAsker(Request request) {
        toAsker(request, "harry/job-message");
    }

    void wroteToNeighbour(Request request, AccountId neighbour) {
        post(request, neighbour, "harry/job-message");
    }

    void chosen(Request request) {
        toHelper(request, "harry/job-chosen");
    }

    void notChosen(Request request, AccountId neighbour) {
        contacts.of(neighbour)
                .ifPresent(it -> outbox.post(mail(request, neighbour, it.language(), "harry/job-not-chosen")
                        .with("link", settings.address("/handige-buren/klussen").toString())));
    }

    /** Whoever was not the one to say so reads when they meet. */
    void meet(Request request, boolean byAsker, Instant moment) {
        var to = byAsker ? request.helper() : request.asker();
        to.flatMap(contacts::of)
                .ifPresent(it -> outbox.post(mail(request, it.account(), it.language(), "harry/job-appointment")
                        .with("when", DutchTime.moment(moment, it.language()))));
    }

    void cancelled(Request request, boolean byAsker) {
        if (byAsker) {
            toHelper(request, "harry/job-cancelled");
        } else {
            toAsker(request, "harry/job-cancelled");
        }
    }

    /** By the office: both sides read why. */
    void stopped(Request request) {
        toAsker(request, "harry/job-cancelled");
        toHelper(request, "harry/job-cancelled");
    }

    void done(Request request) {
        toHelper(request, "harry/job-done");
    }

    void cleared(Request request) {
        toAsker(request, "harry/job-cleared");
    }

    void sent(Request request) {
        toAsker(request, "harry/job-sent");
        toHelper(request, "harry/job-chosen");
    }

    void trouble(Request request) {
        toAsker(request, "harry/job-trouble");
        toHelper(request, "harry/job-trouble");
        toOffice(request, "harry/job-trouble-office");
    }

    void decided(Request request) {
        toAsker(request, "harry/job-decided");
        toHelper(request, "harry/job-decided");
    }

    void toOffice(Request request) {
        toOffice(request, "harry/job-office");
    }

    private void toOffice(Request request, String template) {
        contacts.holding(Role.COORDINATOR)
                .forEach(it -> outbox.post(mail(request, it.account(), it.language(), template)
                        .with("link", address("/kantoor/klussen/", request))));
    }

    private void toAsker(Request request, String template) {
        request.asker().ifPresent(it -> post(request, it, template));
    }

    private void toHelper(Request request, String template) {
        request.helper().ifPresent(it -> post(request, it, template));
    }

    private void post(Request request, AccountId to, String template) {
        contacts.of(to).ifPresent(it -> outbox.post(mail(request, to, it.language(), template)));
    }

    private Mail mail(Request request, AccountId to, Locale language, String template) {
        var key = "%s/%s/%s/%d"
                .formatted(template, request.id(), to, clock.instant().toEpochMilli());
        return Mail.of(to, KIND, template, key)
                .with("job", titleOf(request, language))
                .with("link", address("/handige-buren/klussen/", request));
    }

    private String address(String path, Request request) {
        return settings.address(path + request.id()).toString();
    }

    private String titleOf(Request request, Locale language) {
        return titles.of(request)
                .name(language)
                .orElseGet(() -> texts.getTranslation("harry.category." + request.category(), language));
    }
}
