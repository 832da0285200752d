package nl.floreynwijk.rad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.rad.ui.HallView;
import nl.floreynwijk.rad.ui.ScreenView;

/** An evening whose cards the whole hall sees. */
@org.springframework.stereotype.Component
public class ScreenExamples implements PageExamples {

    private final TestRad made;

    ScreenExamples(TestRad made) {
        this.made = made;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var evening = made.evening();
        var cards = made.cards(evening, PageExamples.ROWS);
        var run = made.opened(evening);
        made.put(run, made.joined(evening), cards.getFirst(), 7);
        made.run(run, "board", Board.COINS.name());
        return Map.of(
                ScreenView.class,
                new RouteParameters("evening", evening.toString()),
                HallView.class,
                new RouteParameters("secret", made.screen(evening).toString()));
    }
}
