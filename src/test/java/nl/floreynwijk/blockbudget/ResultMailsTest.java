package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.floreynwijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ResultMailsTest {

    private static final String KEY = "blockbudget.results/";

    @Autowired
    ResultMails mails;

    @Autowired
    TestRounds rounds;

    @Autowired
    TestResults made;

    @Test
    void everybodyInTheBlockHearsOnceThatTheResultIsThere() {
        var round = made.counted(300, 600);

        mails.tell();
        mails.tell();

        assertThat(round.residents()).allSatisfy(it -> assertThat(made.mails(KEY + round.id(), it))
                .containsExactly("De uitslag is er: Wat doen we samen?"));
        assertThat(made.mails(KEY, round.office())).isEmpty();
    }

    @Test
    void nobodyHearsOfARoundThatIsNotCounted() {
        var round = rounds.voting(2, 300);

        mails.tell();

        assertThat(made.mails(KEY, round.resident(0))).isEmpty();
    }
}
