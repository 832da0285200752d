package nl.floreynwijk.parade.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.parade.EditionDay;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.MarketDays;
import nl.floreynwijk.parade.MarketOutlook;
import nl.floreynwijk.parade.RefundRule;

/** How an edition is said: its days, how far it is, and what that means for money. */
final class EditionWords {

    private EditionWords() {}

    static String status(EditionStatus status) {
        return I18NProvider.translate("parade.edition.status." + status);
    }

    /** In a sentence, with its reason where there is one. */
    static String standing(EditionSummary edition) {
        return standing(edition.status(), edition.statusReason());
    }

    static String standing(MarketOutlook market) {
        return standing(market.status(), market.reason());
    }

    private static String standing(EditionStatus status, String reason) {
        var said = I18NProvider.translate("parade.edition.standing." + status);
        return reason.isEmpty() ? said : said + " " + I18NProvider.translate("parade.edition.because", reason);
    }

    /** For those who work on it: also that it has been, which changes nothing about how far it is. */
    static String standing(EditionSummary edition, LocalDate today) {
        return hasBeen(edition, today) ? I18NProvider.translate("parade.edition.standing.over") : standing(edition);
    }

    static boolean hasBeen(EditionSummary edition, LocalDate today) {
        return edition.status().isBookable() && edition.isOver(today);
    }

    static String days(EditionSummary edition, Locale language) {
        return edition.days().isEmpty()
                ? I18NProvider.translate("parade.edition.no-days")
                : MarketDays.said(edition.days(), language);
    }

    /** "zaterdag 4 juli 2026, 10.00–17.00 uur, opbouwen vanaf 7.00 uur". */
    static String day(EditionDay day, Locale language) {
        return I18NProvider.translate(
                "parade.edition.day.said",
                MarketDays.said(day.day(), language),
                DutchTime.time(day.opens(), language),
                DutchTime.time(day.closes(), language),
                DutchTime.time(DutchTime.at(day.day(), day.setUpAt()), language));
    }

    /** What goes back, sentence by sentence: the earlier somebody cancels, the sooner it is said. */
    static List<String> refunds(RefundRule rule) {
        var sentences = new ArrayList<String>();
        rule.steps()
                .forEach(it -> sentences.add(
                        I18NProvider.translate("parade.edition.refund.step", it.daysBefore(), it.percent())));
        sentences.add(I18NProvider.translate(
                rule.steps().isEmpty() ? "parade.edition.refund.never" : "parade.edition.refund.later"));
        sentences.add(I18NProvider.translate("parade.edition.refund.if-uncertain", rule.uncertain()));
        sentences.add(I18NProvider.translate("parade.edition.refund.if-cancelled", rule.cancelled()));
        sentences.add(I18NProvider.translate("parade.edition.refund.deposit"));
        return sentences;
    }
}
