package nl.floreynwijk.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecountCommandTest {

    private static final String FILE = "blok.pb";

    /** A hostile file may name its projects as it likes. */
    private static final List<String> IDS = List.of("1", "b 2", "--spare", "-", "é=", "it's");

    private final Election election = election();

    private static Election election() {
        var projects = IDS.stream().map(it -> new Project(it, 10)).toList();
        return Election.of(Map.of(), 100, Scale.WHOLE, projects, VoteType.APPROVAL, List.of());
    }

    @Property(tries = 5_000)
    void theWordsCountByTheSameRulesAndLot(@ForAll long seed, @ForAll String lotWord) throws BadArguments {
        var rules = SomeRules.of(seed, IDS);
        var arguments = arguments(rules, Optional.of(lotWord));

        assertThat(arguments.rules()).hasSize(1);
        assertThat(arguments.changed(arguments.rules().getFirst(), election)).isEqualTo(rules);
        assertThat(arguments.word()).contains(lotWord);
        assertThat(arguments.lot(election)).isEqualTo(Lot.drawn(lotWord, election.projects()));
        assertThat(arguments.files()).containsExactly(Path.of(FILE));
    }

    private static TallyArguments arguments(CountingRules rules, Optional<String> lotWord) throws BadArguments {
        return TallyArguments.of(RecountCommand.words(rules, lotWord, FILE).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aRuleWithANameNeedsNoOptions(Rule rule) throws BadArguments {
        assertThat(RecountCommand.words(rule.rules(), Optional.empty(), FILE))
                .containsExactly("--rule", rule.code(), FILE);
        assertThat(arguments(rule.rules(), Optional.empty()).lot(election)).isEqualTo(Lot.byId(election.projects()));
    }

    @Test
    void onlyWhatDiffersIsAnOption() {
        var add1 = new Add1(Add1.Start.EXACT, Add1.Stop.OVERSPENDING, Optional.of(new BigDecimal("0.50")));
        var rules = Rule.MES_CARD.rules().with(add1).with(new MinimumSupport.Votes(3));

        assertThat(RecountCommand.line(rules, Optional.of("12 18"), FILE))
                .isEqualTo("./portal tally --rule mes_cost_add1_int_noex --utility points --start exact"
                        + " --increment 0.5 --minimum 3 --lot '12 18' blok.pb");
    }

    /** What the shell gives to the command is what was meant. */
    @ParameterizedTest
    @ValueSource(strings = {"it's", "$HOME", "a;b", "`id`", "", "twee\nregels", "é", "--json", "'"})
    void aShellReadsTheWordsAsTheyAre(String lotWord) throws Exception {
        var line = RecountCommand.line(Rule.GREEDY.rules(), Optional.of(lotWord), "-blok 1.pb");
        var process =
                new ProcessBuilder("sh", "-c", "printf '%s\\0' " + line.substring("./portal tally ".length())).start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        var arguments = TallyArguments.of(words.split("\0"));
        assertThat(arguments.word()).contains(lotWord);
        assertThat(arguments.files()).containsExactly(Path.of("./-blok 1.pb"));
    }

    @Test
    void numbersThatTheCommandDoesNotTakeAreRefused() {
        refuses(Rule.GREEDY.rules().with(new MinimumSupport.Votes(1_000_000_000)));
        refuses(Rule.GREEDY.rules().with(new MinimumSupport.ShareOfCost(1_000_000_000)));
        refuses(raisedBy("10000000"));
        refuses(raisedBy("0.00001"));
    }

    private static CountingRules raisedBy(String increment) {
        var add1 = new Add1(Add1.Start.EXACT, Add1.Stop.EXHAUSTIVE, Optional.of(new BigDecimal(increment)));
        return Rule.MES_COST.rules().with(add1);
    }

    private static void refuses(CountingRules rules) {
        assertThatIllegalArgumentException().isThrownBy(() -> RecountCommand.words(rules, Optional.empty(), FILE));
    }
}
