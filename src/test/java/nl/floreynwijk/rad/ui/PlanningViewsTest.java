package nl.floreynwijk.rad.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.rad.ui.HostScreen.answer;
import static nl.floreynwijk.rad.ui.HostScreen.dialog;
import static nl.floreynwijk.rad.ui.HostScreen.fill;
import static nl.floreynwijk.rad.ui.HostScreen.goTo;
import static nl.floreynwijk.rad.ui.HostScreen.press;
import static nl.floreynwijk.rad.ui.HostScreen.pressInDialog;
import static nl.floreynwijk.rad.ui.HostScreen.problems;
import static nl.floreynwijk.rad.ui.HostScreen.said;
import static nl.floreynwijk.rad.ui.HostScreen.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.HourField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.rad.Audience;
import nl.floreynwijk.rad.EveningId;
import nl.floreynwijk.rad.EveningPlan;
import nl.floreynwijk.rad.EveningResult;
import org.junit.jupiter.api.Test;

/** Meike plans an evening, and changes what she planned. */
class PlanningViewsTest extends HostOfEvening {

    @Test
    void anEmptyOfficeSaysHowToBegin() {
        goTo("kantoor/rad");

        assertThat(textOf(EveningsView.class)).contains("Er is nog geen avond.", "Plan een avond");
    }

    @Test
    void anEveningIsPlannedAndThenPrepared() {
        goTo("kantoor/rad/nieuw");
        press("Bewaar deze avond");
        assertThat(problems())
                .contains("Geef de avond een naam van hoogstens 80 tekens.", "Kies een dag.", "Kies een tijd.");

        fill("Naam van de avond", "Wat wil de buurt?");
        _setValue(_get(DayField.class, it -> it.withLabel("Dag")), LocalDate.of(2031, 10, 14));
        _setValue(_get(HourField.class, it -> it.withLabel("Begint om")), LocalTime.of(19, 30));
        fill("Hoogstens op één kaart (mag leeg blijven)", "11");
        press("Bewaar deze avond");
        assertThat(problems()).containsExactly("Dit kan niet meer zijn dan het aantal munten voor ieder.");

        fill("Hoogstens op één kaart (mag leeg blijven)", "3");
        press("Bewaar deze avond");

        assertThat(page())
                .contains(
                        "Nu doen: maak ten minste twee kaarten.",
                        "di 14 oktober 2031, 19.30 uur",
                        "10 munten voor ieder, hoogstens 3 op één kaart.",
                        "Iedereen die de code van de avond heeft");
        goTo("kantoor/rad");
        assertThat(textOf(EveningsView.class)).contains("Wat wil de buurt?", "Nog geen kaarten", "Moet nog beginnen.");
    }

    @Test
    void halfAMomentFromHomeIsAskedFor() {
        goTo("kantoor/rad/nieuw");
        fill("Naam van de avond", "Avond");
        _setValue(_get(DayField.class, it -> it.withLabel("Dag")), LocalDate.of(2031, 10, 14));
        _setValue(_get(HourField.class, it -> it.withLabel("Begint om")), LocalTime.of(19, 30));
        _setValue(_get(HourField.class, it -> it.withLabel("Tot hoe laat")), LocalTime.of(22, 0));
        press("Bewaar deze avond");

        assertThat(problems()).containsExactly("Kies een dag.");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotLost() {
        prepare(2);
        press("Verander deze avond");
        var seen = details();
        var other = new EveningPlan(
                "Andere naam",
                seen.plan().place(),
                seen.plan().beginsAt(),
                "",
                10,
                Optional.empty(),
                Audience.MEMBERS,
                Optional.empty());
        assertThat(evenings.change(evening, other, seen.version())).isInstanceOf(EveningResult.Kept.class);
        fill("Naam van de avond", "Mijn naam");
        pressInDialog("Bewaar");

        assertThat(said(dialog())).contains("Iemand anders heeft deze avond intussen veranderd.");
        assertThat(details().plan().name()).isEqualTo("Andere naam");
    }

    @Test
    void howManyCoinsThereAreStandsOnceItHasBegun() {
        prepare(2);
        made.opened(evening);
        open();
        press("Verander deze avond");
        fill("Munten voor ieder", "5");
        pressInDialog("Bewaar");
        assertThat(problems()).singleElement().asString().startsWith("De avond is begonnen.");

        fill("Munten voor ieder", "10");
        fill("Naam van de avond", "Nieuwe naam");
        pressInDialog("Bewaar");
        assertThat(answer()).isEqualTo("De avond is veranderd.");
        assertThat(details().plan().name()).isEqualTo("Nieuwe naam");
    }

    @Test
    void whoMayTakePartStandsOnceItHasBegun() {
        prepare(2);
        made.opened(evening);
        open();
        press("Verander deze avond");
        assertThat(said(dialog())).doesNotContain("Zet dit terug.");
        chooseAudience(Audience.MEMBERS);
        pressInDialog("Bewaar");
        assertThat(problems())
                .containsExactly("De avond is begonnen. Wie mag meedoen, kan niet meer veranderen. Zet dit terug.");
        assertThat(details().plan().audience()).isEqualTo(Audience.ANYONE);

        chooseAudience(Audience.ANYONE);
        pressInDialog("Bewaar");
        assertThat(answer()).isEqualTo("De avond is veranderd.");
    }

    @SuppressWarnings("unchecked")
    private static void chooseAudience(Audience audience) {
        _setValue((RadioButtonGroup<Audience>) _get(dialog(), RadioButtonGroup.class), audience);
    }

    @Test
    void aMistypedYearUntilWhichPeopleTakePartFromHomeIsRefused() {
        prepare(2);
        var begins = DutchTime.day(details().plan().beginsAt());
        press("Verander deze avond");
        homeUntil(begins.plusDays(32));
        pressInDialog("Bewaar");
        assertThat(problems()).containsExactly("Kies een dag tot en met 31 dagen na de avond.");

        homeUntil(begins.plusDays(31));
        pressInDialog("Bewaar");
        assertThat(answer()).isEqualTo("De avond is veranderd.");
    }

    private static void homeUntil(LocalDate day) {
        _setValue(
                _get(
                        DayField.class,
                        it -> it.withLabel("Leden kunnen vanuit huis meedoen tot en met (mag leeg blijven)")),
                day);
        _setValue(_get(HourField.class, it -> it.withLabel("Tot hoe laat")), LocalTime.of(22, 0));
    }

    @Test
    void anEveningThatIsNotThereIsNotFound() {
        goTo("kantoor/rad/" + EveningId.random());
        assertThat(_find(NotFoundView.class)).hasSize(1);
        goTo("kantoor/rad/x");
        assertThat(_find(NotFoundView.class)).hasSize(1);
    }
}
