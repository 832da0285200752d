package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.JobScreen.amount;
import static nl.floreynwijk.harry.ui.JobScreen.asks;
import static nl.floreynwijk.harry.ui.JobScreen.buttons;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.openJob;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.dialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.ui.DayField;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.TestSkills;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria's tap drips, and Henk repairs it: what each sees of that, and does about it. */
class JobViewTest extends JobPageSteps {

    private static final String TERMS = "Wat vraagt u ervoor?";
    private static final String BESIDES = "Wilt u er iets bij zeggen?";

    @Autowired
    TestSkills days;

    private AccountId sofie = AccountId.random();
    private RequestId job = RequestId.random();

    @BeforeEach
    void riasTapDrips() {
        sofie = examples.member("Sofie", "+31611111111");
        examples.helps(henk, Category.WATER);
        examples.helps(sofie, Category.WATER);
        job = examples.asked(ria, "De kraan drupt.");
    }

    private void openFor(AccountId viewer) {
        openTabOf(viewer);
        openJob(job);
    }

    private static String page() {
        return textOf(JobView.class);
    }

    private void henkIsChosen() {
        henkOffers(job, "");
        riaChoosesHenk(job);
    }

    @Test
    void riaSeesWhoWasAskedInWhichOrder() {
        openFor(ria);

        assertThat(page())
                .contains("Uw vraag is bij uw buren", "Wie is gevraagd (2)", "Wie het langst niet aan de beurt was")
                .doesNotContain("Ergens anders in de wijk")
                .containsSubsequence("Henk T.: nog niet eerder gevraagd", "Sofie T.: nog niet eerder gevraagd");
    }

    @Test
    void sheChoosesAnOfferAndSeesHowToReachHenkOnlyThen() {
        henkOffers(job, "Ik kom graag zaterdag.");
        examples.as(sofie, () -> answers.writeToAsker(job, "Is het een mengkraan?"));
        openFor(ria);
        assertThat(page())
                .contains("Er is 1 bod", "Voor € 10,00", "Ik kom graag zaterdag.", "Is het een mengkraan?")
                .doesNotContain("06 87654321", "Testman", "Kies Sofie T.");

        press("Kies Henk T.");
        assertThat(textOfDialog()).contains("U ziet daarna elkaars telefoonnummer");
        pressInDialog("Kies Henk T.");

        assertThat(page())
                .contains("Henk T. doet de klus.", "Wie helpt", "Henk Testman", "06 87654321")
                .doesNotContain("Wie is gevraagd", "06 12345678", "Sofie");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("tel:0687654321");
        openFor(henk);
        assertThat(page()).contains("Wie het vroeg", "Ria Testman", "06 12345678", "Bomenstraat 12-bis A");
        openFor(sofie);
        assertThat(page()).contains("Een andere buur doet deze klus").doesNotContain("De kraan drupt.", "Henk");
        openFor(examples.member("Bram", "+31622222222"));
        _assertOne(NotFoundView.class);
    }

    @Test
    void anOfferThatChangedMeanwhileIsNotChosen() {
        henkOffers(job, "");
        openFor(ria);
        examples.as(henk, () -> answers.offer(job, JobExamples.fixed(20), ""));

        press("Kies Henk T.");
        pressInDialog("Kies Henk T.");

        assertThat(page()).contains("Henk T. heeft het bod veranderd of teruggenomen.", "Voor € 20,00");
    }

    @Test
    void riaAnswersAQuestion() {
        examples.as(henk, () -> answers.writeToAsker(job, "Is het een mengkraan?"));
        openFor(ria);
        press("Bericht versturen");
        assertThat(area("Schrijf aan Henk T.").getErrorMessage()).startsWith("Schrijf hier iets");
        write("Schrijf aan Henk T.", "Ja, van Grohe.");

        press("Bericht versturen");

        assertThat(page()).contains("Uw bericht is verstuurd.", "Ja, van Grohe.");
        openFor(henk);
        assertThat(page()).contains("Ja, van Grohe.");
        openFor(sofie);
        assertThat(page()).doesNotContain("Ja, van Grohe.", "Is het een mengkraan?");
    }

    @Test
    void theyMakeAnAppointmentAndMoveIt() {
        henkIsChosen();
        openFor(henk);
        assertThat(page()).contains("Bel elkaar of schrijf");
        press("Een dag afspreken");
        pressInDialog("Afspreken");
        assertThat(day().getErrorMessage()).isEqualTo("Kies een dag.");
        assertThat(time().getErrorMessage()).isEqualTo("Kies hoe laat, bijvoorbeeld 10:00.");
        _setValue(day(), days.today().minusDays(1));
        _setValue(time(), LocalTime.of(9, 30));
        pressInDialog("Afspreken");
        assertThat(day().getErrorMessage()).startsWith("Kies een moment na ");

        _setValue(day(), days.today().plusDays(2));
        pressInDialog("Afspreken");

        _assertNone(Dialog.class);
        assertThat(page()).contains("De afspraak staat.", "U ziet elkaar op ", "9.30 uur", "Zet in mijn agenda");
        openFor(ria);
        assertThat(page()).contains("U ziet elkaar op ");
        press("Afspraak verzetten");
        assertThat(time().getValue()).isEqualTo(LocalTime.of(9, 30));
        _setValue(time(), LocalTime.of(14, 0));
        pressInDialog("Afspreken");
        assertThat(page()).contains("14.00 uur");
    }

    private static DayField day() {
        return _get(dialog(), DayField.class);
    }

    private static TimePicker time() {
        return _get(dialog(), TimePicker.class);
    }

    @Test
    void riaSaysThatItIsDoneThanksHenkAndReviewsHim() {
        henkIsChosen();
        openFor(henk);
        assertThat(buttons()).doesNotContain("Het is klaar");
        openFor(ria);
        press("Het is klaar");
        write("Bedankje", "Bel 06 12 34 56 78.");
        pressInDialog("Het is klaar");
        assertThat(area("Bedankje").getErrorMessage()).contains("06 12 34 56 78");
        write("Bedankje", "Wat een fijne buur.");

        pressInDialog("Het is klaar");

        assertThat(page())
                .contains("Mooi, de klus is klaar.", "Klaar", "Wat een fijne buur.", "Hoe ging het met Henk T.?");
        press("Schrijf een beoordeling");
        List.of("Kundig", "Klantvriendelijk", "Betrouwbaar").forEach(it -> _setValue(marks(it), 5));
        pressInDialog("Beoordeling versturen");
        assertThat(page()).contains("De beoordeling is verstuurd.");
        openFor(henk);
        assertThat(page()).contains("Wat een fijne buur.", "Hoe ging het met Ria T.?");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Integer> marks(String label) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }

    @Test
    void henkCancelsAndRiaReadsWhy() {
        henkIsChosen();
        openFor(henk);
        press("Afzeggen");
        pressInDialog("Ja, zeg de klus af");
        assertThat(area("Waarom?").getErrorMessage()).startsWith("Schrijf hier iets");
        write("Waarom?", "Ik ben ziek. ".repeat(800));
        pressInDialog("Ja, zeg de klus af");
        assertThat(area("Waarom?").getErrorMessage()).isEqualTo("Gebruik hooguit 300 tekens. Het zijn er nu 10.399.");
        assertThat(area("Waarom?").getValue()).hasSize(10_400);
        write("Waarom?", "Ik ben ziek.");

        pressInDialog("Ja, zeg de klus af");

        assertThat(page()).contains("De klus gaat niet door.", "Ik ben ziek.").doesNotContain("06 12345678");
        assertThat(buttons()).doesNotContain("Afzeggen", "Er gaat iets niet goed");
        openFor(ria);
        assertThat(page())
                .contains("Dit gaat niet door", "De reden:", "Ik ben ziek.")
                .doesNotContain("06 87654321");
    }

    @Test
    void riaTakesHerQuestionBackBeforeAnythingIsAgreed() {
        openFor(ria);
        press("Vraag intrekken");
        assertThat(textOfDialog()).contains("Buren zien uw vraag dan niet meer.");
        write("Waarom?", "Het is al klaar.");

        pressInDialog("Ja, trek de vraag in");

        assertThat(page()).contains("De klus gaat niet door.");
        openFor(henk);
        assertThat(page()).contains("Dank u wel dat u wilde helpen.").doesNotContain("De kraan drupt.");
    }

    @Test
    void whereThereIsTroubleNothingMoves() {
        henkIsChosen();
        openFor(ria);
        press("Er gaat iets niet goed");
        pressInDialog("Aan de balie vertellen");
        assertThat(area("Wat is er gebeurd?").getErrorMessage()).startsWith("Schrijf hier iets");
        write("Wat is er gebeurd?", "Hij kwam niet.");

        pressInDialog("Aan de balie vertellen");

        assertThat(page()).contains("De balie weet het en belt u.", "Hij kwam niet.", "De balie praat met u beiden.");
        assertThat(buttons()).doesNotContain("Het is klaar", "Een dag afspreken", "Afzeggen", "Er gaat iets niet goed");
        openFor(henk);
        assertThat(page()).contains("De balie praat met u beiden.").doesNotContain("Hij kwam niet.");
    }

    @Test
    void henkOffersChangesWhatHeOffersAndTakesItBack() {
        openFor(henk);
        assertThat(page())
                .contains("Een buur zoekt hulp", "Ria T. vraagt of u dit kunt doen.", "In uw eigen straat")
                .doesNotContain("Sofie", "12-bis", "Testman");
        _setValue(asks(TERMS), Ask.Kind.FIXED);
        _setValue(amount(), "200");
        write(BESIDES, "Bel 06 12 34 56 78.");
        press("Ik wil dit doen");
        assertThat(amount().getErrorMessage()).contains("van hooguit");
        _setValue(amount(), "15");
        press("Ik wil dit doen");
        assertThat(area(BESIDES).getErrorMessage()).contains("06 12 34 56 78");
        assertThat(area(BESIDES).getValue()).isEqualTo("Bel 06 12 34 56 78.");
        write(BESIDES, "Ik kom graag.");

        press("Ik wil dit doen");

        assertThat(page())
                .contains("Uw bod is verstuurd. Ria T. krijgt bericht en kiest.", "U hebt al aangeboden: Voor € 15,00");
        assertThat(amount().getValue()).startsWith("15");
        _setValue(asks(TERMS), Ask.Kind.FAVOUR);
        press("Mijn bod veranderen");
        assertThat(page()).contains("In ruil voor iets terug");
        press("Mijn bod terugnemen");
        assertThat(page()).contains("U hebt uw bod teruggenomen.");
        assertThat(buttons()).contains("Ik wil dit doen").doesNotContain("Mijn bod terugnemen");
    }

    @Test
    void sofieAsksSomethingFirst() {
        openFor(sofie);
        write("Schrijf aan Ria T.", "Is het een mengkraan?");

        press("Bericht versturen");

        assertThat(page()).contains("Uw bericht is verstuurd.", "Is het een mengkraan?");
    }

    @Test
    void whatHurtsIsReadByTheOfficeBeforeRia() {
        openFor(sofie);
        write("Schrijf aan Ria T.", "Wat een klootzak.");

        press("Bericht versturen");

        assertThat(page()).contains("Wat een klootzak.", "De balie leest dit eerst.");
        openFor(ria);
        assertThat(page()).doesNotContain("klootzak");
    }

    @Test
    void sofieSaysThatSheCannot() {
        openFor(sofie);
        press("Ik kan niet");

        pressInDialog("Ik kan niet");

        assertThat(page()).contains("Jammer, maar fijn dat u het zegt.").doesNotContain("De kraan drupt.");
        openFor(sofie);
        _assertOne(NotFoundView.class);
        openFor(ria);
        assertThat(page()).contains("Sofie T.: nog niet eerder gevraagd Kan niet.");
    }

    @Test
    void aStrangerAndNonsenseFindNothing() {
        openFor(examples.member("Bram", "+31622222222"));
        _assertOne(NotFoundView.class);

        goTo("handige-buren/klussen/geen-nummer");
        _assertOne(NotFoundView.class);
    }

    @Test
    void noPageAsksMoreThanFourTimes() {
        henkOffers(job, "Ik kom graag.");
        assertThat(askedFor(ria)).as("offers").isLessThanOrEqualTo(3);
        assertThat(askedFor(sofie)).as("reaches").isLessThanOrEqualTo(4);
        riaChoosesHenk(job);
        assertThat(askedFor(ria)).as("agreed").isLessThanOrEqualTo(3);
        assertThat(askedFor(henk)).as("agreed").isLessThanOrEqualTo(3);
    }

    private int askedFor(AccountId viewer) {
        openTabOf(viewer);
        goTo("handige-buren");
        return queriesOf(() -> openJob(job));
    }
}
