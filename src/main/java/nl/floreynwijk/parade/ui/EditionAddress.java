package nl.floreynwijk.parade.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.parade.Category;
import nl.floreynwijk.parade.EditionId;

/** The edition in the address of a page: reads it there, and writes it for a link. */
final class EditionAddress {

    /** Names the market on a page for members, where several can be booked. */
    private static final String MARKET = "markt";

    private EditionAddress() {}

    /** Which edition an address names; empty when that is no id. */
    static Optional<EditionId> in(RouteParameters parameters) {
        return parameters.get("edition").flatMap(EditionAddress::idIn);
    }

    /** Which market somebody chose; empty when they did not, or that is no id. */
    static Optional<EditionId> in(Location address) {
        return address.getQueryParameters().getSingleParameter(MARKET).flatMap(EditionAddress::idIn);
    }

    private static Optional<EditionId> idIn(String text) {
        try {
            return Optional.of(EditionId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static QueryParameters of(EditionId edition) {
        return QueryParameters.simple(Map.of(MARKET, edition.toString()));
    }

    /** With what somebody wants to put there. */
    static QueryParameters of(EditionId edition, Category what) {
        return QueryParameters.simple(Map.of(MARKET, edition.toString(), WaitingListView.CATEGORY, what.name()));
    }
}
