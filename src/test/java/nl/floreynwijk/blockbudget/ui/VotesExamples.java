package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.TestResults;
import nl.floreynwijk.blockbudget.TestRounds;

/** A round in which people vote, by proxy and on paper too, and one that is counted. */
@org.springframework.stereotype.Component
class VotesExamples implements PageExamples {

    private final TestRounds rounds;
    private final TestResults results;

    VotesExamples(TestRounds rounds, TestResults results) {
        this.rounds = rounds;
        this.results = results;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var voting = rounds.opened(RoundRules.SAFE, ROWS).id();
        rounds.accepted(voting, 300, 600);
        rounds.beginVoteToday(voting);
        var counted = RoomView.of(results.countedToday());
        return Map.of(
                RoomView.class, RoomView.of(voting),
                VoteView.class, RoomView.of(voting),
                ReceiptView.class, RoomView.of(voting),
                ProxyView.class, RoomView.of(voting),
                PaperView.class, RoomView.of(voting),
                ResultView.class, counted,
                WorkView.class, counted);
    }
}
