package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.HostScreen.answer;
import static nl.floreynwijk.rad.ui.HostScreen.buttons;
import static nl.floreynwijk.rad.ui.HostScreen.dialog;
import static nl.floreynwijk.rad.ui.HostScreen.fill;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.pressInDialog;
import static nl.floreynwijk.rad.ui.HostScreen.pressNamed;
import static nl.floreynwijk.rad.ui.HostScreen.problems;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.rad.CardPlan;
import nl.floreynwijk.rad.CardResult;
import nl.floreynwijk.rad.Cards;
import nl.floreynwijk.rad.EveningCourse;
import nl.floreynwijk.rad.Helpers;
import nl.floreynwijk.rad.PictureChange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meike makes the cards of an evening, prints, finds helpers, and practises. */
class PreparingViewsTest extends HostOfEvening {

    @Autowired
    EveningCourse course;

    @Autowired
    Cards cards;

    @Autowired
    Helpers helpers;

    @Autowired
    JdbcClient database;

    @Test
    void cardsAreAddedChangedAndRemoved() {
        prepare(0);
        press("Maak een kaart");
        pressInDialog("Bewaar de kaart");
        assertThat(problems()).containsExactly("Geef de kaart een titel van hoogstens 60 tekens.");
        fill("Titel", "Buurttuin");
        fill("Wat kost het ongeveer? (mag leeg blijven)", "1.500");
        pressInDialog("Bewaar de kaart");
        assertThat(answer()).isEqualTo("De kaart Buurttuin is bewaard.");
        assertThat(page()).contains("1. Buurttuin", "Anders, kost ongeveer € 1.500");

        pressNamed("Verander de kaart Buurttuin");
        fill("Titel", "Grote buurttuin");
        pressInDialog("Bewaar de kaart");
        assertThat(page()).contains("1. Grote buurttuin");

        pressNamed("Verwijder de kaart Grote buurttuin");
        pressInDialog("Verwijder de kaart");
        assertThat(answer()).isEqualTo("De kaart Grote buurttuin is weg.");
        assertThat(details().cards()).isEmpty();
    }

    @Test
    void aPictureIsTakenOffACard() {
        prepare(1);
        var id = details().cards().getFirst().id();
        database.sql("update rad_card set picture_id = ? where id = ?")
                .params(UUID.randomUUID(), id.value())
                .update();
        open();
        assertThat(_find(Image.class)).anyMatch(it -> it.hasClassName("rad-card-picture"));

        pressNamed("Verander de kaart Kaart 1");
        _setValue(_get(Checkbox.class), true);
        pressInDialog("Bewaar de kaart");

        assertThat(details().cards().getFirst().picture()).isEmpty();
    }

    @Test
    void aCardThatSomebodyElseChangedMeanwhileStaysAsTheySaid() {
        prepare(1);
        pressNamed("Verander de kaart Kaart 1");
        var card = details().cards().getFirst();
        var other = new CardPlan("Bakker", "", card.theme(), Optional.empty());
        assertThat(cards.change(
                        card.id(), other, new PictureChange.Stays(), details().versionOf(card)))
                .isInstanceOf(CardResult.Kept.class);
        fill("Titel", "Slager");
        pressInDialog("Bewaar de kaart");

        assertThat(said(dialog())).contains("Iemand anders heeft deze kaart intussen veranderd.");
        assertThat(details().cards().getFirst().title()).isEqualTo("Bakker");
    }

    @Test
    void aCardOfAnEveningThatIsOverIsNotChanged() {
        prepare(2);
        pressNamed("Verander de kaart Kaart 1");
        course.end(evening);
        fill("Titel", "Slager");
        pressInDialog("Bewaar de kaart");

        assertThat(said(dialog())).contains("of de avond is afgelopen");
        assertThat(details().cards().getFirst().title()).isEqualTo("Kaart 1");
    }

    @Test
    void onceItHasBegunNoCardComesOrGoes() {
        prepare(2);
        made.opened(evening);
        open();

        assertThat(buttons()).contains("Verander").doesNotContain("Maak een kaart", "Verwijder de kaart");
        assertThat(page()).contains("Er komt geen kaart bij", "De avond is bezig.", "Leid de avond");
    }

    @Test
    void aCardThatBecameForRealMeanwhileStays() {
        prepare(2);
        pressNamed("Verwijder de kaart Kaart 1");
        made.opened(evening);
        pressInDialog("Verwijder de kaart");

        assertThat(answer()).startsWith("Mensen leggen al munten.");
        assertThat(details().cards()).hasSize(2);
    }

    @Test
    void asManyTableSheetsArePrintedAsThereAreTables() {
        prepare(2);
        fill("Hoeveel tafelbladen?", "3");
        assertThat(sheetsAddress()).isEqualTo("/kantoor/rad/" + evening + "/tafelbladen.pdf?aantal=3");

        fill("Hoeveel tafelbladen?", "100");
        assertThat(problems()).hasSize(1);
        assertThat(sheetsAddress()).endsWith("?aantal=3");
    }

    private static String sheetsAddress() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(it -> it.contains("tafelbladen"))
                .findFirst()
                .orElse("");
    }

    @Test
    void aHelpersSecretAddressIsShownOnce() {
        prepare(2);
        press("Maak een adres");
        assertThat(problems()).containsExactly("Vul een naam in van hoogstens 40 tekens.");

        fill("Naam van de tafelhulp", "Tineke");
        press("Maak een adres");
        var address = _get(dialog(), TextField.class).getValue();
        assertThat(address).contains("/rad/tafel/");
        assertThat(_get(dialog(), Image.class).getAlt().orElseThrow()).contains("Tineke");
        pressInDialog("Het adres is doorgegeven");

        open();
        assertThat(_find(TextField.class)).noneMatch(it -> it.getValue().contains("/rad/tafel/"));
    }

    @Test
    void aHelperIsLetGo() {
        prepare(2);
        helpers.add(evening, "Tineke");
        _get(Details.class).setOpened(true);
        assertThat(page()).contains("Tineke", "Kan tafelbladen invullen");

        pressNamed("Tafelhulp stoppen: Tineke");
        pressInDialog("Tafelhulp stoppen");

        assertThat(answer()).isEqualTo("Tineke kan geen tafelbladen meer invullen.");
        assertThat(page()).contains("Gestopt");
    }

    @Test
    void afterTheCardsPractisingComesNextAndThenTheEvening() {
        prepare(2);
        assertThat(page()).contains("Nu doen: druk de kaarten af en oefen een keer.", "Kaarten maken (2): gedaan");

        press("Oefen");
        assertThat(said(dialog())).contains("Niets daarvan telt mee");
        pressInDialog("Oefen");
        assertThat(_find(LeadView.class)).hasSize(1);
        assertThat(details().live().orElseThrow().practice()).isTrue();

        open();
        assertThat(page()).contains("Nu doen: open de avond als de mensen er zijn.", "Oefenen: gedaan");
        press("Open de avond");
        pressInDialog("Open de avond");
        assertThat(details().hasBegun()).isTrue();
    }

    @Test
    void afterTheEveningOnlyTheResultRemains() {
        prepare(2);
        made.opened(evening);
        course.end(evening);
        open();

        assertThat(page()).contains("De avond is afgelopen.", "Bekijk de uitslag");
        assertThat(buttons()).doesNotContain("Verander", "Verander deze avond", "Maak een adres");
    }
}
