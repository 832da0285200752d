package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    OwnMemberships own;

    private MemberId anna;

    @BeforeEach
    @Override
    protected void openTab() {
        members.signedIn("Anna");
        anna = own.mine().getFirst().id();
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
    }

    @Test
    void whoeverIsLikelyAMemberAlreadyIsApprovedAfterAQuestionOnly() {
        open("Anna", "anna.testman@example.org");
        assertThat(_get(
                                RouterLink.class,
                                it -> it.withPredicate(link -> link.getHref().contains(anna.toString())))
                        .getText())
                .startsWith("Anna Testman (");

        _click(_get(Button.class, it -> it.withText("Goedkeuren")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Is Anna Testman al lid?");
        assertThat(page()).doesNotContain("is lid met");

        _click(_get(Button.class, it -> it.withText("Annuleren")));
        _click(_get(Button.class, it -> it.withText("Goedkeuren")));
        _click(_get(Button.class, it -> it.withText("Toch goedkeuren")));
        assertThat(page()).contains("Anna Testman is lid met");
    }

    @Test
    void anOrdinaryApplicationIsApprovedAtOnce() {
        open("Bert", "bert@example.org");

        _click(_get(Button.class, it -> it.withText("Goedkeuren")));

        _assertNone(Dialog.class);
        assertThat(page()).contains("Bert Testman is lid met");
    }

    private void open(String name, String address) {
        members.waiting(name, address);
        UI.getCurrent().navigate(ApplicationsView.class);
    }

    private static String page() {
        return _get(ApplicationsView.class).getElement().getTextRecursively();
    }
}
