package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.context.WebApplicationContext;

/** The photo with which a neighbour offers help: who sees it, and when it is gone. */
@PortalTest
class ListingPhotosTest {

    @Autowired
    Listings listings;

    @Autowired
    ListingDesk desk;

    @Autowired
    ListingRepository repository;

    @Autowired
    PersonalPhotos photos;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    WebApplicationContext portal;

    private AccountId henk = AccountId.random();

    @BeforeEach
    void henkOffersHelpWithAPhoto() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        offer(List.of(TestFiles.checkedPhoto(check, "henk.jpg")), false);
    }

    private void offer(List<CheckedFile> photo, boolean withoutPhoto) {
        people.signIn(henk);
        var plan = TestRequests.listing(Reach.NEIGHBOURHOOD, 2, Set.of(Moment.WEEKEND), Category.WATER);
        assertThat(listings.offer(plan, photo, withoutPhoto, listings.mine().map(OwnListing::version)))
                .isEqualTo(new OfferHelpResult.Shown());
    }

    private Listing listing() {
        return repository.findByAccountId(henk).orElseThrow();
    }

    private AttachmentId photo() {
        return listing().photo().orElseThrow();
    }

    private int statusFor(AccountId who) throws Exception {
        people.signIn(who);
        return new OfficeBrowser(portal)
                .open(ListingPhotosController.PHOTO, made.listingOf(henk))
                .getStatus();
    }

    @Test
    void neighboursSeeItAsLongAsTheySeeTheListing() throws Exception {
        var ria = made.member("Ria de Wit");
        assertThat(statusFor(ria)).isEqualTo(200);

        people.signedIn("Sanne", Role.COORDINATOR);
        var result =
                desk.block(made.listingOf(henk), "Eerst even praten.", listing().version());
        assertThat(result).isEqualTo(new StopListingResult.Decided());

        assertThat(statusFor(ria)).isEqualTo(404);
        assertThat(statusFor(henk)).isEqualTo(200);
    }

    @Test
    void whoeverChangesOtherThingsKeepsIt() {
        var photo = photo();

        offer(List.of(), false);

        assertThat(photo()).isEqualTo(photo);
        assertThat(photos.open(photo)).isPresent();
    }

    @Test
    void anotherTakesItsPlaceAndTheFirstIsGone() {
        var first = photo();

        offer(List.of(TestFiles.checkedPhoto(check, "henk-2.jpg")), false);

        assertThat(photo()).isNotEqualTo(first);
        assertThat(photos.open(photo())).isPresent();
        assertThat(photos.open(first)).isEmpty();
    }

    @Test
    void takenAwayItIsGone() {
        var photo = photo();

        offer(List.of(), true);

        assertThat(listing().photo()).isEqualTo(Optional.empty());
        assertThat(photos.open(photo)).isEmpty();
    }

    @Test
    void ofWhoeverIsForgottenItIsGone() {
        var photo = photo();

        events.publishEvent(new AccountErased(henk));

        assertThat(photos.open(photo)).isEmpty();
    }
}
