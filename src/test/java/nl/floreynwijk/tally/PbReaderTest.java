package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PbReaderTest {

    @Test
    void anElectionIsReadWithAllThatIsSaidOfIt() {
        var election = Elections.in(Elections.SMALL);

        assertThat(election.budget()).isEqualTo(10_005);
        assertThat(election.money()).isEqualTo(new Scale(1));
        assertThat(election.meta())
                .containsEntry("colour", "green")
                .containsEntry("description", "Het plein;en de straat");
        assertThat(election.projects())
                .extracting(Project::id, Project::cost, Project::name)
                .containsExactly(tuple("a", 3_335L, "Bank \"De Linde\"; met rug"), tuple("b 2", 200L, "b 2"));
        assertThat(election.ballots()).extracting(Ballot::size).containsExactly(2, 2, 0);
        assertThat(election.profile().voters).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'"})
    void bothLineEndsAndAByteOrderMarkAreTaken(String lineEnd) {
        assertThat(Elections.in("\uFEFF" + Elections.SMALL.replace("\n", lineEnd))
                        .projects())
                .hasSize(2);
    }

    @Test
    void pointsWithDecimalsMakeAllPointsThatUnit() {
        var election = Elections.in("""
                META
                key;value
                budget;10
                vote_type;scoring
                default_score;0.5
                PROJECTS
                project_id;cost
                a;1
                b;2
                VOTES
                voter_id;vote;points
                1;a;3
                2;a,b;-1,0.25
                """);

        assertThat(election.profile().scores).containsExactly(200, 75);
        assertThat(election.box().points()).isEqualTo(new Scale(2));
    }

    @Test
    void aScoreBelowZeroCountsAgainstAProjectWhereVotesDecide() {
        var election = Elections.in("""
                META
                key;value
                budget;100
                vote_type;scoring
                PROJECTS
                project_id;cost
                a;100
                b;100
                VOTES
                voter_id;vote;points
                1;a,b;5,4
                2;a;-5
                3;a;-5
                """);

        assertThat(election.profile().scores).containsExactly(-5, 4);
        assertThat(election.profile().supporters).containsExactly(1, 1);
        assertThat(Tally.count(election, Rule.GREEDY).purchases())
                .extracting(it -> it.project().id())
                .containsExactly("b");
    }

    @Test
    void emptyCellsBehindTheLastColumnSayNothing() {
        assertThat(Elections.in(Elections.SMALL
                                .replace("v1;a,b 2;70", "v1;a,b 2;70;;;")
                                .replace("budget;1000.50", "budget;1000.50;;"))
                        .budget())
                .isEqualTo(10_005);
    }

    @Test
    void theFirstOfKPlacesIsWorthKPoints() {
        var election = Elections.in("""
                META
                key;value
                budget;10
                vote_type;ordinal
                max_length;3
                PROJECTS
                project_id;cost
                a;1
                b;2
                VOTES
                voter_id;vote
                1;b,a
                2;b
                """);

        assertThat(election.profile().scores).containsExactly(2, 6);
    }
}
