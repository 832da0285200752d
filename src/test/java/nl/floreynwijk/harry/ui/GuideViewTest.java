package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.ContactPlan;
import nl.floreynwijk.harry.Cover;
import nl.floreynwijk.harry.HarryExamples;
import nl.floreynwijk.harry.LandlordDesk;
import nl.floreynwijk.places.LandlordId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor, without an account, finds out who repairs what. */
class GuideViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    HarryExamples examples;

    @Autowired
    LandlordDesk desk;

    /** Comes by a link, which may say more than the page. */
    private static void opened(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    private static List<String> found() {
        return _find(Span.class, spec -> spec.withClasses("found-item-name")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    @Test
    void whatIsTypedFindsAnItemAlsoWhenItIsMisspelt() {
        opened("wie-repareert-wat");
        _setValue(_get(TextField.class), "stopkontakt los");

        assertThat(found()).first().isEqualTo("Stopcontact zit los of is gebroken");
        assertThat(paragraphs()).anyMatch(it -> it.startsWith("We vonden"));
    }

    @Test
    void nonsenseFindsNothingAndSaysWhatToDo() {
        opened("wie-repareert-wat");
        _setValue(_get(TextField.class), "xyzzy");

        assertThat(found()).isEmpty();
        assertThat(paragraphs()).anyMatch(it -> it.startsWith("Dat vinden we niet."));
    }

    @Test
    void aRoomInTheAddressShowsWhatCanBeWrongThere() {
        opened("wie-repareert-wat?ruimte=toilet");

        assertThat(found()).contains("Wc loopt door");
    }

    @Test
    void questionsLeadToWhoseWorkItIs() {
        opened("wie-repareert-wat/kraan-drupt");
        assertThat(titles()).containsExactly("Komt er water uit de muur of de leiding?");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText)).contains("Ja", "Nee", "Dat weet ik niet");

        opened("wie-repareert-wat/kraan-drupt?antwoorden=nee-nee");
        assertThat(titles()).contains("Dit is een klusje voor uzelf, of voor een handige buur");
        assertThat(_find(H3.class).stream().map(H3::getText))
                .contains("Zelf doen", "Een handige buur vragen", "Met een abonnement van uw verhuurder");
    }

    @Test
    void theBoilerIsNotForANeighbour() {
        opened("wie-repareert-wat/cv-ketel-storing?antwoorden=nee-nee");

        assertThat(titles()).contains("Hier moet een vakman bij komen");
        assertThat(paragraphs()).anyMatch(it -> it.contains("vraag het ook niet aan een buur"));
        assertThat(_find(H3.class).stream().map(H3::getText)).doesNotContain("Een handige buur vragen");
    }

    @Test
    void gasSaysStopAndShowsTheNumberLarge() {
        opened("wie-repareert-wat/gaslucht");

        assertThat(titles()).contains("Stop. Dit is gevaarlijk.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("tel:08009009", "tel:112");
    }

    @Test
    void whoeverRentsReadsWhatASubscriptionCosts() {
        var landlord = alliantie();
        TestPeople.signOut();

        opened("wie-repareert-wat/gootsteen-verstopt?antwoorden=nee&verhuurder=" + landlord);

        assertThat(paragraphs())
                .anyMatch(it -> it.contains("€\u00a06,61 per maand (€\u00a079,32 per jaar)"))
                .anyMatch(it -> it.startsWith("Op een lijst van De Alliantie zelf staat dit nog niet."));
    }

    private LandlordId alliantie() {
        people.signedIn("Sanne", Role.COORDINATOR);
        var landlord = examples.landlord("De Alliantie");
        desk.charge(landlord, HarryExamples.tariff(Cover.SERVICE, 661, examples.today()));
        desk.reach(landlord, new ContactPlan("088 000 00 03", "", "reparatie@example.org", ""));
        return landlord;
    }

    @Test
    void theLandlordsWorkIsReportedWithATextToCopy() {
        var landlord = alliantie();
        TestPeople.signOut();

        opened("wie-repareert-wat/schilderwerk-buiten?verhuurder=" + landlord);

        assertThat(titles()).contains("Dit is werk voor uw verhuurder");
        assertThat(_get(TextArea.class).getValue()).contains("De Alliantie");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .anyMatch(it -> it.startsWith("mailto:reparatie@example.org?subject="));
    }

    @Test
    void whoeverOwnsTheirHomeIsNotSentToALandlord() {
        opened("wie-repareert-wat/schilderwerk-buiten?verhuurder=eigen");

        assertThat(titles()).contains("Dit is groot werk voor een vakman");
        assertThat(_find(H3.class).stream().map(H3::getText)).containsExactly("Een vakman uit de wijk vragen");
    }

    @Test
    void nothingOfThatCodeIsAPageThatIsNotThere() {
        opened("wie-repareert-wat/%3Cscript%3E");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Wie repareert wat?");

        opened("wie-repareert-wat/kraan-drupt?antwoorden=ja-ja-ja-ja-ja&verhuurder=%27;drop");
        assertThat(_find(H1.class)).isNotEmpty();
    }
}
