package nl.floreynwijk.harry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.membership.Membership;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;
import nl.floreynwijk.places.Places;
import nl.floreynwijk.places.Placing;
import nl.floreynwijk.places.Tenure;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads from what somebody sees at home to whose work it is: by the list of their landlord or, for what is not on it, by
 * the general one. For everybody, with an account or without.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Guide {

    /** The most characters to look for. */
    public static final int LONGEST_WORDS = 80;

    private final ListsInForce lists;
    private final ContactQueries contacts;
    private final ListingQueries listings;
    private final Places places;
    private final Memberships memberships;
    private final CurrentAccount currentAccount;

    Guide(
            ListsInForce lists,
            ContactQueries contacts,
            ListingQueries listings,
            Places places,
            Memberships memberships,
            CurrentAccount currentAccount) {
        this.lists = lists;
        this.contacts = contacts;
        this.listings = listings;
        this.places = places;
        this.memberships = memberships;
        this.currentAccount = currentAccount;
    }

    /** The landlords in the neighbourhood, by name. */
    public List<Choice<LandlordId>> landlords() {
        return places.landlords();
    }

    /** Of whom the home is of whoever is signed in, as far as the office knows. */
    public Housing ownHousing() {
        return currentAccount.find().map(memberships::of).stream()
                .flatMap(List::stream)
                .map(Membership::dwelling)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(places::of)
                .map(Guide::housing)
                .orElseGet(Housing.Unknown::new);
    }

    private static Housing housing(Placing placing) {
        if (placing.tenure().filter(Tenure.OWNER::equals).isPresent()) {
            return new Housing.Owned();
        }
        return placing.landlord().map(it -> (Housing) new Housing.Rented(it)).orElseGet(Housing.Unknown::new);
    }

    /** What fits best to what somebody typed, at most eight; what is longer than {@link #LONGEST_WORDS} is cut. */
    public List<FoundItem> search(Housing housing, String typed) {
        var words = typed.substring(0, Math.min(typed.length(), LONGEST_WORDS));
        return lists.of(housing.rentedFrom()).search(words).stream()
                .map(FoundItem::of)
                .toList();
    }

    /** What can be wrong in a room, by what it is called. */
    public List<FoundItem> inRoom(Housing housing, Room room) {
        return lists.of(housing.rentedFrom())
                .in(room)
                .sorted(Comparator.comparing(Item::category).thenComparing(Item::nameDutch))
                .map(FoundItem::of)
                .toList();
    }

    /** Where these replies lead from an item; empty when there is none like it, or nobody could reply so. */
    public Optional<Step> step(Housing housing, ItemCode item, List<Reply> replies) {
        return Walk.along(lists.of(housing.rentedFrom()), item, replies, housing.rentedFrom());
    }

    /** What handy neighbours ask who do such work. */
    public NeighbourPrices neighboursFor(Category category) {
        return listings.pricesFor(category);
    }

    /** How tenants reach a landlord, and what its subscriptions cost today; empty where nobody wrote it down. */
    public Optional<LandlordFacts> about(LandlordId landlord) {
        return contacts.factsOf(landlord);
    }
}
