package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentId;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.membership.OfficeBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who sees the photos of a job. */
@PortalTest
class JobPhotosTest {

    @Autowired
    Requests requests;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    WebApplicationContext portal;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();
    private RequestId request = RequestId.random();
    private AttachmentId photo = AttachmentId.random();

    @BeforeEach
    void riaAskedWithTwoPhotos() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        piet = made.harry("Piet Jansen");
        ria = made.member("Ria de Wit");
        var result = made.as(
                ria,
                () -> requests.ask(
                        TestRequests.plan("De kraan drupt."),
                        Optional.empty(),
                        List.of(
                                TestFiles.checkedPhoto(check, "kraan.jpg"),
                                TestFiles.checkedPhoto(check, "kraan-2.jpg"))));
        request = ((AskResult.Placed) result).id();
        photo = made.as(ria, () -> jobs.find(request)).orElseThrow().photos().getFirst();
    }

    private int statusFor(AccountId who, String job, String file) throws Exception {
        people.signIn(who);
        return new OfficeBrowser(portal)
                .open(JobPhotosController.PHOTO, job, file)
                .getStatus();
    }

    private int statusFor(AccountId who) throws Exception {
        return statusFor(who, request.toString(), photo.toString());
    }

    @Test
    void whoeverSeesTheJobSeesItsPhotos() throws Exception {
        var office = people.open("Sanne", Role.COORDINATOR);

        for (var who : List.of(ria, henk, piet, office)) {
            assertThat(made.as(who, () -> jobs.find(request)).orElseThrow().photos())
                    .hasSize(2);
            assertThat(statusFor(who)).isEqualTo(200);
        }
    }

    @Test
    void toAnybodyElseTheyAreNotThere() throws Exception {
        assertThat(statusFor(made.member("Bram"))).isEqualTo(404);
        assertThat(statusFor(made.harry("Truus"))).isEqualTo(404);
        TestPeople.signOut();
        assertThat(new OfficeBrowser(portal)
                        .open(JobPhotosController.PHOTO, request, photo)
                        .getRedirectedUrl())
                .startsWith("/inloggen?naar=");
    }

    @Test
    void whoeverWasNotChosenSeesThemNoLonger() throws Exception {
        made.offered(request, henk);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());

        assertThat(statusFor(henk)).isEqualTo(200);
        assertThat(statusFor(piet)).isEqualTo(404);
    }

    @Test
    void whomTheOfficeStoppedSeesThemNoLonger() throws Exception {
        made.block(people.open("Sanne", Role.COORDINATOR), henk);

        assertThat(statusFor(henk)).isEqualTo(404);
        assertThat(statusFor(piet)).isEqualTo(200);
    }

    @Test
    void aPhotoOfAnotherJobIsNotThereEither() throws Exception {
        var bram = made.member("Bram");
        var other = made.asked(bram);

        assertThat(statusFor(bram, other.toString(), photo.toString())).isEqualTo(404);
        assertThat(statusFor(ria, RequestId.random().toString(), photo.toString()))
                .isEqualTo(404);
        assertThat(statusFor(ria, request.toString(), AttachmentId.random().toString()))
                .isEqualTo(404);
        assertThat(statusFor(ria, "x", "1")).isEqualTo(404);
    }
}
