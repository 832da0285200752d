package nl.floreynwijk.harry;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request reached Henk, and then the office stopped what he offers: what he still sees of it and does about it. */
@PortalTest
class StoppedNeighbourTest {

    @Autowired
    Answers answers;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRequests made;

    @Autowired
    TestPeople people;

    private AccountId henk = AccountId.random();
    private AccountId piet = AccountId.random();
    private AccountId ria = AccountId.random();
    private AccountId sanne = AccountId.random();
    private RequestId request = RequestId.random();

    @BeforeEach
    void riaAskedHenkAndPiet() {
        made.clear();
        henk = made.harry("Henk de Bakker");
        piet = made.harry("Piet Jansen");
        ria = made.member("Ria de Wit");
        sanne = people.open("Sanne", Role.COORDINATOR);
        request = made.asked(ria);
        people.signIn(henk);
    }

    private JobDetails seenByRia() {
        return made.as(ria, () -> jobs.find(request)).orElseThrow();
    }

    @Test
    void heNoLongerSeesItAndOthersDo() {
        assertThat(jobs.find(request)).isPresent();
        assertThat(jobs.mine()).extracting(JobSummary::id).containsExactly(request);

        made.block(sanne, henk);

        assertThat(jobs.find(request)).isEmpty();
        assertThat(jobs.mine()).isEmpty();
        assertThat(made.as(piet, () -> jobs.find(request))).isPresent();
    }

    @Test
    void heNeitherOffersNorWritesNorIsWrittenTo() {
        made.block(sanne, henk);

        assertThat(answers.offer(request, TestRequests.NOTHING, "Ik kom.")).isEqualTo(new WriteResult.Over());
        assertThat(answers.writeToAsker(request, "Is het een mengkraan?")).isEqualTo(new WriteResult.Over());
        assertThat(made.as(ria, () -> answers.writeTo(request, henk, "Komt u?")))
                .isEqualTo(new WriteResult.Over());
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.OfferChanged());
        assertThat(seenByRia().messages()).isEmpty();
        assertThat(made.as(ria, () -> answers.writeTo(request, piet, "Komt u?")))
                .isEqualTo(new WriteResult.Sent());
    }

    @Test
    void whatHeOfferedBeforeIsNotChosenAndWhatAnotherOffersIs() {
        made.offered(request, henk);
        made.offered(request, piet);

        made.block(sanne, henk);

        assertThat(seenByRia().neighbours())
                .filteredOn(AskedNeighbour::takesWork)
                .extracting(AskedNeighbour::account)
                .containsExactly(piet);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.HasNoRoom());
        assertThat(made.row(request).isOpen()).isTrue();
        assertThat(made.chosen(request, ria, piet)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void onceTheOfficeLetsHimOnHeSeesItAgainAndIsChosen() {
        made.offered(request, henk);
        made.block(sanne, henk);

        made.unblock(sanne, henk);

        assertThat(jobs.find(request)).isPresent();
        assertThat(answers.writeToAsker(request, "Ik kom graag.")).isEqualTo(new WriteResult.Sent());
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());
    }

    @Test
    void whatWasAgreedBeforeGoesOn() {
        made.offered(request, henk);
        assertThat(made.chosen(request, ria, henk)).isEqualTo(new ChooseResult.Agreed());

        made.block(sanne, henk);

        assertThat(jobs.find(request)).isPresent();
        assertThat(jobs.mine()).extracting(JobSummary::side).containsExactly(Side.HELPER);
        assertThat(answers.writeToAsker(request, "Ik kom om tien uur.")).isEqualTo(new WriteResult.Sent());
        assertThat(made.as(ria, () -> jobs.confirmDone(request, ""))).isEqualTo(new JobResult.Taken());
    }
}
