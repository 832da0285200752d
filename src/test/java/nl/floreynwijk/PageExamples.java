package nl.floreynwijk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import nl.floreynwijk.access.AccountId;

/** What a module's tests put on its pages, for the tests that open every page there is: a component beside those tests. */
public interface PageExamples {

    /** So many rows that a query for each of them shows. */
    int ROWS = 5;

    /**
     * What stands for the parameters in the address of each page that has them. It makes what they name, so that the page
     * itself opens and not what it says of something unknown.
     */
    default Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of();
    }

    /** The same for pages that show what is of whoever is signed in and of nobody else. */
    default Map<Class<? extends Component>, RouteParameters> ownParameters() {
        return Map.of();
    }

    /** Puts at least {@link #ROWS} rows, which are rolled back, in every list on the module's pages as this person sees them. */
    default void fillListsOf(AccountId viewer) {}
}
