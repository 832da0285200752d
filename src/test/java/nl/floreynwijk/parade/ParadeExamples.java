package nl.floreynwijk.parade;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.parade.ui.EditionSettingsView;
import nl.floreynwijk.parade.ui.EditionView;
import nl.floreynwijk.parade.ui.PricesView;

/** Editions with all that can stand on the pages of their organiser. */
@org.springframework.stereotype.Component
public class ParadeExamples implements PageExamples {

    private final TestParade made;

    ParadeExamples(TestParade made) {
        this.made = made;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var ofEdition = new RouteParameters("edition", full().toString());
        return Map.of(EditionView.class, ofEdition, EditionSettingsView.class, ofEdition, PricesView.class, ofEdition);
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, PageExamples.ROWS).forEach(_ -> full());
    }

    private EditionId full() {
        var edition = made.edition();
        made.pitches(edition, PageExamples.ROWS);
        for (var kind : AddOnKind.values()) {
            made.addOn(edition, kind, 1_500, 20);
        }
        return edition;
    }
}
