package nl.floreynwijk.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

class MainLayoutTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Test
    void aVisitorSeesOneHeadingAndTheWayIn() {
        assertThat(_find(H1.class)).hasSize(1);
        _assertOne(Anchor.class, spec -> spec.withText("Inloggen"));
        _assertNone(SessionWatch.class);
    }

    @Test
    void theTabNamesThePageAndTheCooperative() {
        MockVaadin.clientRoundtrip(false);

        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Samen maken we de wijk – ");
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void aPageThatIsNotForSomebodySaysSoInsideTheFrame() {
        UI.getCurrent().navigate("beheer/logboek");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor u");
        _assertOne(MainLayout.class);
        _assertOne(Anchor.class, spec -> spec.withText("Naar het begin"));
    }

    @Test
    void theMenuHoldsWhatTheRolesAllow() {
        signInAndOpenTab("anna", Role.MEMBER);
        UI.getCurrent().navigate("start");

        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .contains("Vandaag")
                .doesNotContain("Logboek");
    }

    @Test
    void pagesStandUnderTheNameOfTheirGroup() {
        signInAndOpenTab("lotte", Role.COORDINATOR, Role.ADMINISTRATOR);
        UI.getCurrent().navigate("start");

        assertThat(_find(SideNav.class))
                .extracting(it -> Optional.ofNullable(it.getLabel()).orElse(""))
                .containsExactly("", "Kantoor", "Beheer", "Van mij");
        assertThat(_find(SideNav.class).getLast().getItems())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Mijn gegevens", "Mijn berichten", "Inloggen en veiligheid", "Wie mag namens mij");
    }

    @Test
    void whatACoordinatorComesForIsAtTheThumb() {
        signInAndOpenTab("sanne", Role.COORDINATOR);
        UI.getCurrent().navigate("start");

        assertThat(atTheThumb()).containsExactly("Vandaag", "Aanmeldingen", "Leden");
    }

    @Test
    void whatAnAdministratorComesForIsAtTheThumb() {
        signInAndOpenTab("lotte", Role.ADMINISTRATOR);
        UI.getCurrent().navigate("start");

        assertThat(atTheThumb()).containsExactly("Vandaag", "Mail die niet aankwam", "Accounts");
    }

    @Test
    void whoeverActsForSomebodyReadsSoOnEveryPageAndInTheTab() {
        people.actFor(people.open("ria", Role.MEMBER), people.open("sanne", Role.COORDINATOR));
        closeTab();
        openTab();
        UI.getCurrent().navigate("start");

        var banner = _get(Section.class, spec -> spec.withClasses("acting-banner"));
        assertThat(banner.getElement().getTextRecursively()).contains("U handelt voor ria");
        assertThat(_get(MainLayout.class).getPageTitle()).startsWith("namens ria");
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Namens iemand", "Inloggen en veiligheid", "Wie mag namens mij");

        UI.getCurrent().navigate("mijn/beveiliging");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor u");
        UI.getCurrent().navigate("mijn/machtigingen");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor u");
        UI.getCurrent().navigate("kantoor/namens");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor u");
    }

    @Test
    void whoeverWorksForThemselvesSeesNoBanner() {
        signInAndOpenTab("sanne", Role.COORDINATOR);

        _assertNone(Section.class, spec -> spec.withClasses("acting-banner"));
    }

    @Test
    void aVisitorFindsTheFewPagesForEverybodyWithoutAMenu() {
        _assertNone(SideNav.class);
        assertThat(atTheThumb()).containsExactly("Wie repareert wat?");
    }

    private void signInAndOpenTab(String name, Role... roles) {
        people.signedIn(name, roles);
        closeTab();
        openTab();
    }

    private static List<String> atTheThumb() {
        return _find(_get(BottomBar.class), Anchor.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void largerLettersAreThereAtOnce() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter(label -> label.startsWith("Weergave"))
                        .isPresent())));

        @SuppressWarnings({"unchecked", "rawtypes"})
        RadioButtonGroup<DisplaySettings.TextSize> letters =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Letters"));
        _setValue(letters, DisplaySettings.TextSize.LARGEST);

        assertThat(UI.getCurrent().getElement().getAttribute("data-text-size")).isEqualTo("largest");
    }

    @Test
    void aFailingButtonLeavesThePageUsableAndGivesANumber() {
        fail(new IllegalStateException("broken"));

        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Er ging iets mis");
        _click(_get(Button.class, spec -> spec.withText("Sluiten")));
        _assertNone(Dialog.class);
    }

    @Test
    void whoLostARoleHearsThatNothingWasDone() {
        fail(new RuntimeException(new AccessDeniedException("no longer a coordinator")));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Dit mag u niet meer doen");
        _assertOne(Button.class, spec -> spec.withText("Pagina opnieuw laden"));
    }

    private static void fail(Exception failure) {
        new ListenerErrors().error(new ErrorEvent(failure));
    }
}
