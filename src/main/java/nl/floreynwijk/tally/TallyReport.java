package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a result in words that a tenant can read: what was chosen, what was not and why, with bars. */
final class TallyReport {

    private static final int BAR = 20;
    private static final int WIDTH = 78;
    private static final String MARGIN = "     ";

    private final TallyResult result;
    private final ResultTexts texts;
    private final ResultWords words;
    private final List<String> lines = new ArrayList<>();

    private TallyReport(TallyResult result, TallyTexts texts) {
        this.result = result;
        this.texts = new ResultTexts(texts, result);
        words = new ResultWords(result, texts);
    }

    /**
     * The report, of some lines.
     *
     * @param rule the rule that was counted by, perhaps with options
     * @param word by which lots were drawn; empty where the ids went in order
     */
    static String of(Rule rule, Optional<String> word, TallyResult result, TallyTexts texts) {
        var report = new TallyReport(result, texts);
        report.head();
        report.rules(rule);
        report.winners();
        report.losers();
        report.words.nothing().ifPresent(report::say);
        report.words.comparison().ifPresent(report::say);
        report.say(report.words.lot(word));
        return report.lines.stream().map(TallyTexts::harmless).collect(Collectors.joining("\n", "", "\n"));
    }

    private void head() {
        var election = result.election();
        if (!election.title().isEmpty()) {
            say(election.title());
            lines.add("=".repeat(Math.min(WIDTH, election.title().length())));
        }
        say(words.size());
        words.noVoters().ifPresent(this::say);
        lines.add("");
    }

    private void rules(Rule rule) {
        var isChanged = !result.rules().equals(rule.rules());
        say(texts.of(isChanged ? "tally.report.rules-changed" : "tally.report.rules", rule.code()));
        say(words.rules());
        words.share().ifPresent(this::say);
        lines.add("");
    }

    private void winners() {
        lines.add(texts.of("tally.report.winners"));
        var number = 0;
        for (var purchase : result.purchases()) {
            number++;
            var part = Fraction.of(purchase.amount(), result.election().budget());
            wrap("%3d. ".formatted(number), purchase.project().name());
            lines.add(MARGIN + bar(part) + " " + texts.of("tally.report.part-of-money", texts.percent(part)));
            wrap(MARGIN, words.winner(purchase));
            words.byLot(purchase).ifPresent(it -> wrap(MARGIN, it));
        }
        if (number == 0) {
            lines.add(MARGIN + texts.of("tally.report.no-winners"));
        }
        say(words.spent());
        lines.add("");
    }

    private void losers() {
        var losses = result.losses();
        if (losses.isEmpty()) {
            return;
        }
        lines.add(texts.of("tally.report.losers"));
        for (var loss : losses) {
            wrap("   – ", loss.project().name());
            if (loss.held().signum() > 0) {
                var part = texts.of("tally.report.part-of-cost", texts.percent(loss.closeness()));
                lines.add(MARGIN + bar(loss.closeness()) + " " + part);
            }
            wrap(MARGIN, words.loser(loss));
        }
        lines.add("");
    }

    /** Full only where nothing is missing. */
    private static String bar(Fraction part) {
        var filled = part.times(BAR).floor().intValueExact();
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    private void say(String text) {
        wrap("", text);
    }

    /** Words in lines that fit a screen; from the second on with a margin as wide as what the first begins with. */
    private void wrap(String first, String text) {
        var margin = first.length();
        var line = new StringBuilder(first);
        for (var word : text.split(" ", -1)) {
            if (line.length() > margin && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(margin));
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
