package nl.floreynwijk.harry;

import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.ShownNames;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a listing when its neighbour is called otherwise, leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListingFollower {

    private final ListingRepository repository;
    private final Memberships memberships;
    private final Contacts contacts;
    private final PersonalPhotos photos;

    ListingFollower(ListingRepository repository, Memberships memberships, Contacts contacts, PersonalPhotos photos) {
        this.repository = repository;
        this.memberships = memberships;
        this.contacts = contacts;
        this.photos = photos;
    }

    @EventListener
    void follow(AccountRenamed renamed) {
        repository.findByAccountId(renamed.account()).ifPresent(listing -> contacts.of(renamed.account())
                .ifPresent(it -> {
                    listing.call(ShownNames.of(it.name()));
                    repository.save(listing);
                }));
    }

    /** Whoever has another membership goes on with what they offer. */
    @EventListener
    @Order(1)
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            end(left.account());
        }
    }

    private void end(AccountId account) {
        repository.findByAccountId(account).ifPresent(it -> {
            it.end();
            repository.save(it);
        });
    }

    @EventListener
    void forget(AccountErased erased) {
        var photo = repository.findByAccountId(erased.account()).flatMap(Listing::photo);
        repository.deleteByAccountId(erased.account());
        photos.delete(photo.stream().toList());
    }
}
