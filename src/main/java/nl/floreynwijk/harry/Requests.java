package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members ask for help, and choose who helps them. */
@Service
@InArea("harry")
@RolesAllowed({Roles.MEMBER, Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Requests {

    private final RequestPlacing placing;
    private final RequestRepository repository;
    private final ListingRepository listings;
    private final ListingQueries listingQueries;
    private final OfferTable offers;
    private final Matching matching;
    private final JobMails mails;
    private final JobSteps steps;
    private final Parties parties;
    private final Memberships memberships;
    private final CurrentAccount currentAccount;

    Requests(
            RequestPlacing placing,
            RequestRepository repository,
            ListingRepository listings,
            ListingQueries listingQueries,
            OfferTable offers,
            Matching matching,
            JobMails mails,
            JobSteps steps,
            Parties parties,
            Memberships memberships,
            CurrentAccount currentAccount) {
        this.placing = placing;
        this.repository = repository;
        this.listings = listings;
        this.listingQueries = listingQueries;
        this.offers = offers;
        this.matching = matching;
        this.mails = mails;
        this.steps = steps;
        this.parties = parties;
        this.memberships = memberships;
        this.currentAccount = currentAccount;
    }

    /** What a neighbour offers whom somebody wants to ask; empty when others do not see them now. */
    @Transactional(readOnly = true)
    public Optional<ListingCard> neighbour(ListingId id) {
        return listingQueries.find(id);
    }

    /**
     * Asks: a handy neighbour, or for what is not for neighbours the team.
     *
     * @param picked the neighbour they want; otherwise it goes by turns
     * @param photos at most {@link RequestPlan#MOST_PHOTOS}
     */
    @RolesAllowed(Roles.MEMBER)
    public AskResult ask(RequestPlan plan, Optional<ListingId> picked, List<CheckedFile> photos) {
        var me = currentAccount.id();
        var reached = Optional.ofNullable(memberships.reaching(List.of(me)).get(me));
        var home = reached.flatMap(it -> it.address());
        if (home.isEmpty()) {
            return new AskResult.NoAddress();
        }
        var listing = picked.flatMap(listings::findById);
        if (picked.isPresent()
                && listing.filter(it -> !parties.isBehind(it.account())).isEmpty()) {
            return new AskResult.PickedIsAway();
        }
        var asker = new Asker(Optional.of(me), reached.orElseThrow().name(), Optional.empty(), home.get());
        return placing.place(me, asker, plan, listing.map(Listing::account), photos);
    }

    /**
     * Chooses what one neighbour offers. From then on both read how to reach each other. Somebody of the office who speaks
     * for an outside client chooses anybody but themselves.
     *
     * @param seen the terms on which they decided
     */
    public ChooseResult choose(RequestId id, AccountId neighbour, Ask seen) {
        var request = parties.lockAsAsker(id).filter(it -> it.isOpen() && !it.isInTrouble());
        if (request.isEmpty()) {
            return new ChooseResult.ChangedMeanwhile();
        }
        if (parties.isBehind(neighbour)) {
            return new ChooseResult.NotForYourself();
        }
        var offered = offers.find(id, neighbour);
        if (offered.isPresent() && !matching.takesWork(neighbour)) {
            return new ChooseResult.HasNoRoom();
        }
        if (!offered.equals(Optional.of(seen)) || !matching.reached(id, neighbour)) {
            return new ChooseResult.OfferChanged();
        }
        return choose(request.get(), neighbour, seen);
    }

    private ChooseResult choose(Request request, AccountId neighbour, Ask terms) {
        request.agree(neighbour, terms, steps.now());
        repository.save(request);
        steps.record(HarryActions.OFFER_CHOSEN, request);
        mails.chosen(request);
        offers.of(request.id()).stream()
                .filter(it -> !it.equals(neighbour))
                .forEach(it -> mails.notChosen(request, it));
        return new ChooseResult.Agreed();
    }
}
