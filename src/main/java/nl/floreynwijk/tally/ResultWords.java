package nl.floreynwijk.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says a result in plain sentences, in Dutch or else in English. */
public final class ResultWords {

    private final TallyResult result;
    private final ResultTexts texts;

    ResultWords(TallyResult result, TallyTexts texts) {
        this(result, new ResultTexts(texts, result));
    }

    private ResultWords(TallyResult result, ResultTexts texts) {
        this.result = result;
        this.texts = texts;
    }

    /** The words for a result in the language of a locale; they are read from a file, so that one for each account will do. */
    public static ResultWords of(TallyResult result, Locale locale) {
        return new ResultWords(result, new TallyTexts(locale));
    }

    /**
     * The same for whoever may not see the ballots: of what so few voted for that it would tell what they voted, it says less.
     *
     * @param currency the code of the currency in which amounts are shown, whatever the election says
     */
    public static ResultWords discreet(TallyResult result, Locale locale, String currency) {
        return new ResultWords(result, new ResultTexts(new TallyTexts(locale), result, currency, true));
    }

    /** How many ballots and projects there are, and how much money. */
    public String size() {
        return texts.of(
                "tally.report.size",
                result.voters(),
                result.election().projects().size(),
                texts.amount(result.election().budget()));
    }

    /** That nobody voted; empty where somebody did. */
    public Optional<String> noVoters() {
        return result.voters() == 0 ? Optional.of(texts.of("tally.report.no-voters")) : Optional.empty();
    }

    /** How the election is counted, with each option that makes a difference. */
    public String rules() {
        return RulesInWords.of(texts);
    }

    /** What each voter had to spend; empty where voters have no shares, or there are none. */
    public Optional<String> share() {
        return isByShares() && result.voters() > 0
                ? Optional.of(texts.of(
                        "tally.report.share",
                        texts.amount(result.ledger().share()),
                        result.counts(),
                        texts.amount(result.firstShare())))
                : Optional.empty();
    }

    private boolean isByShares() {
        return result.rules().method() == CountingRules.Method.EQUAL_SHARES;
    }

    /** What a project of this result gets, and from how many. */
    public String winner(Purchase purchase) {
        var cost = purchase.project().cost();
        return texts.of(
                "tally.report.winner." + purchase.way(),
                texts.amount(purchase.amount()),
                result.supporters(purchase.project()),
                texts.points(purchase.project()),
                texts.amount(cost),
                texts.amount(cost - purchase.amount()));
    }

    /** Between which projects the lot chose this one; empty where it need not. */
    public Optional<String> byLot(Purchase purchase) {
        return purchase.lot().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.of("tally.report.by-lot", texts.names(purchase.lot()), texts.votes()));
    }

    /** What all costs together, and what is left. */
    public String spent() {
        return texts.of("tally.report.spent", texts.amount(result.spent()), texts.amount(result.left()));
    }

    /** Why a project of this result gets no money. */
    public String loser(Loss loss) {
        return new LossInWords(texts).of(loss);
    }

    /** How many voters get nothing that they want; empty where there are no voters. */
    public Optional<String> nothing() {
        var nothing = result.votersWithNothing();
        return result.voters() == 0
                ? Optional.empty()
                : Optional.of(texts.of(
                        "tally.report.nothing", nothing, texts.percent(Fraction.of(nothing, result.voters()))));
    }

    /** In what the result would differ if only most votes counted, which counts again; empty where they alone do. */
    public Optional<String> comparison() {
        if (!isByShares()) {
            return Optional.empty();
        }
        var byVotes = result.byMostVotes();
        return Optional.of(
                isChosen(byVotes)
                        ? texts.of("tally.report.same-by-votes", texts.votes())
                        : texts.of("tally.report.other-by-votes", texts.votes(), others(byVotes)));
    }

    private boolean isChosen(List<Project> projects) {
        return new HashSet<>(projects).equals(new HashSet<>(chosen()));
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

    /**
     * What the lot had to do with the result, which counts again, in a large election for some seconds.
     *
     * @param word by which it was drawn; empty where the ids went in order
     */
    public String lot(Optional<String> word) {
        return switch (result.lotEffect()) {
            case LotEffect.NotNeeded() -> texts.of("tally.report.lot.not-needed");
            case LotEffect.NoDifference() -> drawn(word) + texts.of("tally.report.lot.no-difference");
            case LotEffect.Different(var winners) -> drawn(word) + differently(winners);
            case LotEffect.NoneFound(var tried) -> drawn(word) + texts.of("tally.report.lot.none-found", tried);
        };
    }

    private String drawn(Optional<String> word) {
        return word.map(it -> texts.of("tally.report.lot.drawn", it))
                        .orElseGet(() -> texts.of("tally.report.lot.by-id"))
                + " ";
    }

    /** Another lot may also give the same projects another part of their cost. */
    private String differently(List<Project> winners) {
        return isChosen(winners)
                ? texts.of("tally.report.lot.other-amounts")
                : texts.of("tally.report.lot.different", others(winners));
    }

    /** Whether people give points or an order, so that a project has more of them than voters. */
    boolean hasPoints() {
        return texts.hasPoints();
    }
}
