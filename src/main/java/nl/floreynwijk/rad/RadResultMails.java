package nl.floreynwijk.rad;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the result to everybody who asked for it, once each, in the transaction in which the evening ends; and forgets their
 * addresses in the same one. Of a run that was only practice nobody hears anything.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RadResultMails {

    static final MailKind KIND = MailKind.essential("rad", "result");

    private final Outcomes outcomes;
    private final Outbox outbox;
    private final Contacts contacts;
    private final I18NProvider texts;
    private final PortalSettings settings;
    private final JdbcClient database;

    RadResultMails(
            Outcomes outcomes,
            Outbox outbox,
            Contacts contacts,
            I18NProvider texts,
            PortalSettings settings,
            JdbcClient database) {
        this.outcomes = outcomes;
        this.outbox = outbox;
        this.contacts = contacts;
        this.texts = texts;
        this.settings = settings;
        this.database = database;
    }

    @EventListener
    void tell(EveningEnded ended) {
        outcomes.of(ended.evening(), RunOutcome::isFinal)
                .map(Outcomes.Counted::outcome)
                .ifPresent(it -> asking(it.run().id()).forEach(guest -> post(it, guest)));
        database.sql("""
                        update rad_guest set email = null
                        where email is not null and run_id in (select id from rad_run where evening_id = ?)
                        """).param(ended.evening().value()).update();
    }

    /** Somebody who wants to know. */
    private record Guest(GuestId id, Optional<AccountId> account, EmailAddress address, Locale language) {}

    private List<Guest> asking(RunId run) {
        return database.sql("""
                        select min(id) as id, account_id, email, min(language) as language from rad_guest
                        where run_id = ? and email is not null group by account_id, email order by 1
                        """)
                .param(run.value())
                .query((row, _) -> guestIn(row))
                .list();
    }

    private static Guest guestIn(ResultSet row) throws SQLException {
        return new Guest(
                new GuestId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                new EmailAddress(row.getString("email")),
                Languages.spoken(row.getString("language")).orElse(Languages.DUTCH));
    }

    /**
     * A member hears it as they hear everything, at the address of their account; anybody else, once at each address, without the name
     * that they gave: whoever leaves the address of another cannot have words of theirs brought there.
     */
    private void post(RunOutcome outcome, Guest guest) {
        guest.account().flatMap(contacts::of).ifPresentOrElse(it -> outbox.post(mail(outcome, guest, it)), () -> {
            var to = newcomer(guest);
            outbox.postToNewcomer(to, mail(outcome, guest, to));
        });
    }

    private Contact newcomer(Guest guest) {
        var neighbour = texts.getTranslation("rad.result.mail.neighbour", guest.language());
        return new Contact(new AccountId(guest.id().value()), neighbour, guest.address(), guest.language());
    }

    private Mail mail(RunOutcome outcome, Guest guest, Contact to) {
        var key = "%s/%s/%s".formatted(KIND.key(), outcome.evening(), guest.id());
        return Mail.of(to.account(), KIND, "rad/result", key)
                .with("evening", outcome.plan().name())
                .with("day", DutchTime.date(DutchTime.day(outcome.plan().beginsAt()), to.language()))
                .with("question", outcome.plan().question())
                .with(
                        "together",
                        texts.getTranslation(
                                "rad.result.together",
                                to.language(),
                                outcome.turnout().people(),
                                outcome.turnout().invested()))
                .with("cards", cards(outcome, to.language()))
                .with(
                        "link",
                        settings.address("/rad/uitslag/" + outcome.evening()).toString());
    }

    private String cards(RunOutcome outcome, Locale language) {
        return outcome.cards().stream()
                .map(it -> texts.getTranslation(
                        "rad.result.mail.card", language, it.card().title(), it.coins()))
                .collect(joining("\n"));
    }
}
