package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.attachments.TestFiles;
import nl.floreynwijk.membership.MemberId;
import nl.floreynwijk.membership.MemberLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of jobs when somebody leaves or is forgotten, and what people download of theirs. */
@PortalTest
class JobFollowerTest {

    @Autowired
    Jobs jobs;

    @Autowired
    Requests requests;

    @Autowired
    Answers answers;

    @Autowired
    RequestDesk desk;

    @Autowired
    JobOwnData ownData;

    @Autowired
    TestRequests made;

    @Autowired
    PersonalPhotos photos;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private AccountId henk = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();

    @BeforeEach
    void henkHelpsAndRiaAsks() {
        made.clear();
        henk = made.harry("Henk Xzwaluwstaart");
        ria = made.member("Ria Qvlindervleugel", "Zilverlaan", "3812ZX");
        sanne = people.open("Sanne", Role.COORDINATOR);
        people.signIn(ria);
    }

    private void leaves(AccountId who) {
        database.sql("update membership_member set ended_on = started_on where account_id = ?")
                .param(who.value())
                .update();
        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), who));
    }

    private RequestState stateOf(RequestId request) {
        return made.row(request).state();
    }

    @Test
    void whatAnAskerWhoLeavesAskedDoesNotGoOnAndTheOtherHearsIt() {
        var agreed = made.agreed(ria, henk);
        var open = made.asked(ria);
        var held = made.asked(ria, TestRequests.plan("Die klootzak kwam niet."));
        var done = made.agreed(ria, henk);
        assertThat(jobs.confirmDone(done, "")).isEqualTo(new JobResult.Taken());

        leaves(ria);

        assertThat(List.of(stateOf(agreed), stateOf(open), stateOf(held))).containsOnly(RequestState.CANCELLED);
        assertThat(stateOf(done)).isEqualTo(RequestState.DONE);
        assertThat(made.mailsTo(henk)).endsWith("cancelled").containsOnlyOnce("cancelled");
    }

    @Test
    void whatAHelperWhoLeavesWouldDoIsCancelledAlsoInTrouble() {
        var agreed = made.agreed(ria, henk);
        assertThat(jobs.raiseTrouble(agreed, "Hij kwam niet.")).isEqualTo(new JobResult.Taken());
        var open = made.asked(ria);
        made.offered(open, henk);

        leaves(henk);

        assertThat(stateOf(agreed)).isEqualTo(RequestState.CANCELLED);
        assertThat(stateOf(open)).isEqualTo(RequestState.OPEN);
        assertThat(made.chosen(open, ria, henk)).isEqualTo(new ChooseResult.HasNoRoom());
        assertThat(made.mailsTo(ria)).contains("cancelled");
    }

    @Test
    void whoeverHasAnotherMembershipGoesOn() {
        var agreed = made.agreed(ria, henk);

        events.publishEvent(new MemberLeft(new MemberId(UUID.randomUUID()), ria));

        assertThat(stateOf(agreed)).isEqualTo(RequestState.AGREED);
    }

    /** With a photo, messages both ways, trouble, a decision and thanks, in all of which they are called by name. */
    private RequestId told() {
        var result = requests.ask(
                TestRequests.plan("Vraag naar Qvlindervleugel."),
                Optional.empty(),
                List.of(TestFiles.checkedPhoto(check, "Qvlindervleugel.jpg")));
        var request = ((AskResult.Placed) result).id();
        assertThat(made.as(henk, () -> answers.offer(request, TestRequests.NOTHING, "Ik ben Xzwaluwstaart.")))
                .isEqualTo(new WriteResult.Sent());
        assertThat(answers.writeTo(request, henk, "En ik Qvlindervleugel.")).isEqualTo(new WriteResult.Sent());
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());
        assertThat(jobs.raiseTrouble(request, "Xzwaluwstaart en Qvlindervleugel."))
                .isEqualTo(new JobResult.Taken());
        assertThat(made.as(
                        sanne,
                        () -> desk.decide(
                                request,
                                Verdict.GO_ON,
                                "Qvlindervleugel en Xzwaluwstaart gaan door.",
                                made.row(request).version())))
                .isEqualTo(new JobResult.Taken());
        assertThat(jobs.confirmDone(request, "Dank, Xzwaluwstaart, van Qvlindervleugel"))
                .isEqualTo(new JobResult.Taken());
        return request;
    }

    /** Each column of text of requests, offers and messages in which this stands. */
    private List<String> columnsThatHold(String text) {
        var found = new ArrayList<String>();
        database.sql("""
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type in ('varchar', 'char', 'text', 'mediumtext')
                            and table_name in ('harry_request', 'harry_request_photo', 'harry_invitation', 'harry_offer',
                                'harry_message', 'harry_listing', 'attachments_file', 'attachments_photo')
                        """)
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    var holds = database.sql("select exists (select 1 from `%s` where `%s` like :text)"
                                    .formatted(column.get(0), column.get(1)))
                            .param("text", "%" + text + "%")
                            .query(Boolean.class)
                            .single();
                    if (holds) {
                        found.add(String.join(".", column));
                    }
                });
        return found;
    }

    @Test
    void ofAnAskerWhoIsForgottenNothingIsLeftAndTheHelperStillReadsTheJob() {
        var request = told();
        assertThat(columnsThatHold("Qvlindervleugel")).isNotEmpty();
        var photo =
                made.as(ria, () -> jobs.find(request)).orElseThrow().photos().getFirst();
        assertThat(photos.open(photo)).isPresent();

        events.publishEvent(new AccountErased(ria));

        assertThat(columnsThatHold("vlindervleugel")).isEmpty();
        assertThat(columnsThatHold("Zilverlaan")).isEmpty();
        assertThat(columnsThatHold("Ria")).isEmpty();
        assertThat(columnsThatHold("612345678")).isEmpty();
        assertThat(photos.open(photo)).isEmpty();
        assertThat(made.as(henk, () -> jobs.find(request))).isPresent();
        assertThat(made.as(henk, jobs::mine)).extracting(JobSummary::id).containsExactly(request);
        assertThat(made.as(sanne, () -> desk.board(BoardPart.OVER, 0, 10))).hasSize(1);
        assertThat(made.as(sanne, () -> jobs.find(request))).isPresent();
    }

    @Test
    void ofAHelperWhoIsForgottenNothingIsLeftAndTheAskerStillReadsTheJob() {
        var request = told();

        events.publishEvent(new AccountErased(henk));

        assertThat(columnsThatHold("zwaluwstaart")).isEmpty();
        assertThat(made.invited(request)).isEmpty();
        var seen = jobs.find(request).orElseThrow();
        assertThat(seen.text()).isEqualTo("Vraag naar Qvlindervleugel.");
        assertThat(seen.agreement().orElseThrow().helper()).isEmpty();
        assertThat(made.as(henk, () -> jobs.find(request))).isEmpty();
    }

    @Test
    void whyAForgottenMemberEndedItIsForgottenToo() {
        var request = made.agreed(ria, henk);
        assertThat(made.as(henk, () -> jobs.cancel(request, "Xzwaluwstaart is ziek.")))
                .isEqualTo(new JobResult.Taken());

        events.publishEvent(new AccountErased(henk));

        assertThat(columnsThatHold("zwaluwstaart")).isEmpty();
        assertThat(jobs.find(request).orElseThrow().ending().orElseThrow().reason())
                .isEmpty();
    }

    private OwnDatum about(AccountId account, String name) {
        return ownData.about(account).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheyAskedOfferedAndWroteIsInWhatTheyDownload() {
        told();

        assertThat(about(ria, "requests").codes().toString())
                .contains("Vraag naar Qvlindervleugel.", "state=DONE", "street=Zilverlaan", "thanks=Dank");
        assertThat(about(ria, "messages").values()).singleElement().asString().endsWith("En ik Qvlindervleugel.");
        assertThat(about(ria, "helped").values()).isEmpty();
        assertThat(about(henk, "requests").values()).isEmpty();
        assertThat(about(henk, "helped").codes().toString().toLowerCase(Locale.ROOT))
                .contains("ask=nothing", "state=done", "invited_at=", "offered_at=");
        assertThat(about(henk, "messages").values()).singleElement().asString().endsWith("Ik ben Xzwaluwstaart.");
        assertThat(about(sanne, "messages").values()).isEmpty();
    }
}
