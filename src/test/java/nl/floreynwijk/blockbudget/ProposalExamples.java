package nl.floreynwijk.blockbudget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.blockbudget.ui.CheckView;
import nl.floreynwijk.blockbudget.ui.ProposalView;
import nl.floreynwijk.blockbudget.ui.ProposeView;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.membership.TestMembers;
import org.springframework.security.core.context.SecurityContextHolder;

/** A round in which somebody proposed things, of which one is talked about. */
@org.springframework.stereotype.Component
class ProposalExamples implements PageExamples {

    private final TestProposals rounds;
    private final TestBudgets budgets;
    private final TestMembers members;
    private final TestPeople people;
    private final ProposalTalk talk;

    ProposalExamples(
            TestProposals rounds, TestBudgets budgets, TestMembers members, TestPeople people, ProposalTalk talk) {
        this.rounds = rounds;
        this.budgets = budgets;
        this.members = members;
        this.people = people;
        this.talk = talk;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var before = SecurityContextHolder.getContext();
        try {
            return made();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Map<Class<? extends Component>, RouteParameters> made() {
        people.signedIn("office-" + System.nanoTime(), Role.COORDINATOR);
        var budget = budgets.opened("blokbudget", "Blok van de ideeën " + System.nanoTime());
        var round = rounds.round(budget);
        budgets.houseIn(budget, members.signedIn("Tineke" + letters(System.nanoTime())));
        var proposals = IntStream.range(0, ROWS)
                .mapToObj(it -> rounds.proposed(round, "Idee " + it))
                .toList();
        IntStream.range(0, ROWS)
                .forEach(it -> talk.comment(CommentId.random(), proposals.getFirst(), "Goed idee, nummer " + it));
        return Map.of(
                ProposalView.class, ProposalView.of(round, proposals.getFirst()),
                ProposeView.class, ProposeView.of(round),
                CheckView.class, CheckView.of(round));
    }

    /** Another name each time: the pages are opened more than once in one database. */
    private static String letters(long number) {
        return Long.toString(number, 36).replaceAll("[0-9]", "x");
    }
}
