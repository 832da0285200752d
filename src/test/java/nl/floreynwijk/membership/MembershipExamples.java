package nl.floreynwijk.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.ui.ConfirmView;

/** Applications, and members who have still to pay, on the pages that show them. */
@org.springframework.stereotype.Component
class MembershipExamples implements PageExamples {

    private final TestMembers members;
    private final DueRepository dues;
    private final Clock clock;

    MembershipExamples(TestMembers members, DueRepository dues, Clock clock) {
        this.members = members;
        this.dues = dues;
        this.clock = clock;
    }

    /** Whether a link works shows when its button is clicked. */
    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        return Map.of(ConfirmView.class, new RouteParameters("token", "iets"));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> {
            members.confirmed(JoinForms.of("Applicant" + it, "Example"));
            var member = members.admitted(JoinForms.of("Member" + it, "Example"));
            dues.save(Due.asked(member, Euros.of(10), clock.instant()));
        });
    }
}
