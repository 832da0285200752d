package nl.floreynwijk.workgroups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.workgroups.WorkGroupId;
import nl.floreynwijk.workgroups.WorkGroupPlan;
import nl.floreynwijk.workgroups.WorkGroups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of the office, who is a member as well, founds a group and takes part in it. */
class WorkGroupsViewTest extends KaribuTest {

    @Autowired
    WorkGroups groups;

    @Autowired
    TestPeople people;

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Olga Office", Role.COORDINATOR, Role.MEMBER);
        super.openTab();
    }

    private String page(Class<? extends Component> view, String path) {
        UI.getCurrent().navigate(path);
        return _get(view).getElement().getTextRecursively();
    }

    private String members() {
        return page(WorkGroupsView.class, "werkgroepen");
    }

    private String office() {
        return page(WorkGroupDeskView.class, "kantoor/werkgroepen");
    }

    private static void press(String words) {
        _click(_get(Button.class, it -> it.withText(words)));
    }

    @Test
    void theOfficeFoundsAGroupAndMembersTakePart() {
        assertThat(office()).contains("Er is nog geen werkgroep");
        press("Werkgroep oprichten");
        press("Bewaren");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), "Buurttuin");
        _setValue(_get(TextArea.class), "Samen zaaien.");
        press("Bewaren");
        assertThat(_get(WorkGroupDeskView.class).getElement().getTextRecursively())
                .contains("Buurttuin is opgericht", "Samen zaaien.", "Nog niemand doet mee");

        assertThat(members()).contains("Buurttuin", "Nog niemand doet mee");
        press("Meedoen");
        assertThat(_get(WorkGroupsView.class).getElement().getTextRecursively())
                .contains("U doet nu mee met Buurttuin", "1 buur doet mee", "U doet mee.");
        assertThat(office()).contains("1 buur doet mee: Olga Office");

        members();
        press("Niet meer meedoen");
        assertThat(_get(WorkGroupsView.class).getElement().getTextRecursively())
                .contains("U doet niet meer mee met Buurttuin");
    }

    @Test
    void whatEndedMeanwhileSaysSo() {
        var garden = WorkGroupId.random();
        groups.found(garden, new WorkGroupPlan("Buurttuin", ""));
        members();
        groups.end(garden);

        press("Meedoen");

        assertThat(_get(WorkGroupsView.class).getElement().getTextRecursively()).contains("Buurttuin is gestopt");
        assertThat(members()).contains("Er zijn nu geen werkgroepen");
    }

    @Test
    void theOfficeChangesAndEndsAGroup() {
        groups.found(WorkGroupId.random(), new WorkGroupPlan("Buurttuin", ""));
        office();
        press("Verander");
        _setValue(_get(TextField.class), "Pluktuin");
        press("Bewaren");
        assertThat(_get(WorkGroupDeskView.class).getElement().getTextRecursively())
                .contains("Pluktuin is gewijzigd");

        press("Laten stoppen");
        _click(_find(Button.class, it -> it.withText("Laten stoppen")).getLast());

        assertThat(_get(WorkGroupDeskView.class).getElement().getTextRecursively())
                .contains("Pluktuin is gestopt", "tot");
        assertThat(_find(Button.class, it -> it.withText("Verander"))).isEmpty();
    }
}
