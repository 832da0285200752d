package nl.floreynwijk.harry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.documents.Table;

/** A column of a file with a responsibility list. */
enum SheetColumn {
    CODE("code", true),
    NAME("naam", true),
    NAME_ENGLISH("naam engels", false),
    DUTY("klasse", true),
    CERTIFICATE("certificaat", false),
    DANGER("gevaar", false),
    EMERGENCY("spoed", false),
    COVER("abonnement", false),
    CATEGORY("soort", true),
    ROOMS("ruimtes", true),
    WORDS("woorden", false),
    TIP("tip", true),
    TIP_ENGLISH("tip engels", false),
    QUESTION_1("vraag 1", false),
    QUESTION_1_ENGLISH("vraag 1 engels", false),
    YES_1("ja 1", false),
    QUESTION_2("vraag 2", false),
    QUESTION_2_ENGLISH("vraag 2 engels", false),
    YES_2("ja 2", false),
    QUESTION_3("vraag 3", false),
    QUESTION_3_ENGLISH("vraag 3 engels", false),
    YES_3("ja 3", false),
    TO_CHECK("nakijken", false);

    private static final List<List<SheetColumn>> QUESTIONS = List.of(
            List.of(QUESTION_1, QUESTION_1_ENGLISH, YES_1),
            List.of(QUESTION_2, QUESTION_2_ENGLISH, YES_2),
            List.of(QUESTION_3, QUESTION_3_ENGLISH, YES_3));

    private final String heading;
    private final boolean needed;

    SheetColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    String heading() {
        return heading;
    }

    /** For each question its Dutch words, its English words and where yes leads to. */
    static List<List<SheetColumn>> questions() {
        return QUESTIONS;
    }

    /** The headings without which nothing can be read, that are not in the file. */
    static List<String> missingIn(Table table) {
        return Arrays.stream(values())
                .filter(it -> it.needed && it.in(table) < 0)
                .map(SheetColumn::heading)
                .toList();
    }

    /** Its place in the file, from 0; below 0 when it is not there. */
    int in(Table table) {
        return table.headings().stream()
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(heading);
    }
}
