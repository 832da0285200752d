package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.floreynwijk.blockbudget.BallotProblem;

/** Says what is wrong with a ballot. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(BallotProblem problem, Locale language) {
        return switch (problem) {
            case BallotProblem.TooMuchMoney(var over) ->
                I18NProvider.translate("blockbudget.vote.too-much-money", over.text(language));
            case BallotProblem.TooManyPoints(var over) ->
                I18NProvider.translate("blockbudget.vote.too-many-points", over);
        };
    }
}
