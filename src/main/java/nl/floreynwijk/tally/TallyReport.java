package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.HashSet;
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
    private final List<String> lines = new ArrayList<>();

    private TallyReport(TallyResult result, TallyTexts texts) {
        this.result = result;
        this.texts = new ResultTexts(texts, result);
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
        report.comparison();
        report.lot(word);
        return report.lines.stream().map(TallyTexts::harmless).collect(Collectors.joining("\n", "", "\n"));
    }

    private void head() {
        var election = result.election();
        if (!election.title().isEmpty()) {
            say(election.title());
            lines.add("=".repeat(Math.min(WIDTH, election.title().length())));
        }
        say(texts.of(
                "tally.report.size",
                election.ballots().size(),
                election.projects().size(),
                texts.amount(election.budget())));
        if (result.voters() == 0) {
            say(texts.of("tally.report.no-voters"));
        }
        lines.add("");
    }

    private void rules(Rule rule) {
        var isChanged = !result.rules().equals(rule.rules());
        say(texts.of(isChanged ? "tally.report.rules-changed" : "tally.report.rules", rule.code()));
        say(RulesInWords.of(texts));
        if (result.rules().method() == CountingRules.Method.EQUAL_SHARES && result.voters() > 0) {
            say(texts.of(
                    "tally.report.share",
                    texts.amount(result.ledger().share()),
                    result.counts(),
                    texts.amount(result.firstShare())));
        }
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
            wrap(MARGIN, how(purchase));
            if (!purchase.lot().isEmpty()) {
                wrap(MARGIN, texts.of("tally.report.by-lot", texts.names(purchase.lot()), texts.votes()));
            }
        }
        if (number == 0) {
            lines.add(MARGIN + texts.of("tally.report.no-winners"));
        }
        say(texts.of("tally.report.spent", texts.amount(result.spent()), texts.amount(result.left())));
        lines.add("");
    }

    private String how(Purchase purchase) {
        var cost = purchase.project().cost();
        return texts.of(
                "tally.report.winner." + purchase.way(),
                texts.amount(purchase.amount()),
                result.supporters(purchase.project()),
                texts.points(purchase.project()),
                texts.amount(cost),
                texts.amount(cost - purchase.amount()));
    }

    private void losers() {
        var losses = result.losses();
        if (losses.isEmpty()) {
            return;
        }
        lines.add(texts.of("tally.report.losers"));
        var words = new LossInWords(texts);
        for (var loss : losses) {
            wrap("   – ", loss.project().name());
            if (loss.held().signum() > 0) {
                var part = texts.of("tally.report.part-of-cost", texts.percent(loss.closeness()));
                lines.add(MARGIN + bar(loss.closeness()) + " " + part);
            }
            wrap(MARGIN, words.of(loss));
        }
        lines.add("");
    }

    private void comparison() {
        var nothing = result.votersWithNothing();
        if (result.voters() > 0) {
            say(texts.of("tally.report.nothing", nothing, texts.percent(Fraction.of(nothing, result.voters()))));
        }
        if (result.rules().method() == CountingRules.Method.EQUAL_SHARES) {
            var byVotes = result.byMostVotes();
            say(
                    new HashSet<>(chosen()).equals(new HashSet<>(byVotes))
                            ? texts.of("tally.report.same-by-votes", texts.votes())
                            : texts.of("tally.report.other-by-votes", texts.votes(), others(byVotes)));
        }
    }

    private List<Project> chosen() {
        return result.purchases().stream().map(Purchase::project).toList();
    }

    /** In what another outcome would differ from this one. */
    private String others(List<Project> winners) {
        return texts.of(
                "tally.report.others",
                texts.names(without(winners, chosen())),
                texts.names(without(chosen(), winners)));
    }

    private static List<Project> without(List<Project> all, List<Project> others) {
        return all.stream().filter(it -> !others.contains(it)).toList();
    }

    private void lot(Optional<String> word) {
        say(
                switch (result.lotEffect()) {
                    case LotEffect.NotNeeded() -> texts.of("tally.report.lot.not-needed");
                    case LotEffect.NoDifference() -> drawn(word) + texts.of("tally.report.lot.no-difference");
                    case LotEffect.Different(var winners) -> drawn(word) + differently(winners);
                    case LotEffect.NoneFound(var tried) -> drawn(word) + texts.of("tally.report.lot.none-found", tried);
                });
    }

    /** Another lot may also give the same projects another part of their cost. */
    private String differently(List<Project> winners) {
        return new HashSet<>(winners).equals(new HashSet<>(chosen()))
                ? texts.of("tally.report.lot.other-amounts")
                : texts.of("tally.report.lot.different", others(winners));
    }

    private String drawn(Optional<String> word) {
        return word.map(it -> texts.of("tally.report.lot.drawn", it))
                        .orElseGet(() -> texts.of("tally.report.lot.by-id"))
                + " ";
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
