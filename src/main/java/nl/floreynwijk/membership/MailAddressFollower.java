package nl.floreynwijk.membership;

import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountReopened;
import nl.floreynwijk.access.AddressChanged;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the mail addresses of members in step with their accounts. Closed ones catch up when they are opened again. */
@Component
class MailAddressFollower {

    private final MemberRepository repository;
    private final SearchWords words;
    private final Contacts contacts;

    MailAddressFollower(MemberRepository repository, SearchWords words, Contacts contacts) {
        this.repository = repository;
        this.words = words;
        this.contacts = contacts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AddressChanged event) {
        follow(event.account());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AccountReopened event) {
        follow(event.account());
    }

    private void follow(AccountId account) {
        contacts.of(account).ifPresent(this::follow);
    }

    private void follow(Contact contact) {
        repository.findByAccount(contact.account()).stream()
                .filter(it -> !it.person().email().equals(contact.address()))
                .forEach(member -> {
                    member.move(contact.address());
                    repository.save(member);
                    words.rewrite(member);
                });
    }
}
