package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.JobScreen.asks;
import static nl.floreynwijk.harry.ui.JobScreen.buttons;
import static nl.floreynwijk.harry.ui.JobScreen.goTo;
import static nl.floreynwijk.harry.ui.JobScreen.openAtDesk;
import static nl.floreynwijk.harry.ui.JobScreen.verdict;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.field;
import static nl.floreynwijk.harry.ui.OfficeScreen.fill;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.AskForResult;
import nl.floreynwijk.harry.AskResult;
import nl.floreynwijk.harry.AskedAbout;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.ChooseResult;
import nl.floreynwijk.harry.Client;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.OutsideClient;
import nl.floreynwijk.harry.Reply;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestPlan;
import nl.floreynwijk.harry.TestSkills;
import nl.floreynwijk.harry.Verdict;
import nl.floreynwijk.membership.OwnMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sanne at the desk reads what is in doubt, sends certified people, and helps where two do not get on. */
class DeskJobViewTest extends JobPageSteps {

    @Autowired
    TestSkills skills;

    @Autowired
    RequestDesk desk;

    @Autowired
    OwnMemberships own;

    @Autowired
    MovableClock clock;

    private AccountId sanne = AccountId.random();

    @BeforeEach
    void henkHelpsAndSanneIsAtTheDesk() {
        examples.helps(henk, Category.WATER);
        sanne = people.open("Sanne", Role.COORDINATOR);
        openTabOf(sanne);
    }

    private static String page() {
        return textOf(DeskJobView.class);
    }

    private RequestId agreed() {
        var job = examples.asked(ria, "De kraan drupt.");
        henkOffers(job, "");
        riaChoosesHenk(job);
        return job;
    }

    /** For somebody with a certificate. */
    private RequestId boiler() {
        var plan = new RequestPlan(
                Optional.of(new AskedAbout(
                        new Housing.Unknown(), new ItemCode("cv-ketel-storing"), List.of(Reply.NO, Reply.NO))),
                Category.HEATING,
                Client.HOME,
                "De ketel geeft storing.",
                Set.of(Moment.WEEKEND),
                new Ask(Ask.Kind.NOTHING, Optional.empty()));
        return switch (examples.as(ria, () -> requests.ask(plan, Optional.empty(), List.of()))) {
            case AskResult.Placed(var id, var _) -> id;
            case AskResult other -> throw new AssertionError(other);
        };
    }

    private String numberOf(AccountId member) {
        return examples.as(
                member, () -> Integer.toString(own.mine().getFirst().number().orElseThrow()));
    }

    @Test
    void sheLetsAQuestionThroughAfterReadingIt() {
        var job = examples.asked(ria, "Die klootzak van een kraan drupt.");
        openAtDesk(job);
        assertThat(page()).contains("Niemand ziet deze vraag nog.", "Die klootzak van een kraan");

        press("Vraag doorlaten");

        assertThat(page()).contains("Gedaan.", "Deze vraag staat open.", "Henk T.: nog niet eerder gevraagd");
        assertThat(examples.as(henk, () -> jobs.find(job))).isPresent();
    }

    @Test
    void whatChangedMeanwhileIsNotDone() {
        var job = examples.asked(ria, "Die klootzak van een kraan drupt.");
        openAtDesk(job);
        examples.as(ria, () -> jobs.cancel(job, "Al klaar."));

        press("Vraag doorlaten");

        assertThat(page()).contains("Er is intussen iets veranderd.", "Al klaar.");
    }

    @Test
    void sheSendsWhoeverIsCertifiedTodayAndNobodyElse() {
        skills.seen(henk, Certificate.GAS, 3);
        var job = boiler();
        openAtDesk(job);
        assertThat(page())
                .contains(
                        "Deze vraag staat open. U kunt zelf iemand sturen.",
                        "gas en cv-ketels",
                        "Beoordeeld met de algemene lijst, versie ")
                .doesNotContain("Uw vraag is bij de balie", "Ergens anders in de wijk");
        assertThat(buttons()).doesNotContain("Nu aan meer buren vragen");
        press("Iemand sturen");
        assertThat(textOfDialog()).contains("Deze leden hebben het bewijs (gas en cv-ketels):");
        fill("Lidnummer", numberOf(ria));
        pressInDialog("Sturen");
        assertThat(asks("Wat is er afgesproken over geld?").getErrorMessage()).isEqualTo("Kies wat er is afgesproken.");
        _setValue(asks("Wat is er afgesproken over geld?"), Ask.Kind.NOTHING);
        pressInDialog("Sturen");
        assertThat(field("Lidnummer").getErrorMessage())
                .startsWith("Geen lid heeft dit nummer, of het is wie het vroeg.");

        pressInDialog("Henk Testman");
        assertThat(field("Lidnummer").getHelperText()).isEqualTo("Dit is Henk Testman.");
        _setValue(asks("Wat is er afgesproken over geld?"), Ask.Kind.HOURLY);
        _setValue(JobScreen.amount(), "45");
        pressInDialog("Sturen");

        _assertNone(Dialog.class);
        assertThat(page())
                .contains(
                        "Gedaan.", "Afgesproken", "Voor € 45,00 per uur", "Henk Testman", "06 87654321", "Ria Testman");
        assertThat(buttons()).doesNotContain("Het is klaar", "Een dag afspreken", "Bericht versturen");
    }

    @Test
    void whoseCertificateEndedIsNotSent() {
        skills.seen(henk, Certificate.GAS, 3);
        clock.advance(Duration.ofDays(4));
        openAtDesk(boiler());
        press("Iemand sturen");
        assertThat(textOfDialog()).contains("Geen lid heeft nu een geldig bewijs voor gas en cv-ketels.");
        fill("Lidnummer", numberOf(henk));
        _setValue(asks("Wat is er afgesproken over geld?"), Ask.Kind.NOTHING);

        pressInDialog("Sturen");

        assertThat(field("Lidnummer").getErrorMessage())
                .isEqualTo("Dit lid heeft geen geldig bewijs voor gas en cv-ketels, en mag dit niet doen.");
    }

    @Test
    void whatIsMissingIsSaidInTheDialog() {
        openAtDesk(examples.asked(ria, "De kraan drupt."));
        press("Iemand sturen");
        _setValue(asks("Wat is er afgesproken over geld?"), Ask.Kind.FIXED);

        pressInDialog("Sturen");

        assertThat(field("Lidnummer").isInvalid()).isTrue();
        assertThat(JobScreen.amount().isInvalid()).isTrue();
    }

    @Test
    void sheStopsAQuestionAndSaysWhy() {
        var job = examples.asked(ria, "De kraan drupt.");
        openAtDesk(job);
        press("Stopzetten");
        pressInDialog("Stopzetten");
        assertThat(area("Waarom?").getErrorMessage()).startsWith("Schrijf hier iets");
        write("Waarom?", "Dit doet de verhuurder.");

        pressInDialog("Stopzetten");

        assertThat(page()).contains("Gedaan.", "Deze klus gaat niet door.", "Dit doet de verhuurder.");
        assertThat(buttons()).doesNotContain("Stopzetten", "Iemand sturen");
    }

    @Test
    void sheAsksMoreNeighboursAtOnce() {
        var job = examples.asked(ria, "De kraan drupt.");
        examples.helps(examples.member("Sofie", "+31611111111"), Category.WATER);
        openAtDesk(job);

        press("Nu aan meer buren vragen");

        assertThat(page()).contains("Gedaan.", "Wie is gevraagd (2)", "Sofie T.");
    }

    @Test
    void sheDecidesWhereTwoDoNotGetOn() {
        var job = agreed();
        examples.as(ria, () -> jobs.raiseTrouble(job, "Hij kwam niet."));
        openAtDesk(job);
        assertThat(page())
                .contains(
                        "Beide buren wachten op u.",
                        "Wie hulp vroeg, schreef aan de balie:",
                        "Hij kwam niet.",
                        "06 12345678",
                        "06 87654321");
        press("Beslissen");
        pressInDialog("Dit besluiten");
        assertThat(verdict().getErrorMessage()).isEqualTo("Kies wat u besluit.");
        _setValue(verdict(), Verdict.STOP);
        pressInDialog("Dit besluiten");
        assertThat(area("Wat zegt u tegen beiden?").getErrorMessage()).startsWith("Schrijf hier iets");
        write("Wat zegt u tegen beiden?", "Wij zoeken een ander.");

        pressInDialog("Dit besluiten");

        _assertNone(Dialog.class);
        assertThat(page()).contains("Gedaan.", "Deze klus gaat niet door.", "Wij zoeken een ander.");
        people.signIn(ria);
        assertThat(jobs.find(job).orElseThrow().trouble().orElseThrow().decision())
                .contains("Wij zoeken een ander.");
    }

    @Test
    void sheLetsAMessageThroughAndThrowsAnotherAway() {
        var job = examples.asked(ria, "De kraan drupt.");
        examples.as(henk, () -> answers.writeToAsker(job, "Wat een klootzak was die loodgieter."));
        openAtDesk(job);
        assertThat(page()).contains("De ander leest het pas als u het doorlaat:");
        press("Doorlaten");
        assertThat(page()).contains("Gedaan.").doesNotContain("De ander leest het pas als u het doorlaat:");
        assertThat(examples.as(ria, () -> jobs.find(job)).orElseThrow().messages())
                .hasSize(1);

        examples.as(henk, () -> answers.writeToAsker(job, "U bent een klootzak."));
        goTo("kantoor/klussen");
        openAtDesk(job);
        press("Weggooien");
        assertThat(page()).doesNotContain("U bent een klootzak.");
        assertThat(examples.as(ria, () -> jobs.find(job)).orElseThrow().messages())
                .hasSize(1);
    }

    /** For somebody without an account. */
    private RequestId askedForShop() {
        var client = new OutsideClient("De Wonderboom", "033 461 23 45", "Dorpsstraat", "8", "3812 AB", "Amersfoort");
        return switch (desk.askFor(client, JobExamples.plan("De kraan drupt."), List.of())) {
            case AskForResult.Asked(AskResult.Placed(var id, var _)) -> id;
            case AskForResult other -> throw new AssertionError(other);
        };
    }

    @Test
    void forSomebodyWithoutAnAccountSheChoosesAndSaysThatItIsDone() {
        var job = askedForShop();
        henkOffers(job, "");
        openAtDesk(job);
        assertThat(page()).contains("U spreekt voor iemand zonder account.", "Voor € 10,00");
        press("Kies Henk T.");
        pressInDialog("Kies Henk T.");
        assertThat(page()).contains("Henk Testman", "06 87654321", "De Wonderboom", "033 4612345");
        press("Het is klaar");
        pressInDialog("Het is klaar");

        assertThat(page()).contains("Mooi, de klus is klaar.");
        assertThat(buttons()).contains("Schrijf een beoordeling");
    }

    @Test
    void whatAHelperSaysOfAShopIsReadByTheDeskAndNotByTheShop() {
        var job = askedForShop();
        henkOffers(job, "");
        assertThat(examples.as(sanne, () -> requests.choose(job, henk, JobExamples.fixed(10))))
                .isEqualTo(new ChooseResult.Agreed());
        examples.as(henk, () -> jobs.raiseTrouble(job, "De winkel was dicht."));

        openAtDesk(job);

        assertThat(page())
                .contains("Beide buren wachten op u.", "De helper schreef aan de balie:", "De winkel was dicht.")
                .doesNotContain("De balie praat met u beiden.");
    }

    @Test
    void whatIsNothingIsNotFound() {
        openAtDesk(RequestId.random());
        _assertOne(NotFoundView.class);
    }

    @Test
    void thePageAsksThreeTimesAtMost() {
        var open = examples.asked(ria, "De wc loopt door.");
        var job = agreed();
        assertThat(asked(open)).isLessThanOrEqualTo(3);
        assertThat(asked(job)).isLessThanOrEqualTo(3);
        examples.as(ria, () -> jobs.confirmDone(job, "Dank!"));
        assertThat(asked(job)).isLessThanOrEqualTo(3);
    }

    private int asked(RequestId job) {
        people.signIn(sanne);
        goTo("kantoor/klussen");
        return queriesOf(() -> openAtDesk(job));
    }
}
