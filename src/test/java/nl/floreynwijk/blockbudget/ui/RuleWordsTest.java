package nl.floreynwijk.blockbudget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BlockSize;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Voters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest extends KaribuTest {

    private static final RuleExamples EXAMPLES =
            new RuleExamples(new BlockSize(60, 45), Voters.DWELLINGS, Euros.of(12_000));

    private static RoundRules rules(
            BallotForm form, Method method, Rest rest, boolean partFunding, int percent, int least) {
        return new RoundRules(Voters.MEMBERS, form, 10, method, true, rest, partFunding, percent, least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySettingIsASentenceInBothLanguages(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var all = Stream.of(BallotForm.values())
                .flatMap(form -> Stream.of(Method.values()).flatMap(method -> Stream.of(Rest.values())
                        .flatMap(rest -> Stream.of(
                                rules(form, method, rest, false, 0, 0),
                                rules(form, method, rest, rest == Rest.SPEND, 30, 3)))));

        assertThat(all).allSatisfy(it -> assertThat(RuleWords.sentences(it))
                .hasSizeBetween(8, 9)
                .doesNotHaveDuplicates()
                .allMatch(sentence -> isSentence(sentence)));
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") && !text.startsWith("!") && !text.contains("blockbudget.") && !text.contains("{");
    }

    @Test
    void theSafeRulesReadLikeThis() {
        assertThat(RuleWords.sentences(RoundRules.SAFE))
                .startsWith("Elke woning in het blok heeft één stem.", "U kiest alle voorstellen die u goed vindt.")
                .contains(
                        "Wat dan nog over is, wordt gespaard voor later.",
                        "Een voorstel krijgt alles wat het kost, of niets.",
                        "De uitslag geldt, hoe weinig mensen er ook stemmen.",
                        "Elk voorstel kan winnen, hoe weinig mensen het ook kiezen.");
    }

    @Test
    void withMostVotesFirstThereAreNoShares() {
        assertThat(RuleWords.sentences(rules(BallotForm.POINTS, Method.MOST_VOTES, Rest.SPEND, true, 30, 3)))
                .contains(
                        "U verdeelt 10 punten over de voorstellen.",
                        "De uitslag geldt alleen als minstens 30 % van alle stemmen is uitgebracht.",
                        "Een voorstel met minder dan 3 punten kan niet winnen.")
                .noneMatch(it -> it.contains("delen"));
    }

    @Test
    void examplesAreOnTheNumbersOfTheBlock() {
        assertThat(plain(EXAMPLES.method(Method.EQUAL_SHARES)))
                .startsWith(
                        "60 woningen en € 12.000,00: bij gelijke delen heeft elke woning € 200,00 om mee te kiezen.");
        assertThat(plain(EXAMPLES.method(Method.MOST_VOTES))).startsWith("Kiezen 31 van de 60 woningen hetzelfde");
        assertThat(EXAMPLES.voters(Voters.MEMBERS))
                .isEqualTo("In dit blok wonen nu 45 leden met stemrecht, dus er zijn 45 stemmen.");
        assertThat(EXAMPLES.quorum(30)).startsWith("30 % is 18 van de 60 woningen.");
        assertThat(EXAMPLES.quorum(33)).startsWith("33 % is 20 van de 60 woningen.");
        assertThat(EXAMPLES.quorum(1)).startsWith("1 % is 1 van de 60 woningen.");
        assertThat(plain(EXAMPLES.raised())).contains("€ 200,00", "€ 210,00");
        assertThat(plain(EXAMPLES.partFunding())).contains("er is nog € 600,00", "kost € 1.200,00");
        assertThat(EXAMPLES.form(BallotForm.POINTS, 10)).contains("10 punten geeft u er 5", "en 5 aan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyExampleIsASentenceInBothLanguages(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var examples = Stream.of(
                        Stream.of(Voters.values()).map(EXAMPLES::voters),
                        Stream.of(BallotForm.values()).map(it -> EXAMPLES.form(it, 10)),
                        Stream.of(BallotForm.values()).map(it -> EXAMPLES.minimumSupport(3, it)),
                        Stream.of(Method.values()).map(EXAMPLES::method),
                        Stream.of(Rest.values()).map(EXAMPLES::rest),
                        Stream.of(
                                EXAMPLES.raised(),
                                EXAMPLES.partFunding(),
                                EXAMPLES.quorum(0),
                                EXAMPLES.quorum(30),
                                EXAMPLES.minimumSupport(0, BallotForm.RANK)))
                .flatMap(it -> it)
                .toList();

        assertThat(examples).allMatch(RuleWordsTest::isSentence);
    }

    @Test
    void withoutDwellingsOrMoneyThereIsNoExample() {
        assertThat(List.of(
                        new RuleExamples(new BlockSize(0, 5), Voters.DWELLINGS, Euros.of(100)),
                        new RuleExamples(new BlockSize(5, 0), Voters.MEMBERS, Euros.of(100)),
                        new RuleExamples(new BlockSize(5, 5), Voters.MEMBERS, Euros.ZERO)))
                .noneMatch(RuleExamples::canTell);
        assertThat(EXAMPLES.canTell()).isTrue();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
