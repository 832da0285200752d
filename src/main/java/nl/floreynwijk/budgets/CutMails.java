package nl.floreynwijk.budgets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people that money they counted on went back to a funder: whoever reserved it, and whose budget it is, be that a
 * person, a household or a block. A street or the whole neighbourhood reads it in the book.
 */
@Component
class CutMails {

    static final MailKind KIND = MailKind.optional("budgets", "cuts");

    private static final int MOST_NAMED = 20;

    private final Memberships memberships;
    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;
    private final JdbcClient database;

    CutMails(Memberships memberships, Outbox outbox, Contacts contacts, PortalSettings settings, JdbcClient database) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
        this.database = database;
    }

    /** What a reservation is for, and who made it. */
    private record Unfit(String title, Optional<AccountId> by) {}

    /** Tells about a cut, by so much and for this reason, why these reservations no longer fit; without any, it says nothing. */
    void tell(Budget budget, CutId cut, Euros less, String reason, List<ReservationId> unfit) {
        if (unfit.isEmpty()) {
            return;
        }
        var reservations = read(unfit);
        var readers = new HashSet<>(holdersOf(budget));
        reservations.forEach(it -> it.by().ifPresent(readers::add));
        var titles = reservations.stream().map(Unfit::title).limit(MOST_NAMED).collect(Collectors.joining("\n"));
        readers.forEach(reader -> contacts.of(reader)
                .ifPresent(to -> outbox.post(mail(budget, cut, to)
                        .with("less", less.text(to.language()))
                        .with("reason", reason)
                        .with("titles", titles)
                        .with("others", String.valueOf(Math.max(0, unfit.size() - MOST_NAMED))))));
    }

    private Mail mail(Budget budget, CutId cut, Contact to) {
        var key = "%s/%s/%s".formatted(KIND.key(), cut.value(), to.account());
        return Mail.of(to.account(), KIND, "budgets/cut", key)
                .with("budget", budget.name())
                .with("link", settings.address("/potjes/" + budget.id()).toString());
    }

    private List<AccountId> holdersOf(Budget budget) {
        var holder = budget.holder();
        return switch (holder.scale()) {
            case PERSON -> budget.account().stream().toList();
            case DWELLING -> memberships.livingAt(holder.dwelling());
            case BLOCK -> memberships.livingIn(holder.block());
            case STREET, NEIGHBOURHOOD -> List.of();
        };
    }

    private List<Unfit> read(List<ReservationId> ids) {
        return database.sql(
                        "select title, reserved_by from budgets_reservation where id in (:ids) order by reserved_at desc")
                .param("ids", ids.stream().map(ReservationId::value).toList())
                .query((row, _) -> new Unfit(
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("reserved_by", UUID.class))
                                .map(AccountId::new)))
                .list();
    }
}
