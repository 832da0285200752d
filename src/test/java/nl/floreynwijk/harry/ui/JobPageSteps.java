package nl.floreynwijk.harry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.QueryCounter;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.ChooseResult;
import nl.floreynwijk.harry.JobExamples;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ria, who asks and is signed in, and Henk, who may help her: what tests of the pages of jobs begin with and share. */
abstract class JobPageSteps extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JobExamples examples;

    @Autowired
    Requests requests;

    @Autowired
    Answers answers;

    @Autowired
    Jobs jobs;

    @Autowired
    QueryCounter queries;

    AccountId ria = AccountId.random();
    AccountId henk = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        examples.clear();
        ria = examples.member("Ria", "+31612345678");
        henk = examples.member("Henk", "+31687654321");
        openTabOf(ria);
    }

    /** Whoever it is goes on in a tab of their own. */
    void openTabOf(AccountId viewer) {
        people.signIn(viewer);
        closeTab();
        super.openTab();
    }

    /** To do it for ten euros. */
    void henkOffers(RequestId job, String words) {
        examples.as(henk, () -> answers.offer(job, JobExamples.fixed(10), words));
    }

    void riaChoosesHenk(RequestId job) {
        assertThat(examples.as(ria, () -> requests.choose(job, henk, JobExamples.fixed(10))))
                .isEqualTo(new ChooseResult.Agreed());
    }

    /** How often opening a page asks for jobs and members. */
    int queriesOf(Runnable opening) {
        return (int) queries.during(opening).stream()
                .filter(it -> it.contains("harry_") || it.contains("membership_"))
                .count();
    }
}
