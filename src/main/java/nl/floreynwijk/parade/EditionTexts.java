package nl.floreynwijk.parade;

import nl.floreynwijk.base.WrittenText;

/**
 * What the organiser wrote about an edition; each may be empty.
 *
 * @param terms what whoever books agrees to
 * @param foodRules what whoever sells food agrees to
 * @param fireRules what everybody agrees to about fire
 * @param heatPlan what happens when it is very hot
 * @param stormPlan what happens when it storms
 */
public record EditionTexts(
        String about, String terms, String foodRules, String fireRules, String heatPlan, String stormPlan) {

    public static final EditionTexts NONE = new EditionTexts("", "", "", "", "", "");

    public static final int LONGEST = 2_000;

    public static final int LONGEST_TERMS = 4_000;

    public EditionTexts {
        about = WrittenText.tidy(about);
        terms = WrittenText.tidy(terms);
        foodRules = WrittenText.tidy(foodRules);
        fireRules = WrittenText.tidy(fireRules);
        heatPlan = WrittenText.tidy(heatPlan);
        stormPlan = WrittenText.tidy(stormPlan);
    }
}
