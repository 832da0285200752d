package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The account of a count for programs. */
class TallyAccountTest {

    private static final List<Project> PROJECTS = List.of(
            new Project("1", 600_50, Map.of("name", "Bank met rug")),
            new Project("2", 350_00),
            new Project("3", 500_00),
            new Project("4", 800_00));

    private final Election election = Election.of(
            Map.of("description", "Blok", "currency", "EUR"),
            1000_00,
            new Scale(2),
            PROJECTS,
            VoteType.APPROVAL,
            List.of(
                    vote("geheim-a", "1", "2"),
                    vote("geheim-b", "1", "2"),
                    vote("geheim-c", "1"),
                    vote("geheim-d", "3")));

    /** The same, with five voters for each. */
    private final Election many = Election.of(
            Map.of("description", "Blok", "currency", "EUR"),
            1000_00,
            new Scale(2),
            PROJECTS,
            VoteType.APPROVAL,
            IntStream.range(0, 5)
                    .boxed()
                    .flatMap(it -> Stream.of(
                            vote("a" + it, "1", "2"),
                            vote("b" + it, "1", "2"),
                            vote("c" + it, "1"),
                            vote("d" + it, "3")))
                    .toList());

    private static Vote vote(String voter, String... projects) {
        return new Vote(voter, List.of(projects));
    }

    @Test
    void theMoneyAndTheVotersAreToldInTheCurrency() {
        var account = account(Rule.MES_COST_U.rules());

        assertThat(account.get("title").asString()).isEqualTo("Blok");
        assertThat(account.get("budget").decimalValue()).isEqualByComparingTo("1000");
        assertThat(account.get("spent").decimalValue()).isEqualByComparingTo("950.50");
        assertThat(account.get("left").decimalValue()).isEqualByComparingTo("49.50");
        assertThat(account.get("voters").asInt()).isEqualTo(4);
        assertThat(account.get("votersWithSomething").asInt()).isEqualTo(3);
        assertThat(account.get("share").get("first").decimalValue()).isEqualByComparingTo("250");
        assertThat(account.get("share").get("counts").asInt()).isEqualTo(1);
    }

    @Test
    void eachWinnerIsToldWithWhatWasPaidByAllTogether() {
        var winners = account(Rule.MES_COST_U.rules()).get("winners");

        var first = winners.get(0);
        assertThat(first.get("order").asInt()).isEqualTo(1);
        assertThat(first.get("id").asString()).isEqualTo("1");
        assertThat(first.get("name").asString()).isEqualTo("Bank met rug");
        assertThat(first.get("cost").decimalValue()).isEqualByComparingTo("600.5");
        assertThat(first.get("way").asString()).isEqualTo("shares");
        assertThat(first.get("supporters").asInt()).isEqualTo(3);
        assertThat(first.get("payers").asInt()).isEqualTo(3);
        assertThat(first.get("pricePerUtility").isNull()).isTrue();
        assertThat(first.get("payments").get("least").isNull()).isTrue();
        assertThat(first.get("payments").get("most").isNull()).isTrue();
        assertThat(first.get("payments").get("total").decimalValue()).isEqualByComparingTo("600.5");
        var second = winners.get(1);
        assertThat(second.get("way").asString()).isEqualTo("votes");
        assertThat(second.get("payments").isNull()).isTrue();
        assertThat(second.get("pricePerUtility").isNull()).isTrue();
    }

    @Test
    void thePriceOfAPointIsAnAmount() {
        var winner = account(many, Rule.MES_CARD.rules()).get("winners").get(0);

        assertThat(winner.get("pricePerUtility").decimalValue()).isEqualByComparingTo("35");
    }

    @Test
    void ofManyVotersItIsToldWhatTheyPaid() {
        var account = account(many, Rule.MES_COST.rules());

        var first = account.get("winners").get(0);
        assertThat(first.get("payers").asInt()).isEqualTo(15);
        assertThat(first.get("pricePerUtility").decimalValue()).isEqualByComparingTo("0.066666667");
        assertThat(first.get("payments").get("least").decimalValue()).isEqualByComparingTo("40.03");
        var loser = loser(account, "2");
        assertThat(loser.get("held").decimalValue()).isEqualByComparingTo("99.67");
        assertThat(loser.get("drains").get(0).get("winner").asString()).isEqualTo("1");
        assertThat(loser.get("drains").get(0).get("amount").decimalValue()).isEqualByComparingTo("400.33");
    }

    private static JsonNode loser(JsonNode account, String id) {
        return account.get("losers")
                .valueStream()
                .filter(it -> it.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachLoserIsToldWithTheReason() {
        var loser = loser(account(Rule.MES_COST.rules()), "2");

        assertThat(loser.get("reason").asString()).isEqualTo("spent-elsewhere");
        assertThat(loser.get("shares").decimalValue()).isEqualByComparingTo("500");
        assertThat(List.of("held", "closeness", "drains"))
                .as("of two voters it would tell what they voted")
                .allMatch(it -> loser.get(it).isNull());
        assertThat(loser.get("ruledOutBy").isNull()).isTrue();
        assertThat(loser.get("leftAtItsTurn").isNull()).isTrue();
    }

    @Test
    void theRulesAreToldInWordsAndByEachOption() {
        var rules = Rule.MES_COST_ADD1U
                .rules()
                .with(new MinimumSupport.Votes(1))
                .withIncompatible(List.of(Set.of("3", "2")))
                .withPartFunding()
                .withSpare("4");
        var told = account(rules).get("rules");

        assertThat(told.get("rule").asString()).isEqualTo("mes_cost_add1u");
        assertThat(told.get("command").asString())
                .isEqualTo("./portal tally --rule mes_cost_add1u --part-funding --spare 4 --minimum 1"
                        + " --incompatible 2,3 --lot 12 blok.pb");
        assertThat(told.get("words").get("nl").asString()).startsWith("Iedere stemmer krijgt een even groot deel");
        assertThat(told.get("words").get("en").asString()).startsWith("Each voter gets an equal share");
        assertThat(told.get("method").asString()).isEqualTo("equal-shares");
        assertThat(told.get("utility").asString()).isEqualTo("cost");
        assertThat(told.get("add1").get("start").asString()).isEqualTo("exact");
        assertThat(told.get("add1").get("increment").decimalValue()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(told.get("fill").asBoolean()).isTrue();
        assertThat(told.get("partFunding").asBoolean()).isTrue();
        assertThat(told.get("spare").asString()).isEqualTo("4");
        assertThat(told.get("minimumVotes").asInt()).isEqualTo(1);
        assertThat(told.get("minimumShare").isNull()).isTrue();
        assertThat(told.get("incompatible").toString()).isEqualTo("[[\"2\",\"3\"]]");
    }

    @Test
    void ofMostVotesFirstAloneNothingIsCompared() {
        var account = account(Rule.GREEDY.rules().with(new MinimumSupport.ShareOfCost(3)));

        assertThat(account.get("share").isNull()).isTrue();
        assertThat(account.get("mostVotesFirst").isNull()).isTrue();
        assertThat(account.get("rules").get("add1").isNull()).isTrue();
        assertThat(account.get("rules").get("utility").isNull()).isTrue();
        assertThat(account.get("rules").get("minimumShare").asInt()).isEqualTo(3);
    }

    @Test
    void mostVotesFirstIsComparedWithShares() {
        var compared = account(Rule.MES_COST.rules()).get("mostVotesFirst");

        assertThat(compared.get("same").asBoolean()).isFalse();
        assertThat(compared.get("winners").toString()).isEqualTo("[\"1\",\"2\"]");
    }

    @Test
    void theLotIsToldWithWhatItHadToDoWithIt() {
        assertThat(account(Rule.MES_COST.rules()).get("lot").toString())
                .isEqualTo("{\"word\":\"12\",\"needed\":false,\"mattered\":false,\"otherWinners\":[]}");

        var equal = Elections.approving(100, "a:60 b:60", "a", "b");
        var result = Tally.count(equal, Rule.GREEDY);
        assertThat(read(TallyAccount.json(result, Optional.empty(), "x.pb"))
                        .get("lot")
                        .toString())
                .isEqualTo("{\"word\":null,\"needed\":true,\"mattered\":true,\"otherWinners\":[\"b\"]}");
    }

    @Test
    void whereTooManyLotsAreToBeTriedNobodyKnowsWhetherItMattered() {
        var projects = IntStream.range(0, 8).mapToObj(it -> "p" + it + ":10").collect(Collectors.joining(" "));
        var result = Tally.count(Elections.approving(80, projects, ""), Rule.GREEDY);

        assertThat(read(TallyAccount.json(result, Optional.empty(), "x.pb"))
                        .get("lot")
                        .get("mattered")
                        .isNull())
                .isTrue();
    }

    /** Whatever the election and the rules, it is an object, and nobody's vote is in it. */
    @Property(tries = 200)
    void anyResultIsToldWithoutItsVoters(@ForAll("elections") Election any, @ForAll long seed) {
        var ids = any.projects().stream().map(Project::id).toList();
        var result = Tally.count(any, SomeRules.of(seed, ids), Lot.byId(any.projects()));
        var account = read(TallyAccount.json(result, Optional.empty(), "x.pb"));

        assertThat(account.get("winners").size() + account.get("losers").size()).isEqualTo(ids.size());
        assertThat(account.findValues("voter")).isEmpty();
        assertThat(account.findValues("ballot")).isEmpty();
    }

    @Provide
    Arbitrary<Election> elections() {
        return SmallElections.any();
    }

    @Test
    void noVoterIsNamed() {
        for (var rule : Rule.values()) {
            assertThat(account(rule.rules()).toString()).doesNotContain("geheim");
        }
    }

    private JsonNode account(CountingRules rules) {
        return account(election, rules);
    }

    private static JsonNode account(Election election, CountingRules rules) {
        var result = Tally.count(election, rules, Lot.byId(election.projects()));
        return read(TallyAccount.json(result, Optional.of("12"), "blok.pb"));
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
