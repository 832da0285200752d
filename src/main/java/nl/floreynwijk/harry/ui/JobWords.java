package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Locale;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.JobTitle;

/** What jobs are called, and what is given for them. */
final class JobWords {

    private JobWords() {}

    static String title(JobTitle title, Locale language) {
        return title.name(language).orElseGet(() -> text("harry.category." + title.category()));
    }

    /** What whoever asks has in mind. */
    static String idea(Ask idea, Locale language) {
        return text("harry.idea.said." + idea.kind(), sum(idea, language));
    }

    /** What a neighbour asks for this job. */
    static String terms(Ask terms, Locale language) {
        return text("harry.terms." + terms.kind(), sum(terms, language));
    }

    private static String sum(Ask ask, Locale language) {
        return ask.amount().orElse(Euros.ZERO).text(language);
    }
}
