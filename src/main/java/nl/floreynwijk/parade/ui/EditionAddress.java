package nl.floreynwijk.parade.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.floreynwijk.parade.EditionId;

/** Reads the edition in the address of a page. */
final class EditionAddress {

    private EditionAddress() {}

    /** Which edition an address names; empty when that is no id. */
    static Optional<EditionId> in(RouteParameters parameters) {
        try {
            return parameters.get("edition").map(EditionId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
