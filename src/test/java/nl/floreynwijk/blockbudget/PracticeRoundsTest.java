package nl.floreynwijk.blockbudget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Olga of the office loads elections of elsewhere. */
@PortalTest
class PracticeRoundsTest {

    @Autowired
    PracticeRounds practice;

    @Autowired
    Results results;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    void olgaIsSignedIn() {
        people.signedIn("Olga", Role.COORDINATOR);
    }

    @Test
    void anElectionOfElsewhereIsAFinishedRound() throws IOException {
        var loaded = (PracticeResult.Loaded) practice.load(file(1_000, 400));

        var result = results.find(loaded.id(), Locale.of("nl")).orElseThrow();
        assertThat(result.afterwards()).isEmpty();
        assertThat(result.winners().getFirst().why()).contains("€").doesNotContain("CHF");
        assertThat(result.sentences()).noneMatch(it -> it.contains("CHF"));
        assertThat(result.winners()).extracting(RoundResult.Winner::title).containsExactly("Een paleis");
        assertThat(result.ways().areKnown()).isFalse();
        assertThat(results.account(loaded.id()).orElseThrow()).contains("\"ways\":null,\"unconfirmedForms\":0}");
    }

    @Test
    void whatIsNotCountedInAnyReasonableTimeIsRefusedAtOnce() throws IOException {
        assertThat(practice.load(file(10_000_000_000L, 10_000_000_000L))).isEqualTo(new PracticeResult.TooLarge());

        assertThat(database.sql("select count(*) from blockbudget_round")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Path file(long budget, long cost) throws IOException {
        return Files.writeString(folder.resolve("elders.pb"), """
                META
                key;value
                description;Ver weg
                country;Nederland
                unit;Verzonnen
                instance;2026
                num_projects;1
                num_votes;2
                budget;%d
                vote_type;approval
                rule;unknown
                date_begin;01.11.2026
                date_end;01.11.2026
                currency;CHF
                PROJECTS
                project_id;cost;name
                a;%d;Een paleis
                VOTES
                voter_id;vote
                1;a
                2;
                """.formatted(budget, cost));
    }
}
