package nl.floreynwijk.places;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.places.AddressCheckResult.Inside;
import nl.floreynwijk.places.AddressCheckResult.Known;
import nl.floreynwijk.places.AddressCheckResult.NeedsStreet;
import nl.floreynwijk.places.AddressCheckResult.Outside;
import nl.floreynwijk.places.Boundaries.KnownStreet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What belongs to the neighbourhood: the board draws its boundaries, and everybody may ask whether they live inside.
 *
 * <p>No answer tells whether somebody lives at an address, or who.
 */
@Service
@RetryOnConflict
@Transactional
public class Neighbourhood {

    /** The most characters a part has. */
    public static final int LONGEST_PART = PlaceName.LONGEST;

    static final int MOST_PARTS = 500;

    private static final int LONGEST_AUDIT_ID = 64;

    static final Limit CHECKS_FROM_CONNECTION = new Limit("address-checks-from-connection", 60, Duration.ofMinutes(10));

    private final Boundaries boundaries;
    private final Places places;
    private final RateLimits limits;
    private final AuditTrail audit;

    Neighbourhood(Boundaries boundaries, Places places, RateLimits limits, AuditTrail audit) {
        this.boundaries = boundaries;
        this.places = places;
        this.limits = limits;
        this.audit = audit;
    }

    /** The parts that make the neighbourhood, those by postcode first; none as long as nobody drew its boundaries. */
    @RolesAllowed(Roles.BOARD)
    @Transactional(readOnly = true)
    public List<AreaPart> parts() {
        return boundaries.parts();
    }

    /** Adds four digits of a postcode, a whole postcode or a street, told by the form of what was typed. */
    @RolesAllowed(Roles.BOARD)
    public BoundaryResult add(String typed) {
        var part = AreaPart.parse(typed);
        if (part.isEmpty()) {
            return new BoundaryResult.NotAPart();
        }
        if (boundaries.parts().size() >= MOST_PARTS) {
            return new BoundaryResult.Enough(MOST_PARTS);
        }
        if (!boundaries.add(part.get())) {
            return new BoundaryResult.ThereAlready(part.get());
        }
        audit.record(PlacesActions.BOUNDARY_ADDED, idOf(part.get()));
        return new BoundaryResult.Added(part.get());
    }

    /** Takes the part out of the neighbourhood; nothing is told where somebody else did so already. */
    @RolesAllowed(Roles.BOARD)
    public void remove(AreaPart part) {
        if (boundaries.remove(part)) {
            audit.record(PlacesActions.BOUNDARY_REMOVED, idOf(part));
        }
    }

    /** A part is known by its name; the trail has room for the beginning of a very long one. */
    private static String idOf(AreaPart part) {
        return part.name().substring(0, Math.min(part.name().length(), LONGEST_AUDIT_ID));
    }

    /**
     * Whether whoever lives behind this door lives in the neighbourhood.
     *
     * @param typedPostcode what the person typed as their postcode
     * @param typedNumber what the person typed as their house number, with what is added to it
     * @param connection where the request came from, for the limit
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public AddressCheckResult check(String typedPostcode, String typedNumber, String connection) {
        var postcode = Postcode.parse(typedPostcode);
        if (postcode.isEmpty()) {
            return new AddressCheckResult.NotAPostcode();
        }
        var houseNumber = HouseNumber.parse(typedNumber);
        if (houseNumber.isEmpty()) {
            return new AddressCheckResult.NotAHouseNumber();
        }
        return counted(connection, () -> places.at(postcode.get(), houseNumber.get())
                .map(placing -> known(placing.address()))
                .orElseGet(() -> byPostcode(postcode.get())));
    }

    /**
     * Whether whoever lives at this address lives in the neighbourhood.
     *
     * @param connection where the request came from, for the limit
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public AddressCheckResult check(Address address, String connection) {
        return counted(connection, () -> places.at(address.postcode(), address.houseNumber())
                .map(placing -> known(placing.address()))
                .orElseGet(() -> boundaries.hold(address) ? new Inside(Optional.of(address.street())) : new Outside()));
    }

    private AddressCheckResult counted(String connection, Supplier<AddressCheckResult> check) {
        return limits.exceeded(CHECKS_FROM_CONNECTION, connection)
                .<AddressCheckResult>map(AddressCheckResult.TooMany::new)
                .orElseGet(check);
    }

    private AddressCheckResult known(Address address) {
        return boundaries.hold(address) ? new Known(address) : new Outside();
    }

    private AddressCheckResult byPostcode(Postcode postcode) {
        return switch (boundaries.of(postcode)) {
            case INSIDE ->
                new Inside(boundaries.streetsWith(postcode).stream().findFirst().map(KnownStreet::name));
            case STREET_DECIDES -> byStreet(boundaries.streetsWith(postcode));
            case OUTSIDE -> new Outside();
        };
    }

    /** Dwellings with one postcode stand in one street, as a rule: their street tells of one that is not known yet. */
    private static AddressCheckResult byStreet(List<KnownStreet> streets) {
        if (streets.isEmpty()) {
            return new NeedsStreet();
        }
        var street = streets.getFirst();
        return street.inside() ? new Inside(Optional.of(street.name())) : new Outside();
    }
}
