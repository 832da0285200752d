package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountDetails;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountSummary;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.HeldRole;
import nl.floreynwijk.access.OfficeRoles;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountDialogTest extends KaribuTest {

    @Autowired
    Accounts accounts;

    @Autowired
    OfficeRoles offices;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    AccountId ria = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        ria = people.open("ria", Role.MEMBER);
        people.signedIn("lotte", Role.ADMINISTRATOR);
        super.openTab();
        UI.getCurrent().navigate(AccountsView.class);
    }

    @Test
    void whatAnAdministratorChoosesIsInTheListAtOnce() {
        openDialogOf("ria");

        _setValue(roles(), Set.of(Role.GARDENER, Role.BOARD));
        _click(button("access.account.save"));

        _assertNone(Dialog.class);
        assertThat(account(ria).roles()).containsExactlyInAnyOrder(Role.GARDENER, Role.BOARD);
        assertThat(found().getElement().getTextRecursively())
                .contains(text("access.role.GARDENER"), text("access.role.BOARD"))
                .doesNotContain(text("access.role.MEMBER"));
    }

    @Test
    void aRoleIsGivenWithAReasonAndALastDay() {
        openDialogOf("ria");

        _setValue(roles(), Set.of(Role.MEMBER, Role.GARDENER));
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("access.account.reason"))), "Op proef");
        _setValue(_get(DatePicker.class), LocalDate.of(2020, 1, 1));
        _click(button("access.account.save"));
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();

        var day = DutchTime.day(clock.instant()).plusMonths(1);
        _setValue(_get(DatePicker.class), day);
        _click(button("access.account.save"));
        _assertNone(Dialog.class);
        assertThat(offices.of(ria)).contains(new HeldRole(Role.GARDENER, Optional.of(day)));
        assertThat(offices.history(ria).getFirst().reason()).contains("Op proef");
    }

    @Test
    void theLastAdministratorReadsWhyNothingChanged() {
        openDialogOf("lotte");

        _setValue(roles(), Set.of(Role.MEMBER));
        _click(button("access.account.save"));

        assertThat(textOfDialog()).contains(text("access.account.last-administrator"));
        assertThat(found().getElement().getTextRecursively()).contains(text("access.role.ADMINISTRATOR"));
    }

    @Test
    void whoDecidedOnAnOldPictureSeesTheNewestAndDecidesAgain() {
        openDialogOf("ria");
        accounts.changeRoles(ria, Set.of(Role.GARDENER), account(ria).version());

        _setValue(roles(), Set.of(Role.BOARD));
        _click(button("access.account.save"));
        assertThat(textOfDialog()).contains(text("access.account.changed-meanwhile"));
        assertThat(account(ria).roles()).containsExactly(Role.GARDENER);

        _click(button("access.account.reload"));
        assertThat(roles().getValue()).containsExactly(Role.GARDENER);
        _setValue(roles(), Set.of(Role.BOARD));
        _click(button("access.account.save"));
        assertThat(account(ria).roles()).containsExactly(Role.BOARD);
    }

    @Test
    void anAccountIsClosedAndOpenedAgain() {
        openDialogOf("ria");
        _click(button("access.account.close"));
        assertThat(account(ria).isOpen()).isTrue();
        _click(_get(_get(Question.class), Button.class, spec -> spec.withText(text("access.account.close"))));
        assertThat(account(ria).isOpen()).isFalse();
        assertThat(found().getElement().getTextRecursively()).contains(text("access.account.closed"));

        openDialogOf("ria");
        _click(button("access.account.reopen"));
        assertThat(account(ria).isOpen()).isTrue();
    }

    @Test
    void aNameAndAnAddressAreCorrected() {
        people.open("bert");
        openDialogOf("ria");
        _click(button("access.account.correct"));

        saveCorrection("Ria de Wit", "bert@example.org");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo(text("access.accounts.address-taken"));
        saveCorrection(" ", "ria.dewit@example.org");
        assertThat(nameField().getErrorMessage()).isEqualTo(text("access.accounts.not-a-name"));
        saveCorrection("Ria de Wit", "ria.dewit");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo(text("access.not-an-address"));
        saveCorrection("Ria de Wit", "ria.dewit@example.org");

        _assertNone(Dialog.class);
        assertThat(account(ria).name()).isEqualTo("Ria de Wit");
        assertThat(account(ria).email().value()).isEqualTo("ria.dewit@example.org");
    }

    private void saveCorrection(String name, String email) {
        _setValue(nameField(), name);
        _setValue(_get(EmailField.class), email);
        _click(button("access.account.save"));
    }

    private TextField nameField() {
        return _get(TextField.class, spec -> spec.withLabel(text("access.account.name")));
    }

    private void openDialogOf(String name) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("access.accounts.search"))), name);
        _click(_get(found(), Button.class, spec -> spec.withText(text("access.account.change"))));
    }

    @SuppressWarnings("unchecked")
    private static Div found() {
        return row((Grid<AccountSummary>) _get(Grid.class), 0);
    }

    private static RoleChoice roles() {
        return _get(RoleChoice.class);
    }

    private static Button button(String key) {
        return _get(Button.class, spec -> spec.withText(text(key)));
    }

    private static String textOfDialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private AccountDetails account(AccountId id) {
        return accounts.find(id).orElseThrow();
    }
}
