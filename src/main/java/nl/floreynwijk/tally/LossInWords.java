package nl.floreynwijk.tally;

import java.util.stream.Collectors;

/** Says in a sentence why a project gets no money. */
final class LossInWords {

    private static final int MOST_DRAINS = 3;

    private final TallyResult result;
    private final ElectionTexts texts;

    LossInWords(TallyResult result, ElectionTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    String of(Loss loss) {
        return texts.of(
                "tally.report.loser." + loss.reason(),
                texts.amount(loss.project().cost()),
                result.supporters(loss.project()),
                texts.amount(loss.shares()),
                drains(loss),
                texts.amount(loss.held()),
                loss.ruledOutBy().map(ElectionTexts::quoted).orElse(""),
                texts.percent(loss.closeness()));
    }

    /** Where the money of its supporters went; of many projects the largest, then all others together. */
    private String drains(Loss loss) {
        var largest = loss.drains().stream()
                .limit(MOST_DRAINS)
                .map(it -> texts.of("tally.report.drain", ElectionTexts.quoted(it.winner()), partOf(loss, it.amount())))
                .collect(Collectors.joining(", "));
        var others =
                loss.drains().stream().skip(MOST_DRAINS).map(Loss.Drain::amount).reduce(Fraction.ZERO, Fraction::plus);
        return others.signum() == 0
                ? largest
                : largest + " " + texts.of("tally.report.drain-rest", partOf(loss, others));
    }

    private String partOf(Loss loss, Fraction amount) {
        return texts.percent(amount.dividedBy(loss.shares()));
    }
}
