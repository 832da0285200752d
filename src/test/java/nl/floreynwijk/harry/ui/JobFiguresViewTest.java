package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.MovableClock;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.FigurePeriod;
import nl.floreynwijk.harry.FigureRows;
import nl.floreynwijk.harry.PaidJobsNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office sees of how it goes with jobs. */
class JobFiguresViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    FigureRows rows;

    @Autowired
    MovableClock clock;

    @BeforeEach
    @Override
    protected void openTab() {
        rows.clear();
        people.signedIn("Sanne", Role.COORDINATOR);
        super.openTab();
    }

    private static void open(String parameters) {
        UI.getCurrent().navigate("kantoor/klussen/cijfers", QueryParameters.fromString(parameters));
    }

    /** Three in the water of which two are done, and one in the garden that was called off. */
    private void someJobs() {
        var then = thisYear();
        var henk = AccountId.random();
        for (var cents : List.of(15_00L, 20_50L)) {
            rows.asked(AccountId.random(), Category.WATER, then)
                    .answered(Duration.ofHours(5))
                    .agreed(henk, Ask.Kind.FIXED, cents)
                    .done(then.plusSeconds(1))
                    .put();
        }
        rows.asked(AccountId.random(), Category.WATER, then).put();
        rows.asked(AccountId.random(), Category.GARDEN, then)
                .cancelled(then.plusSeconds(1))
                .put();
    }

    private Instant thisYear() {
        return DutchTime.beginning(DutchTime.day(clock.instant()).withDayOfYear(1));
    }

    @Test
    void eachCardSaysOneFigureInPlainWords() {
        someJobs();

        open("");

        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsExactly(
                        "4 klussen gevraagd",
                        "De helft kreeg antwoord binnen 5 uur",
                        "67% opgelost in de buurt",
                        "Geen klus was gratis",
                        "1 buur deed een klus",
                        "Het meest gevraagd: Kraan, wc en afvoer (3)");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("4 mensen vroegen er een.");
    }

    @Test
    void tablesReadWithoutTheirBars() {
        someJobs();

        open("");

        assertThat(_find(NativeTable.class)).hasSize(4).allSatisfy(it -> assertThat(it.getCaptionText())
                .isNotBlank());
        assertThat(_find(NativeTableHeaderCell.class))
                .allMatch(it -> it.getElement().hasAttribute("scope"));
        assertThat(_find(Span.class, it -> it.withClasses("figure-bar")))
                .isNotEmpty()
                .allMatch(it -> "true".equals(it.getElement().getAttribute("aria-hidden")));
        assertThat(textOf("Voor een vast bedrag")).contains("2", "€\u00a035,50");
        assertThat(textOf("Kraan, wc en afvoer")).contains("3", "2");
    }

    @Test
    void theBarOfWhatIsAskedMostIsTheWidest() {
        someJobs();

        open("");

        assertThat(_find(Span.class, it -> it.withClasses("figure-bar")).reversed().stream()
                        .limit(2)
                        .map(it -> ((Span) it.getChildren().findFirst().orElseThrow())
                                .getStyle()
                                .get("width")))
                .containsExactly("33%", "100%");
    }

    @Test
    void whereNobodyAskedASentenceSaysSo() {
        open("");

        _assertNone(NativeTable.class);
        assertThat(found()).contains("vroeg niemand een klus");
        assertThat(links()).noneMatch(it -> it.contains("klussencijfers"));
    }

    @Test
    void anotherTimeHasItsOwnFiguresAndFiles() {
        someJobs();
        open("");
        assertThat(links())
                .contains("/kantoor/klussencijfers.xlsx?over=dit-jaar", "/kantoor/klussencijfers.csv?over=dit-jaar");

        choose(FigurePeriod.LAST_YEAR);
        _assertNone(NativeTable.class);

        choose(FigurePeriod.EVERYTHING);
        assertThat(found()).startsWith("Alle klussen");
        assertThat(links()).contains("/kantoor/klussencijfers.csv?over=alles");
        assertThat(_find(NativeTable.class)).hasSize(4);
    }

    @Test
    void theAddressOfThePageSaysTheTime() {
        open("over=vorig-jaar");
        assertThat(period().getValue()).isEqualTo(FigurePeriod.LAST_YEAR);

        open("over=straks");
        assertThat(period().getValue()).isEqualTo(FigurePeriod.THIS_YEAR);
    }

    @Test
    void itLeadsBackToAllJobs() {
        open("");

        assertThat(links()).contains("kantoor/klussen");
    }

    @Test
    void withoutAnAnswerAndWithoutAnEndItSaysSo() {
        rows.asked(AccountId.random(), Category.WATER, thisYear()).put();

        open("");

        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains("1 klus gevraagd", "Nog niemand kreeg antwoord", "Nog geen klus is klaar");
    }

    @Test
    void whatPaidJobsMayMeanIsSaidInThreePoints() {
        var notice = new PaidJobsNotice(new PaidJobsNote(6, 5));
        UI.getCurrent().add(notice);

        assertThat(_get(Div.class, it -> it.withClasses("notice")).getElement().getTextRecursively())
                .contains("6 klussen voor geld", "Klussenteam");
        assertThat(_find(
                        ListItem.class,
                        it -> it.withPredicate(
                                item -> item.getText().matches("(Belasting|Uitkering of toeslag|Verzekering):.*"))))
                .hasSize(3);
    }

    private static String textOf(String heading) {
        return _get(NativeTableHeaderCell.class, it -> it.withText(heading))
                .getParent()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private static String found() {
        return _get(Paragraph.class, it -> it.withAttribute("role", "status")).getText();
    }

    @SuppressWarnings("unchecked")
    private static Select<FigurePeriod> period() {
        return _get(Select.class);
    }

    private static void choose(FigurePeriod period) {
        _setValue(period(), period);
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(Objects::nonNull)
                .toList();
    }
}
