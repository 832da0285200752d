package nl.floreynwijk.tally;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences why a project gets no money. */
final class LossInWords {

    private static final int MOST_DRAINS = 3;

    private final ResultTexts texts;

    LossInWords(ResultTexts texts) {
        this.texts = texts;
    }

    String of(Loss loss) {
        var project = loss.project();
        if (texts.hides(project) && isOfMoney(loss)) {
            return texts.of(
                    "tally.report.loser-few",
                    texts.amount(project.cost()),
                    texts.result().supporters(project));
        }
        var why = texts.of(
                "tally.report.loser." + loss.reason(),
                texts.amount(project.cost()),
                texts.result().supporters(project),
                texts.amount(loss.shares()),
                drains(loss.drains(), loss.shares()),
                texts.amount(loss.held()),
                loss.ruledOutBy().map(ResultTexts::quoted).orElse(""),
                texts.amount(Fraction.of(project.cost()).minus(loss.held())),
                texts.points(project),
                needed(project));
        var byShares = loss.shares().signum() > 0;
        return byShares && loss.atItsTurn().isPresent()
                ? why + " "
                        + texts.of(
                                "tally.report.loser-at-its-turn",
                                texts.amount(loss.atItsTurn().getAsLong()))
                : why;
    }

    /** Whether it tells what else its supporters paid for. */
    private static boolean isOfMoney(Loss loss) {
        return switch (loss.reason()) {
            case SPENT_ELSEWHERE, TOO_FEW_SUPPORTERS -> true;
            case NOBODY, BELOW_MINIMUM, RULED_OUT, DID_NOT_FIT, NOTHING_LEFT -> false;
        };
    }

    /** Where the money of its supporters went; of many projects the largest, then all others together. */
    private String drains(List<Loss.Drain> drains, Fraction shares) {
        var largest = drains.stream()
                .limit(MOST_DRAINS)
                .map(it -> texts.of(
                        "tally.report.drain",
                        ResultTexts.quoted(it.winner()),
                        texts.percent(it.amount().dividedBy(shares))))
                .collect(Collectors.joining(", "));
        var others = drains.stream().skip(MOST_DRAINS).map(Loss.Drain::amount).reduce(Fraction.ZERO, Fraction::plus);
        return others.signum() == 0
                ? largest
                : largest + " " + texts.of("tally.report.drain-rest", texts.percent(others.dividedBy(shares)));
    }

    /** The support that the rules ask for. */
    private String needed(Project project) {
        return switch (texts.result().rules().minimum()) {
            case MinimumSupport.None() -> "";
            case MinimumSupport.Votes(var least) -> texts.of("tally.report.needed", least, texts.votes());
            case MinimumSupport.ShareOfCost(var times) ->
                texts.of("tally.report.needed-voters", needed(project, times));
        };
    }

    private BigInteger needed(Project project, int times) {
        var money = BigInteger.valueOf(texts.result().election().budget()).multiply(BigInteger.valueOf(times));
        var product = BigInteger.valueOf(project.cost())
                .multiply(BigInteger.valueOf(texts.result().voters()));
        return product.add(money).subtract(BigInteger.ONE).divide(money);
    }
}
