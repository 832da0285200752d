package nl.floreynwijk.membership;

import java.time.LocalDate;
import nl.floreynwijk.places.Address;

/**
 * Where a member says they live now, for whoever confirms it.
 *
 * @param since the day from which they say they live there
 * @param mayConfirm not for whoever reads their own
 * @param version of the member, by which a page tells whether something changed meanwhile
 */
public record NewAddress(
        MemberId member, String name, Address address, LocalDate since, boolean mayConfirm, int version) {

    @Override
    public String toString() {
        return "NewAddress[" + member + "]";
    }
}
