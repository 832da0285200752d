package nl.floreynwijk.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.stream.IntStream;
import nl.floreynwijk.PageExamples;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.membership.ui.MemberView;

/** Members, and the page of one of them. */
@org.springframework.stereotype.Component
class RegisterExamples implements PageExamples {

    private final TestMembers members;

    RegisterExamples(TestMembers members) {
        this.members = members;
    }

    @Override
    public Map<Class<? extends Component>, RouteParameters> parameters() {
        var member = members.anyMember(JoinForms.of("Example", "van den Berg"));
        return Map.of(MemberView.class, new RouteParameters("member", member.toString()));
    }

    @Override
    public void fillListsOf(AccountId viewer) {
        IntStream.range(0, ROWS).forEach(it -> members.admitted(JoinForms.of("Row" + it, "van den Berg")));
    }
}
