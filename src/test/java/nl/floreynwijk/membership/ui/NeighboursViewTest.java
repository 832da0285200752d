package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.SharedField;
import nl.floreynwijk.membership.TestMembers;
import nl.floreynwijk.membership.TestNeighbours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NeighboursViewTest extends KaribuTest {

    @Autowired
    TestMembers members;

    @Autowired
    TestNeighbours neighbours;

    @Autowired
    TestPeople people;

    @Autowired
    QueryCounter queries;

    @Test
    void aNeighbourIsThereWithWhatTheyShare() {
        neighbours.sharing("Bert", "de Wit", SharedField.PHONE, SharedField.EMAIL);
        neighbours.sharing("Els", "Zwart", SharedField.ADDRESS);
        opened();

        assertThat(titles()).containsExactly("Bert de Wit", "Els Zwart");
        assertThat(links()).containsExactly("tel:+31612345678", "mailto:bert@example.org");
        assertThat(_find(ListItem.class)).hasSize(2);
        assertThat(texts()).contains("2 buren gevonden.");
    }

    @Test
    void aHostileNameIsText() {
        neighbours.sharing("<img src=x onerror=alert(1)>", "\"de Wit\"", SharedField.PHONE);
        opened();

        assertThat(titles()).containsExactly("<img src=x onerror=alert(1)> \"de Wit\"");
    }

    @Test
    void theListFollowsWhatIsTyped() {
        neighbours.sharing("Bert", "de Wit", SharedField.PHONE);
        neighbours.sharing("Zoë", "Zwart", SharedField.PHONE);
        opened();

        _setValue(_get(TextField.class), "zoe");
        assertThat(titles()).containsExactly("Zoë Zwart");
        assertThat(texts()).contains("1 buur gevonden.");

        _setValue(_get(TextField.class), "niemand");
        assertThat(titles()).isEmpty();
        assertThat(texts()).anyMatch(it -> it.startsWith("Niemand gevonden."));
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        opened();

        assertThat(texts()).contains("Er deelt nog niemand iets. U kunt de eerste zijn.");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("mijn/gegevens");
    }

    @Test
    void oneTurnsOverTwentyAtATime() {
        IntStream.rangeClosed(1, 21)
                .forEach(it -> neighbours.sharing("N%02d".formatted(it), "de Wit", SharedField.PHONE));
        opened();
        assertThat(titles()).hasSize(20);
        assertThat(texts()).contains("Buren 1 tot en met 20.");
        _assertNone(Button.class, it -> it.withText("Vorige 20"));

        _click(_get(Button.class, it -> it.withText("Volgende 20")));
        assertThat(titles()).containsExactly("N21 de Wit");
        _assertNone(Button.class, it -> it.withText("Volgende 20"));

        _click(_get(Button.class, it -> it.withText("Vorige 20")));
        assertThat(titles()).hasSize(20);
    }

    @Test
    void thePageAsksTheDatabaseTwiceHoweverManyThereAre() {
        IntStream.rangeClosed(1, 5).forEach(it -> neighbours.sharing("N" + it, "de Wit", SharedField.values()));
        members.signedIn("Anna");
        super.openTab();

        var asked = queries.during(() -> UI.getCurrent().navigate("buren"));

        assertThat(titles()).hasSize(5);
        assertThat(asked.stream().filter(it -> it.contains("membership_"))).hasSize(2);
    }

    @Test
    void whoeverIsNoMemberReadsWhy() {
        neighbours.sharing("Bert", "de Wit", SharedField.PHONE);
        people.signedIn("Grace", Role.MEMBER);
        super.openTab();
        UI.getCurrent().navigate("buren");

        assertThat(titles()).isEmpty();
        assertThat(texts()).contains("Deze lijst is voor leden. U bent nu geen lid.");
        _assertNone(TextField.class);
    }

    private void opened() {
        members.signedIn("Anna");
        super.openTab();
        UI.getCurrent().navigate("buren");
    }

    private static List<String> titles() {
        return _find(Span.class, it -> it.withClasses("list-row-title")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(it -> it.startsWith("tel:+316") || it.contains("bert@"))
                .toList();
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
