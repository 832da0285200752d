package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.KindSummary;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApplicationsViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    OwnMemberships own;

    @Autowired
    JdbcClient database;

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

        _click(_get(Button.class, it -> it.withText("Terug")));
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
        assertThat(_get(RouterLink.class, it -> it.withText("Naar de gegevens van Bert Testman"))
                        .getHref())
                .isEqualTo("kantoor/leden/" + memberId());
    }

    @Test
    void whoeverWouldVoteFromOutsideIsApprovedAfterAQuestionOnly() {
        openFromOutside();

        _click(_get(Button.class, it -> it.withText("Goedkeuren")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Woont Bert Testman buiten de wijk?");
        assertThat(page()).doesNotContain("is lid met");

        inDialog("Goedkeuren");
        assertThat(page()).contains("Bert Testman is lid met");
        assertThat(kindOfBert()).isEqualTo("supporter");
    }

    @Test
    void oneThingThatStandsOutIsASentence() {
        open("Bert", "bert@example.org");

        assertThat(_get(Paragraph.class, it -> it.withClasses("oddities"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Op dit adres wonen al leden: Anna Testman");
    }

    @Test
    void theBoardCanStillGiveSomebodyFromOutsideTheVoteTheyAskedFor() {
        openFromOutside();

        _click(_get(Button.class, it -> it.withText("Goedkeuren")));
        _setValue(choice(), Optional.empty());
        inDialog("Goedkeuren");

        assertThat(kindOfBert()).isEqualTo("resident");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Optional<KindSummary>> choice() {
        return _get(RadioButtonGroup.class);
    }

    private void openFromOutside() {
        members.waiting("Bert", "bert@example.org");
        database.sql("update membership_application set outside = true where decided_at is null")
                .update();
        UI.getCurrent().navigate(ApplicationsView.class);
    }

    private String memberId() {
        return database.sql("select id from membership_member where email = 'bert@example.org'")
                .query((row, number) -> String.valueOf(row.getObject("id", UUID.class)))
                .single();
    }

    private String kindOfBert() {
        return database.sql("select kind from membership_member where email = 'bert@example.org'")
                .query(String.class)
                .single();
    }

    private static void inDialog(String deed) {
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText(deed)));
    }

    private void open(String name, String address) {
        members.waiting(name, address);
        UI.getCurrent().navigate(ApplicationsView.class);
    }

    private static String page() {
        return _get(ApplicationsView.class).getElement().getTextRecursively();
    }
}
