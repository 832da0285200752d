package nl.floreynwijk.green;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.PhoneNumber;
import nl.floreynwijk.membership.ReachedMember;
import nl.floreynwijk.membership.ShownNames;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who come to shifts: with whom, where, what they bring, and whom they phone. */
@Component
class ReminderMails {

    /** The others are only counted. */
    private static final int MOST_NAMES = 12;

    private final Contacts contacts;
    private final Memberships memberships;
    private final Outbox outbox;
    private final PortalSettings settings;
    private final I18NProvider texts;

    ReminderMails(
            Contacts contacts, Memberships memberships, Outbox outbox, PortalSettings settings, I18NProvider texts) {
        this.contacts = contacts;
        this.memberships = memberships;
        this.outbox = outbox;
        this.settings = settings;
        this.texts = texts;
    }

    /** The names of all of them, and the numbers of all who lead, are asked for at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(String template, List<ComingShift> shifts, Predicate<ComingShift.Person> whom) {
        if (shifts.isEmpty()) {
            return;
        }
        var known = new Known(
                contacts.namesOf(shifts.stream()
                        .flatMap(ComingShift::accounts)
                        .distinct()
                        .toList()),
                memberships.reaching(shifts.stream()
                        .flatMap(it -> it.leader().stream())
                        .distinct()
                        .toList()));
        shifts.forEach(shift -> shift.people().stream().filter(whom).forEach(person -> person.account()
                .flatMap(contacts::of)
                .ifPresent(to -> outbox.post(mail(template, shift, person, to, known)))));
    }

    /** What people are called, and how whoever leads is reached. */
    private record Known(Map<AccountId, String> names, Map<AccountId, ReachedMember> reached) {

        Optional<String> shownName(AccountId account) {
            return Optional.ofNullable(names.get(account)).map(ShownNames::of);
        }

        Optional<String> phone(AccountId account) {
            return Optional.ofNullable(reached.get(account))
                    .flatMap(ReachedMember::phone)
                    .map(PhoneNumber::toString);
        }
    }

    /** Another time makes another key; other words about the same shift do not. */
    private Mail mail(String template, ComingShift shift, ComingShift.Person whose, Contact to, Known known) {
        var key = "%s/%s/%d/%s".formatted(template, shift.id(), shift.startsAt().getEpochSecond(), to.account());
        return Mail.of(to.account(), ShiftReminders.KIND, template, key)
                .with("shift", shift.task())
                .with("when", DutchTime.moment(shift.startsAt(), to.language()))
                .with("place", shift.place())
                .with("bring", shift.bring())
                .with("who", othersThan(whose, shift, known, to.language()))
                .with("leader", leader(shift, to, known))
                .with("link", settings.address("/groen/diensten/" + shift.id()).toString())
                .uselessAfter(shift.startsAt());
    }

    /** By name as far as there is room, and how many more, with guests and those whom people bring. */
    private String othersThan(ComingShift.Person whose, ComingShift shift, Known known, Locale language) {
        var others = shift.people().stream().filter(it -> !it.equals(whose)).toList();
        var names = others.stream()
                .flatMap(it -> it.account().flatMap(known::shownName).stream())
                .limit(MOST_NAMES)
                .toList();
        var more = others.stream().mapToInt(ComingShift.Person::places).sum() - names.size();
        var said = String.join(", ", names);
        if (more < 1) {
            return names.isEmpty() ? texts.getTranslation("green.reminder.nobody", language) : said;
        }
        return names.isEmpty()
                ? texts.getTranslation("green.reminder.unnamed", language, more)
                : texts.getTranslation("green.reminder.named", language, said, more);
    }

    /** Nobody is told to phone themselves. */
    private static String leader(ComingShift shift, Contact to, Known known) {
        return shift.leader()
                .filter(it -> !it.equals(to.account()))
                .flatMap(it -> known.shownName(it).map(name -> known.phone(it)
                        .map(phone -> name + ", " + phone)
                        .orElse(name)))
                .orElse("");
    }
}
