package nl.floreynwijk.rad.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import nl.floreynwijk.rad.EveningId;

/** Where the pages of an evening are, for its host. */
final class EveningAddress {

    static final String ALL = "kantoor/rad";
    static final String ONE = ALL + "/:evening";

    private static final String EVENING = "evening";

    private EveningAddress() {}

    /** Which evening an address names; empty when that is no id. */
    static Optional<EveningId> in(RouteParameters parameters) {
        try {
            return parameters.get(EVENING).map(EveningId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static RouteParameters of(EveningId evening) {
        return new RouteParameters(EVENING, evening.toString());
    }

    /** Where the big screen of the evening is. */
    static String screen(EveningId evening) {
        return page(evening, "scherm");
    }

    /** Where the sheets of the tables are. */
    static String tables(EveningId evening) {
        return page(evening, "tafels");
    }

    static String result(EveningId evening) {
        return page(evening, "uitslag");
    }

    static String cards(EveningId evening) {
        return page(evening, "kaarten.pdf");
    }

    static String sheets(EveningId evening, int many) {
        return page(evening, "tafelbladen.pdf?aantal=" + many);
    }

    private static String page(EveningId evening, String name) {
        return "/" + ALL + "/" + evening + "/" + name;
    }
}
