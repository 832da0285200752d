package nl.floreynwijk.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.ui.SignInLinkView;

/** Accounts, and the lines in the audit trail that tell of them. */
@org.springframework.stereotype.Component
class AccessExamples implements PageExamples {

    private final TestPeople people;

    AccessExamples(TestPeople people) {
        this.people = people;
    }

    /** Whether a link works shows when its button is clicked. */
    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of(SignInLinkView.class, new RouteParameters("token", "iets"));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> people.open("neighbour-" + it, Role.MEMBER, Role.GARDENER));
    }
}
