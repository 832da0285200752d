package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Says a result in words that a tenant can read: what was chosen, what was not and why, with bars. */
final class TallyReport {

    private static final int BAR = 20;
    private static final int WIDTH = 78;
    private static final String MARGIN = "     ";

    private final TallyResult result;
    private final ElectionTexts texts;
    private final List<String> lines = new ArrayList<>();

    private TallyReport(TallyResult result, TallyTexts texts) {
        this.result = result;
        this.texts = new ElectionTexts(texts, result.election());
    }

    static String of(Rule rule, TallyResult result, TallyTexts texts) {
        var report = new TallyReport(result, texts);
        report.head();
        report.rules(rule);
        report.winners();
        report.losers();
        report.comparison();
        report.lot();
        return String.join("\n", report.lines) + "\n";
    }

    private void head() {
        var election = result.election();
        var title = election.meta().getOrDefault("description", "");
        if (!title.isEmpty()) {
            wrap("", title);
            lines.add("=".repeat(Math.min(WIDTH, title.length())));
        }
        wrap(
                "",
                texts.of(
                        "tally.report.size",
                        election.ballots().size(),
                        election.projects().size(),
                        texts.amount(election.budget())));
        lines.add("");
    }

    private void rules(Rule rule) {
        lines.add(texts.of("tally.report.rules", rule.code()));
        wrap("", RulesInWords.of(result.rules(), texts));
        if (hasShares()) {
            wrap(
                    "",
                    texts.of(
                            "tally.report.share",
                            texts.amount(result.ledger().share()),
                            result.counts(),
                            texts.amount(result.firstShare())));
        }
        lines.add("");
    }

    private boolean hasShares() {
        return result.rules().method() == CountingRules.Method.EQUAL_SHARES && result.voters() > 0;
    }

    private void winners() {
        lines.add(texts.of("tally.report.winners"));
        var number = 0;
        for (var purchase : result.purchases()) {
            number++;
            var part = Fraction.of(purchase.amount(), result.election().budget());
            wrap(
                    MARGIN,
                    "%3d. %s ".formatted(number, bar(part)),
                    purchase.project().name());
            wrap(MARGIN, how(purchase));
            if (!purchase.lot().isEmpty()) {
                wrap(MARGIN, texts.of("tally.report.by-lot", texts.names(purchase.lot())));
            }
        }
        if (number == 0) {
            lines.add(MARGIN + texts.of("tally.report.no-winners"));
        }
        wrap("", texts.of("tally.report.spent", texts.amount(result.spent()), texts.amount(result.left())));
        lines.add("");
    }

    private String how(Purchase purchase) {
        var points =
                switch (result.election().type()) {
                    case APPROVAL, CHOOSE_ONE -> "";
                    case ORDINAL, CUMULATIVE, SCORING ->
                        " " + texts.of("tally.report.points", result.points(purchase.project()));
                };
        return texts.of(
                "tally.report.winner." + purchase.way(),
                texts.amount(purchase.amount()),
                result.supporters(purchase.project()),
                points);
    }

    private void losers() {
        var losses = result.losses();
        if (losses.isEmpty()) {
            return;
        }
        lines.add(texts.of("tally.report.losers"));
        var words = new LossInWords(result, texts);
        for (var loss : losses) {
            wrap(
                    MARGIN,
                    "   – %s ".formatted(bar(loss.closeness())),
                    loss.project().name());
            wrap(MARGIN, words.of(loss));
        }
        lines.add("");
    }

    private void comparison() {
        var nothing = result.votersWithNothing();
        if (result.voters() > 0) {
            wrap("", texts.of("tally.report.nothing", nothing, texts.percent(Fraction.of(nothing, result.voters()))));
        }
        if (result.rules().method() == CountingRules.Method.EQUAL_SHARES) {
            var ours = result.purchases().stream().map(Purchase::project).toList();
            var theirs = result.byMostVotes();
            wrap(
                    "",
                    new HashSet<>(ours).equals(new HashSet<>(theirs))
                            ? texts.of("tally.report.same-by-votes")
                            : texts.of(
                                    "tally.report.other-by-votes",
                                    texts.names(without(theirs, ours)),
                                    texts.names(without(ours, theirs))));
        }
    }

    private static List<Project> without(List<Project> all, List<Project> others) {
        return all.stream().filter(it -> !others.contains(it)).toList();
    }

    private void lot() {
        wrap(
                "",
                switch (result.lotEffect()) {
                    case LotEffect.NotNeeded() -> texts.of("tally.report.lot.not-needed");
                    case LotEffect.NoDifference() -> texts.of("tally.report.lot.no-difference");
                    case LotEffect.Different(var winners) ->
                        texts.of("tally.report.lot.different", texts.names(winners));
                    case LotEffect.NoneFound(var tried) -> texts.of("tally.report.lot.none-found", tried);
                });
    }

    private static String bar(Fraction part) {
        var filled = Math.clamp(part.times(BAR).rounded(0).intValue(), 0, BAR);
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    private void wrap(String margin, String text) {
        wrap(margin, margin, text);
    }

    /** Words in lines that fit a screen: the first line begins with something else than the margin of the others. */
    private void wrap(String margin, String first, String text) {
        var line = new StringBuilder(first);
        var start = first.length();
        for (var word : text.split(" ", -1)) {
            if (line.length() > start && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(margin);
                start = margin.length();
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
