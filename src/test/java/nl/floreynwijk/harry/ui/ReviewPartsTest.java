package nl.floreynwijk.harry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.floreynwijk.harry.ui.OfficeScreen.area;
import static nl.floreynwijk.harry.ui.OfficeScreen.press;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressCalled;
import static nl.floreynwijk.harry.ui.OfficeScreen.pressInDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOf;
import static nl.floreynwijk.harry.ui.OfficeScreen.textOfDialog;
import static nl.floreynwijk.harry.ui.OfficeScreen.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.ListingId;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestRows;
import nl.floreynwijk.harry.ReviewDesk;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the two sides of a job see and do on the page of that job, others on a listing, and the office on its own page. */
class ReviewPartsTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    RequestRows rows;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewDesk desk;

    @Autowired
    JdbcClient database;

    private AccountId ria = AccountId.random();
    private AccountId henk = AccountId.random();
    private RequestId job = RequestId.random();
    private int changes;

    @BeforeEach
    @Override
    protected void openTab() {
        database.sql("delete from harry_review").update();
        database.sql("delete from harry_listing").update();
        ria = people.open("Ria", Role.MEMBER);
        henk = people.open("Henk", Role.MEMBER);
        rows.listing(henk, "Henk B.");
        job = rows.done(ria, henk);
        people.signIn(ria);
        super.openTab();
    }

    private static void place(Component component) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(component);
    }

    private void openFor(AccountId viewer) {
        people.signIn(viewer);
        place(new ReviewPart(reviews, job, () -> changes++));
    }

    private void written(AccountId author, String words) {
        people.signIn(author);
        reviews.write(job, new ReviewPlan(4, 4, 2, words));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Integer> marks(String label) {
        return _get(RadioButtonGroup.class, it -> it.withLabel(label));
    }

    @Test
    void riaSaysWhatSheThinksOfHenk() {
        openFor(ria);
        assertThat(textOf(ReviewPart.class)).contains("Hoe ging het met Henk B.?");
        press("Schrijf een beoordeling");
        _setValue(marks("Kundig"), 5);
        _setValue(marks("Klantvriendelijk"), 4);
        _setValue(marks("Betrouwbaar"), 5);
        write("In uw eigen woorden", "Vlot klaar.");

        pressInDialog("Beoordeling versturen");

        _assertNone(Dialog.class);
        assertThat(textOf(ReviewPart.class))
                .contains(
                        "De beoordeling is verstuurd.",
                        "Wat u schreef over Henk B.",
                        "Kundig: 5 – heel goed",
                        "Klantvriendelijk: 4 – goed",
                        "Vlot klaar.")
                .doesNotContain("Schrijf een beoordeling");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAtItsMarksAndNothingTypedIsLost() {
        openFor(ria);
        press("Schrijf een beoordeling");
        _setValue(marks("Klantvriendelijk"), 4);
        write("In uw eigen woorden", "Bel hem: 06 12 34 56 78.");

        pressInDialog("Beoordeling versturen");
        assertThat(marks("Kundig").getErrorMessage()).isEqualTo("Kies wat u vindt, van 1 tot en met 5.");
        assertThat(marks("Klantvriendelijk").isInvalid()).isFalse();
        assertThat(marks("Betrouwbaar").isInvalid()).isTrue();

        _setValue(marks("Kundig"), 3);
        _setValue(marks("Betrouwbaar"), 3);
        pressInDialog("Beoordeling versturen");
        assertThat(area("In uw eigen woorden").getErrorMessage()).contains("06 12 34 56 78");
        assertThat(area("In uw eigen woorden").getValue()).isEqualTo("Bel hem: 06 12 34 56 78.");
    }

    @Test
    void theHelperIsAskedOtherThingsAndReadsTheirsAfterwards() {
        written(ria, "Vlot klaar.");
        openFor(henk);
        assertThat(textOf(ReviewPart.class))
                .contains("Er ligt al een beoordeling voor u klaar.")
                .doesNotContain("Vlot klaar.");

        press("Schrijf een beoordeling");
        _setValue(marks("Duidelijk over wat er moest gebeuren"), 5);
        _setValue(marks("Vriendelijk"), 5);
        _setValue(marks("Kwam afspraken na"), 4);
        pressInDialog("Beoordeling versturen");

        assertThat(textOf(ReviewPart.class)).contains("Wat Ria W. schreef over u", "Vlot klaar.");
    }

    private void openForHenkWhoReads() {
        written(ria, "Vlot klaar.");
        written(henk, "");
        openFor(henk);
    }

    @Test
    void henkAnswersOnce() {
        openForHenkWhoReads();
        press("Antwoorden");
        pressInDialog("Antwoord versturen");
        assertThat(area("Uw antwoord").getErrorMessage()).isEqualTo("Schrijf een antwoord, in hooguit 500 tekens.");
        write("Uw antwoord", "Graag gedaan.");
        pressInDialog("Antwoord versturen");

        assertThat(textOf(ReviewPart.class)).contains("Antwoord: Graag gedaan.");
        _assertNone(Button.class, it -> it.withText("Antwoorden"));
    }

    @Test
    void henkReportsItAndTheOfficeHidesIt() {
        openForHenkWhoReads();
        press("Melden bij de balie");
        pressInDialog("Melden bij de balie");
        assertThat(area("Waarom?").getErrorMessage()).contains("300 tekens");
        write("Waarom?", "Dit ging over een ander.");
        pressInDialog("Melden bij de balie");
        assertThat(textOf(ReviewPart.class)).contains("U hebt dit gemeld.");

        people.signedIn("Sanne", Role.COORDINATOR);
        place(new ReviewDeskPart(desk));
        assertThat(textOf(ReviewDeskPart.class))
                .contains("Eén beoordeling wacht op u.", "Ria over Henk", "Gemeld: Dit ging over een ander.");
        pressCalled("Beoordeling verbergen: Ria over Henk");
        pressInDialog("Beoordeling verbergen");
        assertThat(area("Waarom?").getErrorMessage()).contains("300 tekens");
        write("Waarom?", "Het ging over een ander.");
        pressInDialog("Beoordeling verbergen");
        assertThat(textOf(ReviewDeskPart.class))
                .contains("De beoordeling is verborgen.", "Er wacht geen beoordeling op u.");

        openFor(ria);
        assertThat(textOf(ReviewPart.class)).contains("De balie heeft dit verborgen", "Het ging over een ander.");
        openFor(henk);
        assertThat(textOf(ReviewPart.class)).doesNotContain("Vlot klaar.");
    }

    @Test
    void theOfficeLetsWordsStayThatHurtNobody() {
        written(ria, "Hij noemde zichzelf een klootzak, maar dat is hij niet.");
        openFor(ria);
        assertThat(textOf(ReviewPart.class)).contains("De balie leest dit eerst even door.");
        people.signedIn("Sanne", Role.COORDINATOR);
        place(new ReviewDeskPart(desk));
        assertThat(textOf(ReviewDeskPart.class)).contains("Er staat een woord in dat kan kwetsen.");

        pressCalled("Laten staan: Ria over Henk");

        assertThat(textOf(ReviewDeskPart.class)).contains("De beoordeling blijft staan.");
    }

    @Test
    void theOfficeHidesAnAnswerThatHurts() {
        openForHenkWhoReads();
        press("Antwoorden");
        write("Uw antwoord", "Wat een klootzak.");
        pressInDialog("Antwoord versturen");
        assertThat(textOf(ReviewPart.class)).contains("De balie leest uw antwoord eerst even door.");
        people.signedIn("Sanne", Role.COORDINATOR);
        place(new ReviewDeskPart(desk));
        pressCalled("Antwoord verbergen: Ria over Henk");
        write("Waarom?", "Dit kwetst.");
        pressInDialog("Antwoord verbergen");

        assertThat(textOf(ReviewDeskPart.class)).contains("Het antwoord is verborgen.");
        openFor(henk);
        assertThat(textOf(ReviewPart.class)).contains("De balie heeft dit antwoord verborgen", "Dit kwetst.");
    }

    @Test
    void theOfficeWritesForSomebodyWithoutAnAccount() {
        var outside = rows.doneForOutsider("Gerrit Bos", henk);
        people.signedIn("Sanne", Role.COORDINATOR);
        place(new ReviewPart(desk, outside, () -> changes++));
        press("Schrijf een beoordeling");
        List.of("Kundig", "Klantvriendelijk", "Betrouwbaar").forEach(it -> _setValue(marks(it), 5));
        pressInDialog("Beoordeling versturen");

        assertThat(textOf(ReviewPart.class)).contains("Wat wij opschreven over Henk B.");
    }

    @Test
    void aStrangerAndAJobThatIsNotDoneSeeNothing() {
        people.signedIn("Bram", Role.MEMBER);
        place(new ReviewPart(reviews, job, () -> {}));
        _assertNone(ReviewPart.class);
        job = rows.agreed(ria, henk);
        openFor(ria);
        _assertNone(ReviewPart.class);
    }

    @Test
    void othersReadWhatItComesDownToAndTheNewestWords() {
        job = rows.done(ria, henk, Duration.ofDays(20));
        written(ria, "Vlot klaar.");
        job = rows.done(ria, henk, Duration.ofDays(20));
        people.signIn(ria);
        reviews.write(job, new ReviewPlan(5, 4, 5, ""));
        people.signedIn("Bram", Role.MEMBER);
        var listing = database.sql("select id from harry_listing")
                .query((row, _) -> ListingId.of(row.getString(1)))
                .single();

        place(new ReviewMarks(
                ReviewSide.ASKER,
                "Henk B.",
                reviews.marksOf(List.of(listing)).values().stream().findFirst().orElseThrow(),
                () -> reviews.about(listing)));

        assertThat(textOf(ReviewMarks.class))
                .contains("4,5 kundig · 4,0 klantvriendelijk · 3,5 betrouwbaar (2 beoordelingen)");
        press("Lees de beoordelingen");
        assertThat(textOfDialog()).contains("Ria W., ", "Vlot klaar.", "Kundig: 4 – goed · Klantvriendelijk: 4 – goed");
    }
}
