package nl.floreynwijk.blockbudget;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells people what the office decided about what they proposed, once for each decision: also those whose own proposal is
 * part of it.
 */
@Component
class ProposalMails {

    static final MailKind KIND = MailKind.optional("blockbudget", "proposals", Role.MEMBER);

    private final Outbox outbox;
    private final Contacts contacts;
    private final PortalSettings settings;
    private final JdbcClient database;

    ProposalMails(Outbox outbox, Contacts contacts, PortalSettings settings, JdbcClient database) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.settings = settings;
        this.database = database;
    }

    void accepted(Proposal proposal, Euros cost) {
        tell(proposal, "blockbudget/proposal-accepted", (mail, to) -> mail.with("cost", cost.text(to.language())));
    }

    void refused(Proposal proposal, String reason) {
        tell(proposal, "blockbudget/proposal-refused", (mail, _) -> mail.with("reason", reason));
    }

    void merged(Proposal proposal, Proposal into, String reason) {
        tell(proposal, "blockbudget/proposal-merged", (mail, _) -> mail.with("into", into.title())
                .with("reason", reason));
    }

    void reopened(Proposal proposal) {
        tell(proposal, "blockbudget/proposal-reopened", (mail, _) -> mail);
    }

    private void tell(Proposal proposal, String template, BiFunction<Mail, Contact, Mail> rest) {
        proposersOf(proposal).forEach(account -> contacts.of(account)
                .ifPresent(to -> outbox.post(rest.apply(mail(proposal, template, account), to))));
    }

    private Set<AccountId> proposersOf(Proposal proposal) {
        var proposers = new LinkedHashSet<AccountId>();
        proposal.proposer().ifPresent(proposers::add);
        database.sql("""
                        select proposed_by from blockbudget_proposal
                        where merged_into = ? and proposed_by is not null order by proposed_at
                        """)
                .param(proposal.id().value())
                .query((row, _) -> new AccountId(row.getObject("proposed_by", UUID.class)))
                .list()
                .forEach(proposers::add);
        return proposers;
    }

    /** Each decision makes another version of it, so that one mail goes out for each. */
    private Mail mail(Proposal proposal, String template, AccountId to) {
        var key = "%s/%s/%d/%s".formatted(KIND.key(), proposal.id(), proposal.version(), to);
        return Mail.of(to, KIND, template, key)
                .with("title", proposal.title())
                .with(
                        "link",
                        settings.address("/stemkamer/%s/voorstellen/%s".formatted(proposal.round(), proposal.id()))
                                .toString());
    }
}
