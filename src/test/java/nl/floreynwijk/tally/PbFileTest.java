package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a result, as the public collection takes it. */
class PbFileTest {

    private static final Map<String, String> META = Map.of(
            "description", "Blokbudget; Bomenstraat",
            "country", "Nederland",
            "unit", "Soesterkwartier",
            "instance", "2026",
            "date_begin", "01.10.2026",
            "date_end", "14.10.2026",
            "currency", "EUR",
            "min_length", "0",
            "max_length", "99");

    private static final List<Project> PROJECTS = List.of(
            new Project("1", 60_50, Map.of("name", "Bank; met rug", "category", "straat")),
            new Project("2", 50_00),
            new Project("3", 30_00));

    private static final CountingRules GREEDY = Rule.GREEDY.rules();

    @Property
    void whoeverReadsAFileCountsTheSame(@ForAll("elections") Election election, @ForAll long seed) throws IOException {
        var ids = election.projects().stream().map(Project::id).toList();
        var rules = SomeRules.of(seed, ids);
        var lot = Lot.drawn("woord", election.projects());
        var result = Tally.count(election, rules, lot);
        var text = written(PbFile.of(result, Optional.of("woord")));

        PbRules.check(text);
        var read = (PbResult.Read) Elections.read(text);
        assertThat(read.remarks()).isEmpty();
        assertThat(outcome(Tally.count(read.election(), rules, lot))).isEqualTo(outcome(result));
    }

    private static List<Tuple> outcome(TallyResult result) {
        return result.purchases().stream()
                .map(it -> tuple(it.project().id(), result.election().money().toAmount(it.amount()), it.way()))
                .toList();
    }

    @Provide
    Arbitrary<Election> elections() {
        return SmallElections.any().map(it -> {
            var meta = new HashMap<>(META);
            if (it.type() == VoteType.CUMULATIVE) {
                meta.put("max_sum_points", "100");
            }
            if (it.type() == VoteType.SCORING) {
                meta.put("default_score", String.valueOf(it.box().unlisted()));
            }
            return Election.of(meta, it.budget(), it.money(), it.projects(), it.type(), it.votes());
        });
    }

    @Test
    void eachProjectHasItsVotesItsNameAndWhatCameOfIt() throws IOException {
        var text = written(PbFile.of(count(basket(), GREEDY), Optional.empty()));

        PbRules.check(text);
        assertThat(text)
                .contains(
                        "max_sum_cost;100.00\n",
                        "max_length;3\n",
                        "rule;greedy\n",
                        "project_id;cost;votes;name;category;selected\n",
                        "1;60.5;2;\"Bank; met rug\";straat;1\n",
                        "2;50;1;2;;0\n",
                        "3;30;1;3;;1\n");
        assertThat(text).contains("#2: Counted by: ./portal tally --rule greedy FILE.pb");
    }

    private static Election basket() {
        var meta = new HashMap<>(META);
        meta.put("max_sum_cost", "100.00");
        return Election.of(
                meta,
                100_00,
                new Scale(2),
                PROJECTS,
                VoteType.APPROVAL,
                List.of(vote("a", "1"), vote("b", "1", "3"), vote("c", "2"), vote("d")));
    }

    private static Vote vote(String voter, String... projects) {
        return new Vote(voter, List.of(projects));
    }

    private static TallyResult count(Election election, CountingRules rules) {
        return Tally.count(election, rules, Lot.byId(election.projects()));
    }

    @Test
    void pointsStandInOrderAndAreAddedUp() throws IOException {
        var meta = new HashMap<>(META);
        meta.put("max_sum_points", "10");
        var votes = List.of(
                new Vote("a", List.of("2", "1"), List.of(3, 7)), new Vote("b", List.of("1", "3"), List.of(4, 6)));
        var election = Election.of(meta, 100_00, new Scale(2), PROJECTS, VoteType.CUMULATIVE, votes);
        var text = written(PbFile.of(count(election, Rule.MES_COST_ADD1U.rules()), Optional.of("1 2")));

        PbRules.check(text);
        assertThat(text)
                .contains("a;1,2;7,3\n", "b;3,1;6,4\n", "1;60.5;2;11;", "rule;equalshares/add1\n", "--lot '1 2'");
    }

    @Test
    void aProjectThatGetsAPartIsSelectedInAWayThatTheCommentTells() throws IOException {
        var result = count(basket(), GREEDY.withPartFunding());
        var file = PbFile.of(result, Optional.empty());

        assertThat(file.projects().get(1).details()).containsEntry("selected", "2");
        assertThat(file.meta().get("comment")).contains("#3: Of 2, selected is 2. Gets the €\u00a09.50 that was left;");
        PbRules.check(written(file));
    }

    @Test
    void theFactsThatAreToldKeepTheirNumbers() {
        var meta = new HashMap<>(META);
        meta.put("comment", "#1: Project 4 was withdrawn.");
        var election = Election.of(meta, 100_00, new Scale(2), PROJECTS, VoteType.APPROVAL, List.of());

        assertThat(PbFile.of(count(election, GREEDY), Optional.empty()).meta().get("comment"))
                .startsWith("#1: Project 4 was withdrawn. #2: The project with the most votes wins first")
                .contains(" #3: Counted by: ");
    }

    @Test
    void theFormatHasANameForSomeRules() {
        assertThat(PbRule.of(GREEDY)).isEqualTo("greedy");
        assertThat(PbRule.of(GREEDY.with(new MinimumSupport.Votes(2)))).isEqualTo("greedy-threshold");
        assertThat(PbRule.of(GREEDY.with(new MinimumSupport.ShareOfCost(2)))).isEqualTo("greedy-custom");
        assertThat(PbRule.of(GREEDY.withIncompatible(List.of(Set.of("1", "2")))))
                .isEqualTo("greedy-exclusive");
        assertThat(PbRule.of(GREEDY.with(new MinimumSupport.Votes(2)).withIncompatible(List.of(Set.of("1", "2")))))
                .isEqualTo("greedy-custom");
        assertThat(PbRule.of(GREEDY.withPartFunding())).isEqualTo("greedy-custom");
        assertThat(PbRule.of(GREEDY.withSpare("1"))).isEqualTo("greedy-custom");
        assertThat(PbRule.of(Rule.GREEDY_PER_COST.rules())).isEqualTo("greedy-custom");
        assertThat(PbRule.of(Rule.MES_CARD.rules())).isEqualTo("equalshares");
        assertThat(PbRule.of(Rule.MES_COST_U.rules())).isEqualTo("unknown");
        assertThat(PbRule.of(Rule.MES_COST_ADD1U.rules())).isEqualTo("equalshares/add1");
        assertThat(PbRule.of(Rule.MES_COST_ADD1_INT.rules().withSpare("1"))).isEqualTo("unknown");
    }

    @Test
    void theLeastSupportStandsInAFileThatHasOne() {
        var file = PbFile.of(count(basket(), GREEDY.with(new MinimumSupport.Votes(2))), Optional.empty());

        assertThat(file.meta())
                .containsEntry("min_project_score_threshold", "2")
                .doesNotContainKey("fully_funded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description",
                "country",
                "unit",
                "instance",
                "date_begin",
                "date_end",
                "min_length",
                "max_length"
            })
    void whatTheFormatRequiresMustBeSaid(String key) {
        var meta = new HashMap<>(META);
        meta.remove(key);
        var election = Election.of(meta, 100_00, new Scale(2), PROJECTS, VoteType.APPROVAL, List.of());
        var result = count(election, GREEDY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PbFile.of(result, Optional.empty()))
                .withMessageContaining(key);
    }

    @Test
    void whatCannotStandInSuchAFileIsRefused() {
        refuses(VoteType.CUMULATIVE, META);
        var meta = new HashMap<>(META);
        meta.put("date_end", "2026-10-14");
        refuses(VoteType.APPROVAL, meta);
    }

    private static void refuses(VoteType type, Map<String, String> meta) {
        var result = count(Election.of(meta, 100_00, new Scale(2), PROJECTS, type, List.of()), GREEDY);

        assertThatIllegalArgumentException().isThrownBy(() -> PbFile.of(result, Optional.empty()));
    }

    private static String written(Election election) throws IOException {
        var text = new StringWriter();
        PbWriter.write(election, text);
        return text.toString();
    }
}
