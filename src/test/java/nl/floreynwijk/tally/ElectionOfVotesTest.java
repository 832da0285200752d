package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An election may be made of votes, as if they stood in a file. */
class ElectionOfVotesTest {

    private static final Scale CENTS = new Scale(2);
    private static final List<Project> PROJECTS =
            List.of(new Project("a", 60_00), new Project("b", 50_00), new Project("c", 30_00));

    @Test
    void votesAreCountedAsTheyWouldBeOfAFile() {
        var election = election(VoteType.APPROVAL, Map.of(), vote("1", "a", "b"), vote("2", "b"), vote("3"));
        var file = Elections.approving(100, "a:60 b:50 c:30", "a,b", "b", "");

        assertThat(election.meta())
                .containsEntry("budget", "100")
                .containsEntry("num_votes", "3")
                .containsEntry("vote_type", "approval");
        assertThat(election.profile().supporters).isEqualTo(file.profile().supporters);
        assertThat(Tally.count(election, Rule.MES_COST_ADD1U).purchases())
                .extracting(it -> it.project().id())
                .isEqualTo(Tally.count(file, Rule.MES_COST_ADD1U).purchases().stream()
                        .map(it -> it.project().id())
                        .toList());
    }

    @Property
    void theVotesOfAnElectionMakeTheSameElection(@ForAll("elections") Election election) {
        var meta = election.type() == VoteType.SCORING
                ? Map.of("default_score", String.valueOf(election.box().unlisted()))
                : Map.<String, String>of();
        var again = Election.of(
                meta, election.budget(), election.money(), election.projects(), election.type(), election.votes());

        assertThat(again.votes()).isEqualTo(election.votes());
        assertThat(again.profile().supporters).isEqualTo(election.profile().supporters);
    }

    @Provide
    Arbitrary<Election> elections() {
        return SmallElections.any();
    }

    @Test
    void aPartOfAPointIsNoVote() {
        var election = Elections.in("""
                META
                key;value
                budget;10
                vote_type;cumulative
                PROJECTS
                project_id;cost
                a;5
                VOTES
                voter_id;vote;points
                1;a;0.5
                """);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(election::votes);
    }

    @Test
    void nobodyNamesMoreProjectsThanThereAre() {
        assertThat(election(VoteType.APPROVAL, Map.of("max_length", "7")).meta())
                .containsEntry("max_length", "3");
    }

    /** The first is the place that K stands for: with three projects, the first is three points. */
    @Test
    void anOrderIsWorthAsManyPointsAsMayBeNamed() {
        var election = election(VoteType.ORDINAL, Map.of("max_length", "7"), vote("1", "c", "a"));

        assertThat(election.profile().scores).containsExactly(2, 0, 3);
    }

    @Test
    void whatAFileCannotHoldIsRefused() {
        refuses(VoteType.APPROVAL, vote("1", "z"));
        refuses(VoteType.APPROVAL, vote("1", ""));
        refuses(VoteType.APPROVAL, vote("1", "a,b"));
        refuses(VoteType.APPROVAL, vote("1", "a", "a"));
        refuses(VoteType.APPROVAL, vote("1", "a"), vote("1", "b"));
        refuses(VoteType.APPROVAL, new Vote("1", List.of("a"), List.of(1)));
        refuses(VoteType.CUMULATIVE, vote("1", "a"));
        refuses(VoteType.CUMULATIVE, new Vote("1", List.of("a"), List.of(-1)));
        refuses(VoteType.CUMULATIVE, new Vote("1", List.of("a"), List.of(1, 2)));
        refuses(VoteType.SCORING, new Vote("1", List.of("a"), List.of(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1", "1\n", "een\ntwee"})
    void aVoterHasAnIdThatALineCanHold(String voter) {
        refuses(VoteType.APPROVAL, vote(voter, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a\u2003", "a,b", "a\n"})
    void aProjectHasAnIdThatAListCanHold(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Project(id, 1));
    }

    @Test
    void whoeverNamesOneNamesOne() {
        assertThat(election(VoteType.CHOOSE_ONE, Map.of(), vote("1", "a")).votes())
                .hasSize(1);
        refuses(VoteType.CHOOSE_ONE, vote("1"));
        refuses(VoteType.CHOOSE_ONE, vote("1", "a", "b"));
    }

    @Test
    void votesKeepToTheLimitsThatAreSaidOfThem() {
        var basket = Map.of("min_length", "1", "max_length", "2", "max_sum_cost", "90.00");
        keeps(VoteType.APPROVAL, basket, vote("1", "a", "c"));
        refuses(VoteType.APPROVAL, basket, vote("1"));
        refuses(VoteType.APPROVAL, basket, vote("1", "a", "b"));
        refuses(VoteType.APPROVAL, Map.of("max_length", "2"), vote("1", "a", "b", "c"));

        var points = Map.of("min_points", "1", "max_points", "6", "max_sum_points", "10", "min_sum_points", "5");
        keeps(VoteType.CUMULATIVE, points, new Vote("1", List.of("a", "b"), List.of(6, 4)));
        refuses(VoteType.CUMULATIVE, points, new Vote("1", List.of("a", "b"), List.of(7, 1)));
        refuses(VoteType.CUMULATIVE, points, new Vote("1", List.of("a", "b"), List.of(5, 0)));
        refuses(VoteType.CUMULATIVE, points, new Vote("1", List.of("a", "b"), List.of(6, 5)));
        refuses(VoteType.CUMULATIVE, points, new Vote("1", List.of("a"), List.of(4)));
        refuses(VoteType.SCORING, points, new Vote("1", List.of("a"), List.of(7)));
    }

    @Test
    void aLimitIsANumber() {
        refuses(VoteType.APPROVAL, Map.of("max_length", "veel"), vote("1", "a"));
        refuses(VoteType.APPROVAL, Map.of("min_length", "geen"), vote("1", "a"));
    }

    private static void keeps(VoteType type, Map<String, String> meta, Vote... votes) {
        assertThat(election(type, meta, votes).votes()).containsExactly(votes);
    }

    private static void refuses(VoteType type, Vote... votes) {
        refuses(type, Map.of(), votes);
    }

    private static void refuses(VoteType type, Map<String, String> meta, Vote... votes) {
        assertThatIllegalArgumentException().isThrownBy(() -> election(type, meta, votes));
    }

    private static Vote vote(String voter, String... projects) {
        return new Vote(voter, List.of(projects));
    }

    private static Election election(VoteType type, Map<String, String> meta, Vote... votes) {
        return Election.of(meta, 100_00, CENTS, PROJECTS, type, List.of(votes));
    }
}
