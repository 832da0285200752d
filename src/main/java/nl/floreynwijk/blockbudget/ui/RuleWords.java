package nl.floreynwijk.blockbudget.ui;

import static nl.floreynwijk.blockbudget.ui.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.Method;
import nl.floreynwijk.blockbudget.Rest;
import nl.floreynwijk.blockbudget.RoundRules;
import nl.floreynwijk.blockbudget.Voters;

/** The rules of a round as sentences, in the language of the page: the same wherever people choose or read them. */
public final class RuleWords {

    private RuleWords() {}

    /** All of them, each setting in a sentence, in the order in which somebody meets them. */
    public static List<String> sentences(RoundRules rules) {
        return Stream.of(
                        Stream.of(voters(rules.voters()), form(rules.form(), rules.points()), method(rules.method())),
                        rules.method() == Method.EQUAL_SHARES ? Stream.of(raised(rules.raised())) : Stream.<String>of(),
                        Stream.of(
                                rest(rules.rest()),
                                partFunding(rules.partFunding()),
                                quorum(rules.quorumPercent()),
                                minimumSupport(rules.minimumSupport(), rules.form()),
                                text("blockbudget.rule.lot")))
                .flatMap(it -> it)
                .toList();
    }

    static String voters(Voters voters) {
        return text("blockbudget.rule.voters." + voters.name());
    }

    /** How a ballot is filled in; {@code points} is of use with points only. */
    static String form(BallotForm form, int points) {
        return text("blockbudget.rule.form." + form.name(), points);
    }

    static String method(Method method) {
        return text("blockbudget.rule.method." + method.name());
    }

    static String raised(boolean raised) {
        return text(raised ? "blockbudget.rule.raised" : "blockbudget.rule.not-raised");
    }

    static String rest(Rest rest) {
        return text("blockbudget.rule.rest." + rest.name());
    }

    static String partFunding(boolean partFunding) {
        return text(partFunding ? "blockbudget.rule.part-funding" : "blockbudget.rule.no-part-funding");
    }

    static String quorum(int percent) {
        return percent == 0 ? text("blockbudget.rule.no-quorum") : text("blockbudget.rule.quorum", percent);
    }

    static String minimumSupport(int least, BallotForm form) {
        return least == 0
                ? text("blockbudget.rule.no-minimum")
                : text("blockbudget.rule.minimum." + form.name(), least);
    }
}
