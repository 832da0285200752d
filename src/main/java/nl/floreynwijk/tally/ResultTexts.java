package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The portal's texts, with the amounts and the names of one result.
 *
 * @param currency in which its amounts are shown
 * @param isDiscreet whether nothing is told of what few voters did with their votes
 */
record ResultTexts(TallyTexts texts, TallyResult result, String currency, boolean isDiscreet) {

    private static final int MOST_NAMES = 12;

    /** All there is to tell, in the currency of the election. */
    ResultTexts(TallyTexts texts, TallyResult result) {
        this(texts, result, result.election().currency(), false);
    }

    String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** In the unit of the election. */
    String amount(long amount) {
        return amount(Fraction.of(amount));
    }

    /** In the unit of the election, rounded to cents. */
    String amount(Fraction amount) {
        return inCurrency(result.election().money().toAmount(amount));
    }

    /** In the currency. */
    String inCurrency(BigDecimal amount) {
        return texts.amount(amount, currency);
    }

    String percent(Fraction part) {
        return texts.percent(part);
    }

    /** What most is counted of: votes, or points where people give these. */
    String votes() {
        return of(hasPoints() ? "tally.report.votes.points" : "tally.report.votes.votes");
    }

    boolean hasPoints() {
        return switch (result.election().type()) {
            case APPROVAL, CHOOSE_ONE -> false;
            case ORDINAL, CUMULATIVE, SCORING -> true;
        };
    }

    /** How many points a project has, to stand behind its voters; nothing where these give none, or would be known by it. */
    String points(Project project) {
        return hasPoints() && !hides(project)
                ? " " + of("tally.report.points", texts.number(result.points(project)))
                : "";
    }

    /** Whether those who voted for it are so few that it tells what they voted. */
    boolean hides(Project project) {
        return isDiscreet && Few.are(result.supporters(project));
    }

    /** Their names; of very many, some. */
    String names(List<Project> projects) {
        if (projects.isEmpty()) {
            return of("tally.report.none");
        }
        var names = projects.stream().limit(MOST_NAMES).map(ResultTexts::quoted).collect(Collectors.joining(", "));
        return projects.size() <= MOST_NAMES ? names : of("tally.report.and-more", names, projects.size() - MOST_NAMES);
    }

    /** The name within a sentence, of which it may hold any sign. */
    static String quoted(Project project) {
        return "‘" + project.name() + "’";
    }
}
