package nl.floreynwijk.rad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.rad.ui.EveningView;
import nl.floreynwijk.rad.ui.LeadView;

/** Evenings with all that can stand on the pages of their host. */
@org.springframework.stereotype.Component
public class HostExamples implements PageExamples {

    private final TestRad made;

    HostExamples(TestRad made) {
        this.made = made;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var ofEvening = new RouteParameters("evening", full().toString());
        return Map.of(EveningView.class, ofEvening, LeadView.class, ofEvening);
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, PageExamples.ROWS).forEach(_ -> full());
    }

    private EveningId full() {
        var evening = made.evening();
        made.cards(evening, PageExamples.ROWS);
        made.opened(evening);
        IntStream.range(0, PageExamples.ROWS).forEach(it -> made.joined(evening, "Gast " + it));
        made.helper(evening, "Tineke");
        return evening;
    }
}
