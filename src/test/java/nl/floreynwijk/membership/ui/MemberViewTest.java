package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.membership.Consent;
import nl.floreynwijk.membership.Erasures;
import nl.floreynwijk.membership.Leaving;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberSummary;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.membership.TypedAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MemberViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    OwnMemberships own;

    @Autowired
    Leaving leaving;

    @Autowired
    Erasures erasures;

    private AccountId anna;
    private MemberId member;

    @BeforeEach
    @Override
    protected void openTab() {
        anna = members.signedIn("Anna");
        member = own.mine().getFirst().id();
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
    }

    @Test
    void theBoardGivesARoleUntilADayAndTakesIt() {
        open();
        _click(_get(Button.class, it -> it.withText("Rollen")));
        _click(_get(Button.class, it -> it.withText("Rol geven")));
        assertThat(role().getErrorMessage()).isEqualTo("Kies een rol.");

        role().setValue(Role.TREASURER);
        _setValue(_get(DayField.class), LocalDate.of(2020, 1, 1));
        _click(_get(Button.class, it -> it.withText("Rol geven")));
        assertThat(_get(DayField.class).isInvalid()).isTrue();

        _get(DayField.class).clear();
        _setValue(_get(TextField.class, it -> it.withLabel("Waarom?")), "gekozen op de vergadering");
        _click(_get(Button.class, it -> it.withText("Rol geven")));
        assertThat(page()).contains("De rol Penningmeester is gegeven aan Anna Testman.", "(+Penningmeester)");

        _click(_get(Button.class, it -> it.withText("Rollen")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Penningmeester gegeven", "gekozen op de vergadering");
        _assertNone(Button.class, it -> it.withPredicate(named("Rol Lid afnemen")));
        _click(_get(Button.class, it -> it.withPredicate(named("Rol Penningmeester afnemen"))));
        _click(_find(Button.class, it -> it.withText("Afnemen")).getLast());
        assertThat(page()).contains("De rol Penningmeester is afgenomen van Anna Testman.", "(-Penningmeester)");
    }

    @Test
    void theBoardEndsAMembershipWithAReasonAndAsksToErase() {
        open();
        _click(_get(Button.class, it -> it.withText("Lidmaatschap beëindigen")));
        _click(_find(Button.class, it -> it.withText("Lidmaatschap beëindigen")).getLast());
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Schrijf waarom, in hooguit 300 tekens.");
        _setValue(_get(TextArea.class), "overleden");
        _click(_find(Button.class, it -> it.withText("Lidmaatschap beëindigen")).getLast());
        assertThat(page()).contains("Het lidmaatschap van Anna Testman is beëindigd.");
        _assertNone(Button.class, it -> it.withText("Rollen"));

        _click(_get(Button.class, it -> it.withText("Gegevens laten wissen")));
        _click(_get(Button.class, it -> it.withText("Vraag om te wissen")));
        assertThat(page())
                .contains(
                        "Gevraagd. Iemand anders van het bestuur kan het nu bevestigen.", "is gevraagd om dit lid te");
        _assertNone(Button.class, it -> it.withText("Gegevens laten wissen"));

        UI.getCurrent().navigate(ErasuresView.class);
        assertThat(_get(ErasuresView.class).getElement().getTextRecursively())
                .contains("Gevraagd door Amina op ", "Het wacht op een ander bestuurslid.");
        _assertNone(Button.class, it -> it.withText("Wissen"));
    }

    @Test
    void ofWhoeverIsErasedTheirNumberIsLeft() {
        people.signIn(anna);
        own.consent(member, Consent.PHOTOS, true);
        people.signedIn("Carla", Role.BOARD);
        leaving.end(member, "verhuisd");
        erasures.ask(member);
        people.signedIn("Bea", Role.BOARD);
        erasures.confirm(erasures.waiting().getFirst().id());

        open();

        assertThat(_get(MemberView.class).getPageTitle()).matches("Lid \\d+ \\(gewist\\)");
        assertThat(page()).doesNotContain("–", "oestemming");

        UI.getCurrent().navigate("kantoor/leden", QueryParameters.fromString("stand=ended"));
        assertThat(_getFormattedRow(list(), 0).getFirst())
                .contains("Lid ", "(gewist)")
                .doesNotContain("–");
    }

    @SuppressWarnings("unchecked")
    private static Grid<MemberSummary> list() {
        return _get(Grid.class);
    }

    @Test
    void theDeskActsAndCorrectsAndNothingMore() {
        people.signedIn("Sanne", Role.COORDINATOR);
        open();
        assertThat(_get(Anchor.class, it -> it.withText("Handelen voor Anna Testman"))
                        .getHref())
                .isEqualTo("/kantoor/namens?account=" + anna + "&terug=%2Fkantoor%2Fleden%2F" + member);
        assertThat(_get(Button.class, it -> it.withText("Gegevens verbeteren")).isEnabled())
                .isTrue();
        _assertNone(Button.class, it -> it.withText("Rollen"));
        _assertNone(Button.class, it -> it.withText("Lidmaatschap beëindigen"));
    }

    @Test
    void theDeskConfirmsANewAddressAtTheMember() {
        annaMoves();
        people.signedIn("Sanne", Role.COORDINATOR);
        open();
        assertThat(page()).contains("Noordewierweg 7", "Dit gaf het lid zelf door, vanaf ");

        _click(_get(Button.class, it -> it.withText("Adres klopt")));

        assertThat(page())
                .contains("Het adres van Anna Testman is bevestigd.", "Bevestigde het nieuwe adres van een lid")
                .doesNotContain("Dit gaf het lid zelf door");
        _assertNone(Button.class, it -> it.withText("Adres klopt"));
    }

    @Test
    void theStartPageLeadsTheDeskToTheAddressesThatWait() {
        annaMoves();
        people.signedIn("Sanne", Role.COORDINATOR);
        UI.getCurrent().navigate("start");
        assertThat(_find(RouterLink.class).stream().map(it -> it.getElement().getTextRecursively()))
                .contains("Nieuwe adressen");

        UI.getCurrent().navigate(AddressesView.class);
        assertThat(_get(AddressesView.class).getElement().getTextRecursively())
                .contains("Anna Testman", "Noordewierweg 7", "Woont er volgens het lid sinds ");
        _click(_get(Button.class, it -> it.withPredicate(named("Adres klopt: Anna Testman"))));
        assertThat(_get(AddressesView.class).getElement().getTextRecursively())
                .contains("Het adres van Anna Testman is bevestigd.", "Er wachten geen nieuwe adressen.");
    }

    @Test
    void theTreasurerReadsThatAnAddressWaitsAndConfirmsNone() {
        annaMoves();
        people.signedIn("Tom", Role.TREASURER);
        open();
        assertThat(page()).contains("Dit gaf het lid zelf door");
        _assertNone(Button.class, it -> it.withText("Adres klopt"));
    }

    private void annaMoves() {
        people.signIn(anna);
        own.moveTo(
                member,
                new TypedAddress("3812 CD", "7", "Noordewierweg", ""),
                own.mine().getFirst().homes().getFirst().from());
    }

    @Test
    void theWayBackLeadsToWhatWasSearched() {
        UI.getCurrent().navigate("kantoor/leden/" + member, QueryParameters.fromString("zoek=anna&stand=all"));

        assertThat(_get(RouterLink.class, it -> it.withText("Terug naar alle leden"))
                        .getHref())
                .isEqualTo("kantoor/leden?zoek=anna&stand=all");
    }

    @Test
    void theTreasurerOnlyReads() {
        people.signedIn("Tom", Role.TREASURER);
        open();
        _assertNone(Button.class, it -> it.withText("Gegevens verbeteren"));
        _assertNone(Button.class, it -> it.withText("Rollen"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Role> role() {
        return _get(Select.class, it -> it.withLabel("Welke rol?"));
    }

    private static Predicate<Button> named(String name) {
        return button -> button.getAriaLabel().filter(name::equals).isPresent();
    }

    private static String page() {
        return _get(MemberView.class).getElement().getTextRecursively();
    }

    private void open() {
        UI.getCurrent().navigate(MemberView.class, new RouteParameters("member", member.toString()));
    }
}
