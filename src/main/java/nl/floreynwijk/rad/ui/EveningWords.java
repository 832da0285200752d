package nl.floreynwijk.rad.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.rad.EveningPlan;
import nl.floreynwijk.rad.RunNow;
import nl.floreynwijk.rad.Theme;

/** Says an evening in words. */
final class EveningWords {

    private EveningWords() {}

    static String when(Instant begins, Locale language) {
        return DutchTime.momentInYear(begins, language);
    }

    /** Where and when, where both are known. */
    static String whenAndWhere(Instant begins, String place, Locale language) {
        return place.isEmpty()
                ? when(begins, language)
                : I18NProvider.translate("rad.host.when-where", when(begins, language), place);
    }

    /** As people read it out and type it. */
    static String code(String letters) {
        var half = letters.length() / 2;
        return letters.substring(0, half) + " " + letters.substring(half);
    }

    /** How the run that goes on is, for its host. */
    static String state(RunNow run) {
        return I18NProvider.translate((run.practice() ? "rad.state.practice." : "rad.state.") + run.state());
    }

    static String coins(EveningPlan plan) {
        return plan.mostOnCard()
                .map(it -> I18NProvider.translate("rad.host.coins-most", plan.coins(), it))
                .orElseGet(() -> I18NProvider.translate("rad.host.coins", plan.coins()));
    }

    static String theme(Theme theme) {
        return I18NProvider.translate("rad.theme." + theme);
    }
}
