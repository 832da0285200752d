package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says a result in words that a tenant can read: what was chosen, what was not and why, with bars. */
final class TallyReport {

    private static final int BAR = 20;
    private static final int WIDTH = 78;
    private static final int MOST_DRAINS = 3;

    private final TallyResult result;
    private final TallyTexts texts;
    private final List<String> lines = new ArrayList<>();

    private TallyReport(TallyResult result, TallyTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    static String of(String rule, TallyResult result, TallyTexts texts) {
        var report = new TallyReport(result, texts);
        report.say(rule);
        return String.join("\n", report.lines) + "\n";
    }

    private void say(String rule) {
        head(rule);
        winners();
        losers();
        comparison();
        lot();
    }

    private void head(String rule) {
        var election = result.election();
        var meta = election.meta();
        lines.add(meta.getOrDefault("description", ""));
        lines.add("=".repeat(Math.min(WIDTH, Math.max(1, lines.getFirst().length()))));
        wrap(
                "",
                texts.of(
                        "tally.report.size",
                        election.ballots().size(),
                        election.projects().size(),
                        amount(election.budget())));
        wrap("", texts.of("tally.report.rule", rule));
        if (hasShares()) {
            wrap("", texts.of("tally.report.share", shareOfEverybody(), result.counts()));
        }
        lines.add("");
    }

    private boolean hasShares() {
        return result.rules().method() == CountingRules.Method.EQUAL_SHARES && result.voters() > 0;
    }

    private String shareOfEverybody() {
        return amount(result.ledger().share());
    }

    private void winners() {
        lines.add(texts.of("tally.report.winners"));
        var number = 0;
        for (var purchase : result.purchases()) {
            number++;
            var percent = Fraction.of(purchase.amount(), result.election().budget());
            lines.add("%3d. %s %s"
                    .formatted(number, bar(percent), purchase.project().name()));
            wrap(
                    "     ",
                    texts.of(
                            "tally.report.winner." + purchase.way(),
                            amount(purchase.amount()),
                            result.supporters(purchase.project()),
                            result.points(purchase.project())));
            if (!purchase.lot().isEmpty()) {
                wrap("     ", texts.of("tally.report.by-lot", names(purchase.lot())));
            }
        }
        if (number == 0) {
            lines.add("     " + texts.of("tally.report.no-winners"));
        }
        wrap("", texts.of("tally.report.spent", amount(result.spent()), amount(result.left())));
        lines.add("");
    }

    private void losers() {
        var losses = result.losses();
        if (losses.isEmpty()) {
            return;
        }
        lines.add(texts.of("tally.report.losers"));
        for (var loss : losses) {
            lines.add(
                    "   – %s %s".formatted(bar(loss.closeness()), loss.project().name()));
            wrap("     ", why(loss));
        }
        lines.add("");
    }

    private String why(Loss loss) {
        return texts.of(
                "tally.report.loser." + loss.reason(),
                amount(loss.project().cost()),
                result.supporters(loss.project()),
                amount(loss.shares()),
                drains(loss),
                amount(loss.held()),
                loss.ruledOutBy().map(Project::name).orElse(""),
                texts.percent(loss.closeness()));
    }

    private String drains(Loss loss) {
        return loss.drains().stream()
                .limit(MOST_DRAINS)
                .map(it -> texts.of(
                        "tally.report.drain",
                        it.winner().name(),
                        texts.percent(it.amount().dividedBy(loss.shares()))))
                .collect(Collectors.joining(", "));
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
                                    names(without(theirs, ours)),
                                    names(without(ours, theirs))));
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
                    case LotEffect.Different(var winners) -> texts.of("tally.report.lot.different", names(winners));
                    case LotEffect.NoneFound(var tried) -> texts.of("tally.report.lot.none-found", tried);
                });
    }

    private String names(List<Project> projects) {
        return projects.isEmpty()
                ? texts.of("tally.report.none")
                : projects.stream().map(Project::name).collect(Collectors.joining(", "));
    }

    private String amount(long amount) {
        return amount(Fraction.of(amount));
    }

    private String amount(Fraction amount) {
        var money = result.election().money();
        var exact = amount.dividedBy(money.one());
        var rounded = exact.rounded(Math.max(2, money.decimals()));
        return texts.amount(rounded, result.election().meta().getOrDefault("currency", ""));
    }

    private static String bar(Fraction part) {
        var filled = Math.clamp(part.times(BAR).rounded(0).intValue(), 0, BAR);
        return "█".repeat(filled) + "░".repeat(BAR - filled);
    }

    /** Words in lines that fit a screen, each after the same margin. */
    private void wrap(String margin, String text) {
        var line = new StringBuilder(margin);
        for (var word : text.split(" ", -1)) {
            if (line.length() > margin.length() && line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().stripTrailing());
                line.setLength(margin.length());
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
