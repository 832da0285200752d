package nl.floreynwijk.parade;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.parade.ui.FloorPlanView;

/** A street with pitches on it. */
@org.springframework.stereotype.Component
public class FloorPlanExamples implements PageExamples {

    private final TestParade parade;

    FloorPlanExamples(TestParade parade) {
        this.parade = parade;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var edition = parade.edition();
        parade.pitches(edition, 2 * PageExamples.ROWS);
        return Map.of(FloorPlanView.class, new RouteParameters("edition", edition.toString()));
    }
}
