package nl.floreynwijk.parade;

import static nl.floreynwijk.parade.TestBookings.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** The photo of a stall: whose it is, and who sees it before and after the organiser said yes. */
@PortalTest
class StallPhotosTest {

    @Autowired
    StallPhotos photos;

    @Autowired
    Agreements agreements;

    @Autowired
    BookingChanges changes;

    @Autowired
    BookingDesk desk;

    @Autowired
    BookingRepository bookings;

    @Autowired
    PersonalPhotos kept;

    @Autowired
    AttachmentCheck check;

    @Autowired
    TestParade parade;

    @Autowired
    TestBookings made;

    @Autowired
    TestPeople people;

    @Autowired
    WebApplicationContext portal;

    @Autowired
    JdbcClient database;

    private EditionId edition = EditionId.random();
    private AccountId anna = AccountId.random();
    private AccountId meike = AccountId.random();
    private BookingId cheese = BookingId.random();

    @BeforeEach
    void annaAsksForAStallWithAPhoto() {
        edition = parade.edition();
        parade.rule(edition, "approval", true);
        meike = people.open("Meike Markt", Role.PARADE_ORGANISER);
        anna = people.signedIn("Anna Kaas");
        cheese = made.held(
                edition,
                Category.GOODS,
                on(parade.days(), parade.pitches(edition, 1).getFirst()));
        assertThat(agreements.agree(cheese, form(), List.of(photo("kraam.jpg"))))
                .isInstanceOf(AgreeResult.Requested.class);
    }

    private StallForm form() {
        return made.form(cheese, "Kaas van Anna", "kaas", Map.of());
    }

    private CheckedFile photo(String name) {
        return TestFiles.checkedPhoto(check, name);
    }

    private AttachmentId shown() {
        return bookings.findById(cheese).orElseThrow().photo().orElseThrow();
    }

    private MockHttpServletResponse open(Object photo) throws Exception {
        return new OfficeBrowser(portal).open("/parade/kraamfotos/{photo}", photo);
    }

    private int seenBy(AccountId who) throws Exception {
        people.signIn(who);
        return open(shown()).getStatus();
    }

    private int seenByVisitors() throws Exception {
        TestPeople.signOut();
        return open(shown()).getStatus();
    }

    private void become(BookingState state) {
        database.sql("update parade_booking set state = ? where id = ?")
                .params(state.name(), cheese.value())
                .update();
    }

    @Test
    void beforeItIsAgreedOnlyWhoeverAskedAndTheOrganiserSeeIt() throws Exception {
        assertThat(seenBy(anna)).isEqualTo(200);
        assertThat(seenBy(meike)).isEqualTo(200);
        assertThat(seenBy(people.open("Bert Brood", Role.MEMBER, Role.BOARD))).isEqualTo(404);
        assertThat(seenByVisitors()).isEqualTo(404);
    }

    @Test
    void onceItIsAgreedEverybodySeesIt() throws Exception {
        people.signIn(meike);
        assertThat(desk.approve(cheese)).isEqualTo(new DecideResult.Done());

        assertThat(seenByVisitors()).isEqualTo(200);
        assertThat(seenBy(people.open("Bert Brood"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "DECLINED", "RELEASED"})
    void onceItIsOverNobodyElseSeesIt(BookingState state) throws Exception {
        become(state);

        assertThat(seenByVisitors()).isEqualTo(404);
        assertThat(seenBy(people.open("Bert Brood"))).isEqualTo(404);
        assertThat(seenBy(anna)).isEqualTo(200);
    }

    @Test
    void itIsSentAsAPictureThatRunsNothingAndIsNotKeptByOthers() throws Exception {
        people.signIn(anna);

        var answer = open(shown());

        assertThat(answer.getContentType()).startsWith("image/");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("Cache-Control")).doesNotContain("public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1", "..%2f..%2fetc", "' or 1=1 --", "<script>", "00000000-0000-0000-0000-00000000000g"})
    void whatIsNoIdIsNotFound(String hostile) throws Exception {
        people.signIn(meike);

        assertThat(open(hostile).getStatus()).isIn(400, 404);
    }

    @Test
    void aPhotoThatIsNotOfAStallIsNotFoundHere() throws Exception {
        var other = kept.keep(photo("huis.jpg"));
        people.signIn(meike);

        assertThat(open(other).getStatus()).isEqualTo(404);
        assertThat(open(UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(open(cheese).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherPhotoTakesThePlaceOfTheFirstWhichIsGone() {
        people.signIn(meike);
        desk.approve(cheese);
        people.signIn(anna);
        var first = shown();

        assertThat(changes.describe(cheese, form(), List.of(photo("nieuw.jpg"))))
                .isEqualTo(new ChangeBookingResult.Changed());

        assertThat(shown()).isNotEqualTo(first);
        assertThat(kept.open(first)).isEmpty();
        assertThat(kept.open(shown())).isPresent();
    }

    @Test
    void withoutAnotherPhotoTheFirstStays() {
        var first = shown();

        assertThat(changes.describe(cheese, form(), List.of())).isEqualTo(new ChangeBookingResult.Changed());

        assertThat(shown()).isEqualTo(first);
    }

    @Test
    void nobodyPutsAPhotoOnTheStallOfAnother() {
        var first = shown();
        people.signedIn("Bert Brood");

        assertThat(changes.describe(cheese, form(), List.of(photo("grap.jpg"))))
                .isEqualTo(new ChangeBookingResult.TooLate());

        assertThat(shown()).isEqualTo(first);
    }

    @Test
    void aPaperIsNoPhotoOfAStall() {
        var booking = bookings.findById(cheese).orElseThrow();

        photos.keep(booking, List.of(TestFiles.checkedPdf(check, "kraam.pdf")));

        assertThat(booking.photo()).contains(shown());
    }

    @Test
    void aPhotoThatIsTakenAwayIsNotKept() {
        var first = shown();
        var booking = bookings.findById(cheese).orElseThrow();

        photos.remove(booking);

        assertThat(booking.photo()).isEmpty();
        assertThat(kept.open(first)).isEmpty();
    }
}
