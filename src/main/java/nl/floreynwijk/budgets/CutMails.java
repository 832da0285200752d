package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.budgets.CutNotices.Due;
import nl.floreynwijk.budgets.CutNotices.Unfit;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells people that money they counted on went back to a funder: whose budget it is, be that a person, a household or a
 * block, and whoever set it apart, as long as they keep the books. A street or the whole neighbourhood reads it in the book.
 *
 * <p>The budget of one person or household may be about care: its mail says nothing of it but that there is less.
 */
@Component
class CutMails {

    static final MailKind KIND = MailKind.optional("budgets", "cuts", Role.MEMBER, Role.TREASURER);

    private static final int MOST_NAMED = 20;

    private final Memberships memberships;
    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;

    CutMails(Memberships memberships, Outbox outbox, Contacts contacts, PortalSettings settings) {
        this.memberships = memberships;
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
    }

    /** Tells why these reservations, at least one, no longer fit; of what people heard before they do not hear again. */
    void tell(Due cut, Budget budget, List<Unfit> unfit) {
        readersOf(budget, unfit).forEach(reader -> contacts.of(reader)
                .map(it -> budget.holder().scale().isIndividual()
                        ? own(cut, budget, unfit, it)
                        : shared(cut, budget, unfit, it))
                .ifPresent(outbox::post));
    }

    private Set<AccountId> readersOf(Budget budget, List<Unfit> unfit) {
        var readers = new LinkedHashSet<>(holdersOf(budget));
        var treasurers =
                contacts.holding(Role.TREASURER).stream().map(Contact::account).collect(toSet());
        unfit.stream()
                .flatMap(it -> it.by().stream())
                .filter(treasurers::contains)
                .forEach(readers::add);
        return readers;
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

    private Mail own(Due cut, Budget budget, List<Unfit> unfit, Contact to) {
        return mail("budgets/cut-own", cut, budget, unfit, to);
    }

    private Mail shared(Due cut, Budget budget, List<Unfit> unfit, Contact to) {
        var titles = unfit.stream().map(Unfit::title).limit(MOST_NAMED).collect(joining("\n"));
        return mail("budgets/cut", cut, budget, unfit, to)
                .with("budget", budget.name())
                .with("less", cut.less().text(to.language()))
                .with("reason", cut.reason())
                .with("titles", titles)
                .with("others", String.valueOf(Math.max(0, unfit.size() - MOST_NAMED)));
    }

    /** Each reservation is told of once for a cut, so that the first of them says which mail it is. */
    private Mail mail(String template, Due cut, Budget budget, List<Unfit> unfit, Contact to) {
        var key = "%s/%s/%s/%s"
                .formatted(
                        KIND.key(),
                        cut.cut().value(),
                        unfit.getFirst().id().value(),
                        to.account().value());
        return Mail.of(to.account(), KIND, template, key)
                .with("link", settings.address("/potjes/" + budget.id()).toString());
    }
}
