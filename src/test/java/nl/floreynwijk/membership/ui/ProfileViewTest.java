package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.membership.Leaving;
import nl.floreynwijk.membership.LeavingResult;
import nl.floreynwijk.membership.OwnMemberships;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProfileViewTest extends KaribuTest {

    @Autowired
    TestMembers members;

    @Autowired
    TestPeople people;

    @Autowired
    OwnMemberships own;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @Override
    protected void openTab() {
        members.signedIn("Anna");
        super.openTab();
    }

    @Test
    void theFieldThatIsEmptySaysSoUntilItIsFilledIn() {
        UI.getCurrent().navigate(ProfileView.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter("Naam wijzigen"::equals).isPresent())));
        _setValue(field("Achternaam"), "");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(field("Achternaam").isInvalid()).isTrue();
        assertThat(field("Voornaam").isInvalid()).isFalse();

        _setValue(field("Achternaam"), "Bakker");
        assertThat(field("Achternaam").isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(_get(ProfileView.class).getElement().getTextRecursively())
                .contains("Opgeslagen: Naam.", "Anna Bakker");
    }

    /** The row is where the reader is: nothing above it is said, and nothing is built anew. */
    @Test
    void whatWasChangedIsSaidAtTheThingItself() {
        UI.getCurrent().navigate(ProfileView.class);
        var before = button("Telefoonnummer wijzigen");
        _click(before);
        _setValue(field("Telefoonnummer (hoeft niet)"), "033 465 12 31");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(facts())
                .filteredOn(it -> it.contains("Opgeslagen"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).contains("Telefoonnummer", "033 4651231"));
        assertThat(button("Telefoonnummer wijzigen")).isSameAs(before);

        _click(button("Naam wijzigen"));
        _setValue(field("Achternaam"), "Bakker");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(facts())
                .filteredOn(it -> it.contains("Opgeslagen"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).contains("Anna Bakker"));
    }

    @Test
    void whoResignedReadsTheDayAndTheWayBackOnBothPages() {
        var day = ((LeavingResult.Leaving) leaving.ask(own.mine().getFirst().id())).day();
        var said = DutchTime.date(day, Locale.of("nl"));
        UI.getCurrent().navigate(ProfileView.class);

        assertThat(page(ProfileView.class))
                .contains("Uw lidmaatschap eindigt op " + said, "Ik blijf toch lid")
                .doesNotContain("Lidmaatschap opzeggen", "U kunt elke dag opzeggen");

        UI.getCurrent().navigate(LeaveView.class);
        assertThat(page(LeaveView.class))
                .contains("Uw lidmaatschap eindigt op " + said, "Dit gebeurt er op " + said, "ledenregister")
                .doesNotContain("als u opzegt");
        _click(_get(Button.class, spec -> spec.withText("Ik blijf toch lid")));
        assertThat(page(LeaveView.class)).contains("Fijn dat u blijft.").doesNotContain("als u opzegt");
    }

    @Test
    void whoeverActsForSomebodyFindsNoLinksThatWouldBeRefused() {
        var anna = own.mine().getFirst().account();
        people.actAsGuardian(anna, people.open("Henk", Role.MEMBER), new MandateArea("membership"));
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate(ProfileView.class);

        assertThat(page(ProfileView.class))
                .contains("Opzeggen en alles downloaden kan alleen het lid zelf.")
                .doesNotContain("Lidmaatschap opzeggen", "Om te lezen (PDF)");

        people.actFor(anna, people.open("Sanne", Role.COORDINATOR));
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate(ProfileView.class);

        assertThat(page(ProfileView.class))
                .contains("Alles downloaden kan alleen het lid zelf.", "Lidmaatschap opzeggen")
                .doesNotContain("Om te lezen (PDF)");
    }

    @Test
    void theStartPageRemindsWhoResigned() {
        leaving.ask(own.mine().getFirst().id());
        UI.getCurrent().navigate("start");
        assertThat(_find(RouterLink.class).stream().map(it -> it.getElement().getTextRecursively()))
                .contains("Uw lidmaatschap eindigt");
    }

    @Test
    void whoLeftFindsHowToBeErasedAndNotHowToLeave() {
        leaving.ask(own.mine().getFirst().id());
        database.sql("update membership_member set ended_on = leaves_on").update();
        UI.getCurrent().navigate(ProfileView.class);

        assertThat(page(ProfileView.class))
                .contains("U kunt vragen om ze te wissen.")
                .doesNotContain("Lidmaatschap opzeggen");
    }

    @Test
    void theBlockInWhichSomebodyVotesIsSaidWhereItIsKnown() {
        UI.getCurrent().navigate(ProfileView.class);
        assertThat(page(ProfileView.class)).contains("bepaalt in welk blok u stemt.");

        database.sql("insert into places_block (id, name, version) values (uuid(), 'Blok Zuid', 0)")
                .update();
        database.sql(
                        "update membership_residence set block_id = (select id from places_block where name = 'Blok Zuid')")
                .update();
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate(ProfileView.class);
        assertThat(page(ProfileView.class)).contains("in welk blok u stemt: Blok Zuid.");
    }

    @Test
    void whoMovesOutsideIsNotToldOfANewBlock() {
        database.sql("insert into places_area_part (kind, name) values ('DIGITS', '3812')")
                .update();
        UI.getCurrent().navigate(ProfileView.class);
        _click(button("Adres wijzigen"));
        _setValue(field("Postcode"), "1012 JS");
        _setValue(field("Huisnummer"), "1");
        assertThat(dialog()).contains("stemt niet meer mee over een blok").doesNotContain("ander blok");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(field("Straat").isInvalid()).isTrue();
        assertThat(field("Plaats").isInvalid()).isTrue();

        _setValue(field("Postcode"), "3812 ZZ");
        assertThat(dialog()).contains("Het kantoor kijkt uw nieuwe adres eerst na.");
    }

    @Test
    void whoMovesReadsThatTheOfficeLooksAtItAndWhatWaitsUntilThen() {
        UI.getCurrent().navigate(ProfileView.class);
        _click(button("Adres wijzigen"));
        _setValue(field("Postcode"), "3812 CD");
        _setValue(field("Huisnummer"), "7");
        _setValue(field("Straat"), "Noordewierweg");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(page(ProfileView.class))
                .contains(
                        "Noordewierweg 7",
                        "Het kantoor kijkt dit nieuwe adres nog na.",
                        "stemt u nog niet in een blok");
    }

    @Test
    void whoLeavesBothNamesEmptyReadsSoAtBoth() {
        UI.getCurrent().navigate(ProfileView.class);
        _click(button("Naam wijzigen"));
        _setValue(field("Voornaam"), "");
        _setValue(field("Achternaam"), " ");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(field("Voornaam").getErrorMessage()).isEqualTo("Vul uw voornaam in.");
        assertThat(field("Achternaam").getErrorMessage()).isEqualTo("Vul uw achternaam in.");
    }

    private static Button button(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter(label::equals).isPresent()));
    }

    private static List<String> facts() {
        return _find(OwnFact.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private static String dialog() {
        return _get(EditDialog.class).getElement().getTextRecursively();
    }

    private static String page(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
