package nl.floreynwijk.blockbudget.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.blockbudget.ui.Screen.area;
import static nl.floreynwijk.blockbudget.ui.Screen.dialog;
import static nl.floreynwijk.blockbudget.ui.Screen.press;
import static nl.floreynwijk.blockbudget.ui.Screen.pressInDialog;
import static nl.floreynwijk.blockbudget.ui.Screen.textOf;
import static nl.floreynwijk.blockbudget.ui.Screen.textOfDialog;
import static nl.floreynwijk.blockbudget.ui.Screen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.NotFoundView;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.RoundDays;
import nl.floreynwijk.blockbudget.RoundId;
import nl.floreynwijk.blockbudget.RoundPlan;
import nl.floreynwijk.blockbudget.RoundPlans;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.RoundStage;
import nl.floreynwijk.blockbudget.RoundSummary;
import nl.floreynwijk.blockbudget.Rounds;
import nl.floreynwijk.blockbudget.TestRounds;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.TestBudgets;
import nl.floreynwijk.budgets.VotableBudget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundLeadViewTest extends KaribuTest {

    @Autowired
    Rounds rounds;

    @Autowired
    TestRounds testRounds;

    @Autowired
    TestBudgets budgets;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    private AccountId anna = AccountId.random();
    private AccountId bert = AccountId.random();
    private BudgetId linde = BudgetId.random();
    private RoundId round = RoundId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        people.signedIn("Odile", Role.COORDINATOR, Role.TREASURER);
        linde = budgets.filled("blokbudget", "De Linde", Euros.of(1000));
        anna = testRounds.movedIn("Anna", testRounds.dwelling(linde, "Lindestraat"));
        bert = testRounds.movedIn("Bert", testRounds.dwelling(linde, "Lindestraat"));
        round = drafted(Euros.of(800), List.of(anna, bert));
        super.openTab();
    }

    private RoundId drafted(Euros amount, List<AccountId> scrutineers) {
        var id = RoundId.random();
        var plan = testRounds.plan(linde, RoundRules.SAFE, scrutineers);
        rounds.draft(
                id,
                new RoundPlan(
                        plan.title(),
                        linde,
                        amount,
                        plan.rules(),
                        RoundDays.startingOn(DutchTime.day(clock.instant()).plusDays(3)),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        plan.scrutineers()));
        return id;
    }

    private void openAs(AccountId account) {
        closeTab();
        people.signIn(account);
        super.openTab();
        open(round);
    }

    private static void open(RoundId id) {
        UI.getCurrent().navigate(RoundLeadView.class, RoundLeadView.of(id));
    }

    private Euros free() {
        return rounds.budgets().stream()
                .filter(it -> it.id().equals(linde))
                .map(VotableBudget::free)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCoordinatorOpensARoundAndItsRulesArePublished() {
        open(round);
        assertThat(textOf(RoundLeadView.class))
                .contains(
                        "Kijk hieronder of de dagen en de regels kloppen.",
                        "Anna Testman, lid ",
                        "Deze regels liggen vast zodra")
                .doesNotContain("SHA-256");
        press("Openen");
        assertThat(textOfDialog()).contains("De regels liggen dan vast", "€ 800,00", "De Linde");
        pressInDialog("Openen");

        assertThat(textOf(RoundLeadView.class))
                .contains(
                        "De stemronde is open.",
                        "De ronde staat klaar en begint vanzelf op",
                        "SHA-256",
                        "voters: DWELLINGS",
                        "Elke woning in het blok heeft één stem.");
        assertThat(free()).isEqualTo(Euros.of(200));
        _assertNone(Button.class, it -> it.withText("Openen"));
        _assertNone(Button.class, it -> it.withText("Weggooien"));
    }

    @Test
    void whyARoundDoesNotOpenIsSaid() {
        open(drafted(Euros.of(100), List.of(anna)));
        assertThat(textOf(RoundLeadView.class))
                .contains("Deze ronde kan nog niet open.", "Er is nog geen telcommissie.")
                .doesNotContain("Een van de dagen is al voorbij.");
        assertThat(isPrimary("Openen")).isFalse();
        press("Openen");
        pressInDialog("Openen");
        assertThat(textOf(RoundLeadView.class)).contains("Er is nog geen telcommissie.");

        open(drafted(Euros.of(1001), List.of(anna, bert)));
        assertThat(textOf(RoundLeadView.class)).doesNotContain("kan nog niet open");
        assertThat(isPrimary("Openen")).isTrue();
        press("Openen");
        pressInDialog("Openen");
        assertThat(textOf(RoundLeadView.class)).contains("In dit potje is nu nog € 1.000,00 vrij.");
        assertThat(free()).isEqualTo(Euros.of(1000));
    }

    private static boolean isPrimary(String button) {
        return _get(Button.class, it -> it.withText(button)).getThemeNames().contains("primary");
    }

    @Test
    void whoeverReadsADraftTooLateSeesThatItsDaysWentBy() {
        clock.advance(Duration.ofDays(4));
        open(round);

        assertThat(textOf(RoundLeadView.class))
                .contains("Deze ronde kan nog niet open.", "Een van de dagen is al voorbij.")
                .doesNotContain("Er is nog geen telcommissie.");
        assertThat(isPrimary("Openen")).isFalse();
    }

    @Test
    void daysAreMovedWithAReasonThatStandsOnThePage() {
        RoundPlans.open(rounds, round);
        open(round);
        press("Dagen verschuiven");
        pressInDialog("Dagen verschuiven");
        assertThat(area("Waarom?").getErrorMessage()).startsWith("Schrijf waarom");
        write("Waarom?", "Het is vakantie");
        pressInDialog("Dagen verschuiven");
        assertThat(textOfDialog()).contains("U hebt geen dag veranderd.");
        var first = dialogDay("Eerste dag voor ideeën");
        _setValue(first, first.getValue().plusDays(7));
        pressInDialog("Dagen verschuiven");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(textOf(RoundLeadView.class))
                .contains("De dagen zijn verschoven.", "Waarom: Het is vakantie", "Bezwaar kan tot en met");
    }

    private static DatePicker dialogDay(String label) {
        return _get(dialog(), DatePicker.class, it -> it.withLabel(label));
    }

    @Test
    void whileVotingNobodyLosesTime() {
        var voting = testRounds.voting(2, 100, 200);
        closeTab();
        people.signIn(voting.office());
        super.openTab();
        open(voting.id());
        assertThat(textOf(RoundLeadView.class)).contains("0 van de 2 stemmen zijn binnen.");
        press("Dagen verschuiven");
        assertThat(textOfDialog()).contains("maar niet korter");
        assertThat(dialogDay("Eerste dag om te stemmen").isReadOnly()).isTrue();
        write("Waarom?", "Kort");
        var last = dialogDay("Laatste dag om te stemmen");
        _setValue(last, last.getValue().minusDays(1));
        pressInDialog("Dagen verschuiven");

        assertThat(textOfDialog()).contains("Dit kan niet.");
        _setValue(last, last.getValue().plusDays(4));
        pressInDialog("Dagen verschuiven");
        assertThat(textOf(RoundLeadView.class)).contains("De dagen zijn verschoven.");
    }

    @Test
    void aRoundIsStoppedWithAReasonAndItsMoneyIsFree() {
        RoundPlans.open(rounds, round);
        open(round);
        press("Stoppen");
        pressInDialog("Stoppen");
        assertThat(area("Waarom?").getErrorMessage()).startsWith("Schrijf waarom");
        write("Waarom?", "De verhuurder bouwt toch");
        pressInDialog("Stoppen");

        assertThat(textOf(RoundLeadView.class))
                .contains("De stemronde is gestopt en het geld is weer vrij.", "Waarom: De verhuurder bouwt toch");
        assertThat(free()).isEqualTo(Euros.of(1000));
        _assertNone(Button.class, it -> it.withText("Stoppen"));
    }

    @Test
    void aDraftIsThrownAwayAfterAQuestion() {
        open(round);
        press("Weggooien");
        pressInDialog("Weggooien");

        _get(RoundsView.class);
        assertThat(rounds.find(round)).isEmpty();
    }

    @Test
    void theBoardLooksAndDoesNothing() {
        openAs(people.open("Amina", Role.BOARD));

        assertThat(textOf(RoundLeadView.class)).contains("De Linde").doesNotContain("Wat u nu doet");
        for (var deed : List.of("Openen", "Weggooien", "Stoppen", "Dagen verschuiven")) {
            _assertNone(Button.class, it -> it.withText(deed));
        }
    }

    @Test
    void aNeighbourSeesNothingOfADraftThatIsNotTheirs() {
        openAs(anna);

        _get(NotFoundView.class);
    }

    @Test
    void inEveryPhaseThereIsOneThingToDo() {
        for (var phase : Phase.values()) {
            var key = phase == Phase.COUNT ? "blockbudget.lead.next.COUNT" : "blockbudget.lead.next." + phase.name();
            assertThat(text(key, 1, 2, "vandaag")).doesNotStartWith("!").endsWith(".");
        }
    }

    @Test
    void theListShowsRoundsByHowFarTheyAre() {
        RoundPlans.open(rounds, round);
        drafted(Euros.of(100), List.of());
        UI.getCurrent().navigate(RoundsView.class);

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(rowText(0)).contains("Wat doen we samen?", "De Linde · € 100,00 te verdelen", "In voorbereiding.");
        assertThat(rowText(1)).contains("Open. De eerste dag voor ideeën is");
        _setValue(stage(), RoundStage.OVER);
        assertThat(_size(grid())).isZero();
        assertThat(grid().getEmptyStateText()).startsWith("Zo’n stemronde");
        _get(RouterLink.class, it -> it.withText("Nieuwe stemronde"));

        closeTab();
        people.signedIn("Pieter", Role.TREASURER);
        super.openTab();
        UI.getCurrent().navigate(RoundsView.class);
        assertThat(_size(grid())).isEqualTo(2);
        _assertNone(RouterLink.class, it -> it.withText("Nieuwe stemronde"));
    }

    private static String rowText(int index) {
        return row(grid(), index).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Grid<RoundSummary> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Select<RoundStage> stage() {
        return _get(Select.class, it -> it.withLabel("Welke stemrondes?"));
    }
}
