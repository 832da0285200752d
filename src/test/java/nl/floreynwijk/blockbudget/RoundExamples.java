package nl.floreynwijk.blockbudget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.blockbudget.ui.RoundChangeView;
import nl.floreynwijk.blockbudget.ui.RoundLeadView;

/** Rounds that are being set up, for the pages on which the office leads them. */
@org.springframework.stereotype.Component
class RoundExamples implements PageExamples {

    private final TestRounds rounds;

    RoundExamples(TestRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var round = RoundLeadView.of(rounds.drafted());
        return Map.of(RoundLeadView.class, round, RoundChangeView.class, round);
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(_ -> rounds.drafted());
    }
}
