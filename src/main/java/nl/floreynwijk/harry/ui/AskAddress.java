package nl.floreynwijk.harry.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.ListingId;

/**
 * What the address of a page where something is asked says.
 *
 * @param item with which somebody began to look it up; empty when they did not
 * @param way what they said on the way
 * @param neighbour whom they want to ask
 */
record AskAddress(Optional<ItemCode> item, GuideAddress way, Optional<ListingId> neighbour) {

    private static final String ITEM = "klus";
    private static final String NEIGHBOUR = "buur";

    static AskAddress read(QueryParameters parameters) {
        return new AskAddress(
                parameters.getSingleParameter(ITEM).flatMap(ItemCode::parse),
                GuideAddress.read(parameters),
                parameters.getSingleParameter(NEIGHBOUR).flatMap(AskAddress::listing));
    }

    private static Optional<ListingId> listing(String text) {
        try {
            return Optional.of(ListingId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static AskAddress about(ItemCode item, GuideAddress way) {
        return new AskAddress(Optional.of(item), way, Optional.empty());
    }

    static QueryParameters of(ListingId neighbour) {
        return QueryParameters.of(NEIGHBOUR, neighbour.toString());
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<>(way.parameters());
        item.ifPresent(it -> all.put(ITEM, it.value()));
        neighbour.ifPresent(it -> all.put(NEIGHBOUR, it.toString()));
        return QueryParameters.simple(all);
    }

    /** The same for the page that still has something to ask. */
    QueryParameters guide() {
        return QueryParameters.simple(way.parameters());
    }
}
