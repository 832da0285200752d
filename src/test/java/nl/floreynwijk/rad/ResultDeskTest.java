package nl.floreynwijk.rad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.WebApplicationContext;

/** Notes, photos and files of a result: who makes them, and who sees them. */
@PortalTest
class ResultDeskTest {

    @Autowired
    ResultDesk desk;

    @Autowired
    RadResults results;

    @Autowired
    EveningFiles files;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestRad rad;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Clock clock;

    private EveningId evening = EveningId.random();
    private AccountId olga = AccountId.random();
    private AccountId mia = AccountId.random();

    @BeforeEach
    void anEveningGoesOn() {
        evening = rad.evening();
        var card = rad.cards(evening, 3).getLast();
        var run = rad.opened(evening);
        rad.put(run, rad.joined(evening, "Anna"), card, 6);
        rad.sheet(rad.helper(evening, "Thea"), run, 1, 2, Map.of(card, 3));
        mia = people.open("Mia", Role.MEMBER);
        olga = people.signedIn("Olga", Role.COORDINATOR);
    }

    private RunOutcome outcome() {
        return results.ofRun(evening, Optional.empty()).orElseThrow();
    }

    private CheckedFile photo() {
        return TestFiles.checkedPhoto(check, "avond.jpg");
    }

    private int status(Object photo) throws Exception {
        return new OfficeBrowser(portal).open("/rad/avondfotos/{photo}", photo).getStatus();
    }

    @Test
    void notesAreKeptAsLongAsNobodyElseWroteMeanwhile() {
        var seen = outcome().version();

        assertThat(desk.write(evening, " Het was gezellig. ", seen)).isEqualTo(new NotesResult.Kept());
        assertThat(desk.write(evening, "Nee", seen)).isEqualTo(new NotesResult.ChangedMeanwhile());
        assertThat(desk.write(evening, "x".repeat(4_001), seen))
                .isEqualTo(new NotesResult.TooLong(ResultDesk.LONGEST_NOTES));
        assertThat(outcome().notes()).isEqualTo("Het was gezellig.");
    }

    @Test
    void thereIsSomethingToSpendOrNothingIsKnown() {
        assertThat(desk.spend(evening, Optional.of(Euros.ZERO)))
                .isEqualTo(new BudgetResult.NoAmount(ResultDesk.MOST_BUDGET));
        assertThat(desk.spend(EveningId.random(), Optional.empty())).isEqualTo(new BudgetResult.Gone());
        assertThat(desk.spend(evening, Optional.of(Euros.of(5)))).isEqualTo(new BudgetResult.Kept());
        assertThat(outcome().budget()).contains(Euros.of(5));
        assertThat(desk.spend(evening, Optional.empty())).isEqualTo(new BudgetResult.Kept());
        assertThat(outcome().budget()).isEmpty();
    }

    @Test
    void membersSeePhotosOnceTheEveningIsOver() throws Exception {
        assertThat(desk.add(evening, List.of(photo()))).isEqualTo(new EveningPhotoResult.Added());
        var photo = outcome().photos().getFirst();
        assertThat(status(photo)).isEqualTo(200);
        people.signIn(mia);
        assertThat(status(photo)).isEqualTo(404);

        rad.ended(evening, clock.instant());

        assertThat(status(photo)).isEqualTo(200);
        assertThat(status("x")).isEqualTo(404);
        assertThat(status(AttachmentId.random())).isEqualTo(404);
        TestPeople.signOut();
        assertThat(status(photo)).isNotEqualTo(200);
    }

    @Test
    void aPhotoThatIsTakenAwayIsGone() throws Exception {
        desk.add(evening, List.of(photo()));
        var photo = outcome().photos().getFirst();

        desk.remove(EveningId.random(), photo);
        assertThat(status(photo)).isEqualTo(200);
        desk.remove(evening, photo);

        assertThat(outcome().photos()).isEmpty();
        assertThat(status(photo)).isEqualTo(404);
    }

    @Test
    void onlyPhotosAndNotTooMany() {
        assertThat(desk.add(evening, List.of())).isEqualTo(new EveningPhotoResult.NoPhoto());
        assertThat(desk.add(evening, List.of(TestFiles.checkedPdf(check, "a.pdf"))))
                .isEqualTo(new EveningPhotoResult.NoPhoto());
        assertThat(desk.add(evening, Collections.nCopies(ResultDesk.MOST_PHOTOS + 1, photo())))
                .isEqualTo(new EveningPhotoResult.TooMany(ResultDesk.MOST_PHOTOS));
        assertThat(desk.add(EveningId.random(), List.of(photo()))).isEqualTo(new EveningPhotoResult.Gone());
    }

    @Test
    void membersChangeNothingOfIt() {
        people.signIn(mia);
        assertThatThrownBy(() -> desk.spend(evening, Optional.empty())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.write(evening, "", 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aHostFetchesAllFiles() throws Exception {
        desk.spend(evening, Optional.of(Euros.of(1_000)));
        desk.write(evening, "Het was gezellig.\nDe soep was op.", outcome().version());
        var browser = new OfficeBrowser(portal);
        var address = "/kantoor/rad/" + evening + "/uitslag";

        var pdf = OfficeBrowser.text(browser.open(address + ".pdf?poging=1")).replace('\u00a0', ' ');
        assertThat(pdf)
                .contains(
                        "Uitslag: Rad van Floreyn",
                        "geen einduitslag",
                        "3. Kaart 3",
                        "100%",
                        "Samen legden 3 mensen 9 munten",
                        "3 van de 3 mensen vinden",
                        "Method of Equal Shares",
                        "Van een tafel is alleen bekend",
                        "De soep was op.")
                .doesNotContain("Anna", "Thea");
        assertThat(browser.open(address + ".csv").getContentAsString()).contains("Nummer;Kaart", "3;Kaart 3");
        var ballots = browser.open(address + ".pb");
        assertThat(ballots.getContentAsString()).startsWith("META\n");
        assertThat(ballots.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("munten.pb");
        assertThat(browser.open(address + ".pdf?poging=7").getStatus()).isEqualTo(404);
        assertThat(browser.open("/kantoor/rad/x/uitslag.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void membersFetchThoseOfAnEveningThatIsOver() throws Exception {
        people.signIn(mia);
        var browser = new OfficeBrowser(portal);
        var address = "/rad/uitslag/" + evening + "/uitslag";
        assertThat(browser.open(address + ".pdf").getStatus()).isEqualTo(404);
        rad.ended(evening, clock.instant());

        assertThat(OfficeBrowser.text(browser.open(address + ".pdf"))).doesNotContain("geen einduitslag");
        assertThat(browser.open(address + ".csv").getStatus()).isEqualTo(200);
        assertThat(browser.open("/kantoor/rad/" + evening + "/uitslag.pb").getStatus())
                .isNotEqualTo(200);
        people.signIn(olga);
        assertThat(browser.open(address + ".csv").getStatus()).isNotEqualTo(200);
    }

    @Test
    void filesAreNotFetchedAllDayLong() throws Exception {
        var browser = new OfficeBrowser(portal);
        var address = "/kantoor/rad/" + evening + "/uitslag.pb";
        for (var at = 0; at < 120; at++) {
            assertThat(browser.open(address).getStatus()).isEqualTo(200);
        }

        var answer = browser.open(address);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentAsString()).contains("te vaak opgehaald");
        var looked = new AtomicBoolean();
        var refused = files.answer(
                () -> Optional.of(looked.compareAndSet(false, true)),
                (_, _, _) -> {},
                MediaType.TEXT_PLAIN,
                "uitslag.txt");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(looked).isFalse();
    }
}
