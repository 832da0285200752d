package nl.floreynwijk.rad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.Map;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.rad.ui.HostResultView;
import nl.floreynwijk.rad.ui.ResultView;

/** An evening that is over, with a result that hosts and members read. */
@org.springframework.stereotype.Component
public class RadResultExamples implements PageExamples {

    private final TestRad rad;
    private final Clock clock;

    RadResultExamples(TestRad rad, Clock clock) {
        this.rad = rad;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var evening = new RouteParameters("evening", ended().toString());
        return Map.of(HostResultView.class, evening, ResultView.class, evening);
    }

    private EveningId ended() {
        var evening = rad.evening();
        var cards = rad.cards(evening, ROWS);
        var run = rad.opened(evening);
        cards.forEach(it -> rad.put(run, rad.joined(evening), it, 3));
        rad.rule(evening, "budget_cents", 50_000);
        rad.ended(evening, clock.instant());
        return evening;
    }
}
