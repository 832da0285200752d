package nl.floreynwijk.rad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.rad.ui.RadView;
import nl.floreynwijk.rad.ui.TableView;
import nl.floreynwijk.rad.ui.TablesView;

/** Evenings with cards, guests and table sheets, as guests and whoever counts at tables see them. */
@org.springframework.stereotype.Component
public class GuestExamples implements PageExamples {

    private final TestRad made;
    private final Clock clock;

    GuestExamples(TestRad made, Clock clock) {
        this.made = made;
        this.clock = clock;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var evening = made.evening();
        made.cards(evening, PageExamples.ROWS);
        var run = made.opened(evening);
        var helper = made.helper(evening, "Riet");
        IntStream.rangeClosed(1, PageExamples.ROWS).forEach(it -> made.sheet(helper, run, it, 1, Map.of()));
        return Map.of(
                RadView.class,
                new RouteParameters("code", made.code(evening)),
                TableView.class,
                new RouteParameters("secret", helper),
                TablesView.class,
                new RouteParameters("evening", evening.toString()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, PageExamples.ROWS).forEach(_ -> {
            var open = made.evening();
            made.rule(open, "home_until", clock.instant().plus(Duration.ofDays(1)));
            made.opened(open);
            made.ended(made.evening(), clock.instant());
        });
    }
}
