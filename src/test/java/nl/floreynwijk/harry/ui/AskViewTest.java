package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static nl.floreynwijk.harry.ui.JobScreen.amount;
import static nl.floreynwijk.harry.ui.JobScreen.asks;
import static nl.floreynwijk.harry.ui.JobScreen.atWeekends;
import static nl.floreynwijk.harry.ui.JobScreen.category;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.moments;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.ListingId;
import nl.floreynwijk.harry.RequestState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria asks for help: of all handy neighbours, of one of them, or of the office. */
@SuppressWarnings("rawtypes")
class AskViewTest extends KaribuTest {

    private static final String WHAT = "Wat is er aan de hand?";
    private static final String FOR = "Wat hebt u ervoor over?";

    @Autowired
    TestPeople people;

    @Autowired
    JobExamples examples;

    @Autowired
    Jobs jobs;

    @Autowired
    QueryCounter queries;

    private ListingId henks = ListingId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        var ria = examples.member("Ria", "+31612345678");
        henks = examples.helps(examples.member("Henk", "+31687654321"), Category.WATER);
        people.signIn(ria);
        super.openTab();
    }

    private static void open(String more) {
        goTo("handige-buren/vraag" + more);
    }

    @Test
    void itIsSentWithPhotosAndThePageOfTheJobSaysHowManyNeighboursItReached() {
        open("");
        assertThat(textOf(AskView.class)).contains("de buren die het langst niet aan de beurt waren");
        _setValue(category(), Category.WATER);
        write(WHAT, "De kraan in de keuken drupt.");
        _upload(_get(Upload.class), "kraan.jpg", "image/jpeg", TestFiles.jpeg(40, 30));
        MockVaadin.clientRoundtrip(false);
        atWeekends();
        _setValue(asks(FOR), Ask.Kind.FIXED);
        _setValue(amount(), "12,50");

        press("Vraag versturen");

        assertThat(textOf(JobView.class))
                .contains(
                        "Uw vraag is verstuurd naar 1 buur.",
                        "Uw vraag is bij uw buren",
                        "De kraan in de keuken drupt.",
                        "Heeft er € 12,50 voor over",
                        "Henk T.: nog niet eerder gevraagd");
        assertThat(_find(Image.class).stream().filter(it -> it.getSrc().contains("/fotos/")))
                .hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        open("");
        press("Vraag versturen");
        assertThat(category().getErrorMessage()).isEqualTo("Kies wat voor klus het is.");

        _setValue(category(), Category.WATER);
        _setValue(asks(FOR), Ask.Kind.FIXED);
        _setValue(amount(), "veel");
        press("Vraag versturen");
        assertThat(amount().isInvalid()).isTrue();
        assertThat(category().isInvalid()).isFalse();

        _setValue(amount(), "0");
        press("Vraag versturen");
        assertThat(area(WHAT).getErrorMessage()).startsWith("Schrijf hier wat er aan de hand is");
        assertThat(moments().getErrorMessage()).isEqualTo("Kies ten minste één moment.");
        assertThat(amount().getErrorMessage()).startsWith("Vul een bedrag in boven nul");
        assertThat(amount().getValue()).isEqualTo("0");
        assertThat(jobs.mine()).isEmpty();
    }

    private static void fillIn(String text) {
        if (!_find(Select.class).isEmpty()) {
            _setValue(category(), Category.WATER);
        }
        write(WHAT, text);
        atWeekends();
    }

    @Test
    void aPhoneNumberKeepsItBackAndSoDoesWorkForACertifiedPerson() {
        open("");
        fillIn("De kraan drupt. Bel 06 12 34 56 78.");
        press("Vraag versturen");
        assertThat(area(WHAT).getErrorMessage()).contains("06 12 34 56 78");
        assertThat(area(WHAT).getValue()).endsWith("Bel 06 12 34 56 78.");

        write(WHAT, "Wilt u mijn groepenkast vervangen?");
        press("Vraag versturen");
        assertThat(area(WHAT).getErrorMessage()).contains("Dat mag alleen een vakman met een bewijs doen");
        assertThat(jobs.mine()).isEmpty();
    }

    @Test
    void whatIsInDoubtIsReadByTheOfficeFirst() {
        open("");
        fillIn("Die klootzak van een kraan drupt.");

        press("Vraag versturen");

        assertThat(textOf(JobView.class)).contains("De balie leest hem eerst even door.");
        assertThat(jobs.mine()).extracting(it -> it.state()).containsExactly(RequestState.HELD);
    }

    @Test
    void whatWasLookedUpHasItsNameAndAsksForNoKind() {
        open("?klus=gootsteen-verstopt&antwoorden=nee");
        assertThat(textOf(AskView.class)).contains("Gootsteen of wastafel verstopt");
        _assertNone(Select.class);
        fillIn("Het water blijft staan.");

        press("Vraag versturen");

        assertThat(textOf(JobView.class)).contains("Het water blijft staan.").doesNotContain("Beoordeeld met");
    }

    @Test
    void whereThereIsDangerWhomToPhoneStandsAboveTheForm() {
        open("?klus=gaslucht");

        assertThat(textOf(AskView.class)).contains("Stop. Dit is gevaarlijk.");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("tel:08009009", "tel:112");
    }

    @Test
    void tenThousandSignsAreNotCutOffButSaidToBeTooMany() {
        open("?klus=gootsteen-verstopt&antwoorden=nee");
        fillIn("a ".repeat(5_000));

        press("Vraag versturen");

        assertThat(area(WHAT).getErrorMessage()).contains("hooguit 2.000 tekens");
        assertThat(area(WHAT).getValue()).hasSize(10_000);
    }

    @Test
    void workForACertifiedPersonGoesToTheOfficeAndNobodySaysWhatItCosts() {
        open("?klus=cv-ketel-storing&antwoorden=nee-nee");
        assertThat(textOf(AskView.class)).contains("Dit mag alleen een vakman doen.");
        _assertNone(RadioButtonGroup.class, it -> it.withLabel(FOR));
        fillIn("De cv-ketel geeft storing F28.");

        press("Vraag aan de balie sturen");

        assertThat(textOf(JobView.class))
                .contains("Wij zoeken een vakman en bellen u.", "Uw vraag is bij de balie", "De cv-ketel geeft storing")
                .doesNotContain("voor over");
    }

    @Test
    void theLandlordsWorkLeadsToTheAnswerThatSaysSo() {
        open("?klus=cv-ketel-vervangen");

        _assertNone(AskView.class);
        _assertOne(AnswerView.class);
    }

    @Test
    void whereSomethingIsLeftToAskTheGuideAsksIt() {
        open("?klus=gootsteen-verstopt");

        _assertOne(QuestionCard.class);
    }

    @Test
    void oneNeighbourIsAskedWhomRiaPicked() {
        examples.helps(examples.member("Mehmet", "+31611111111"), Category.WATER);
        open("?buur=" + henks);
        assertThat(textOf(AskView.class)).contains("Wij vragen Henk T. en nog niemand anders.");
        fillIn("De kraan drupt.");

        press("Vraag versturen");

        assertThat(textOf(JobView.class))
                .contains("Uw vraag is verstuurd naar 1 buur.", "Henk T.: door u gekozen")
                .doesNotContain("Mehmet");
    }

    @Test
    void nonsenseInTheAddressIsNoMoreThanAnEmptyForm() {
        open("?klus=bestaat-niet&buur=niemand");

        assertThat(textOf(AskView.class)).contains("de buren die het langst niet aan de beurt waren");
    }

    @Test
    void whoeverHasNoAddressReadsWhatToDo() {
        people.signedIn("Bram", Role.MEMBER);
        open("");
        fillIn("De kraan drupt.");

        press("Vraag versturen");

        assertThat(textOf(AskView.class)).contains("Wij weten nog niet zeker waar u woont.");
    }

    @Test
    void thePageAsksForTheNeighbourAndNoMore() {
        assertThat(queries.during(() -> open("?buur=" + henks))).hasSizeLessThanOrEqualTo(3);
    }
}
