package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.ConsentWay;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.ListRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActForViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    AccountId ria = AccountId.random();
    AccountId amina = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        ria = people.open("Ria de Wit", Role.MEMBER);
        amina = people.open("Amina de Wit", Role.MEMBER, Role.BOARD);
        people.signedIn("sanne", Role.COORDINATOR);
        super.openTab();
        UI.getCurrent().navigate(ActForView.class);
    }

    @Test
    void aCoordinatorFindsWhomTheyMayActForAndBegins() {
        assertThat(_find(ListRow.class)).isEmpty();
        _setValue(_get(TextField.class), "wit");
        assertThat(_find(ListRow.class)).hasSize(1);

        _click(button("access.acting.choose"));
        _setValue(_get(ReasonField.class), "belt over een groendienst");
        _setValue(ways(), ConsentWay.BY_PHONE);
        _click(button("access.acting.start"));

        assertThat(database.sql("select count(*) from access_acting where member = ?")
                        .param(ria.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withoutReasonOrConsentNothingBegins() {
        openWith(ria.toString());
        _click(button("access.acting.start"));
        assertThat(ways().isInvalid()).isTrue();
        assertThat(ways().getErrorMessage()).isEqualTo(text("access.acting.no-way"));
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        assertThat(_get(ReasonField.class).getErrorMessage()).isEqualTo(text("access.acting.not-a-reason"));

        _setValue(ways(), ConsentWay.AT_DESK);
        assertThat(ways().isInvalid()).isFalse();
        _click(button("access.acting.start"));
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        assertThat(database.sql("select count(*) from access_acting")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAddressWithSomebodyElseOpensNothing() {
        openWith(amina.toString());
        _assertNone(ActForForm.class);
        openWith("iets");
        _assertNone(ActForForm.class);
        openWith(ria.toString());
        _assertOne(ActForForm.class);
        _click(button("access.acting.other"));
        _assertNone(ActForForm.class);
    }

    private static void openWith(String account) {
        UI.getCurrent().navigate(ActForView.class, QueryParameters.of("account", account));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ConsentWay> ways() {
        return _get(RadioButtonGroup.class);
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }
}
