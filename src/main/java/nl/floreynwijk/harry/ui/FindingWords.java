package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.Locale;
import nl.floreynwijk.harry.TextFinding;

/** Why a text is kept back, and what to do instead. */
final class FindingWords {

    private FindingWords() {}

    static String said(TextFinding finding, Locale language) {
        return switch (finding) {
            case TextFinding.Contact(var found) -> text("harry.finding.contact", found);
            case TextFinding.CitizenNumber() -> text("harry.finding.citizen-number");
            case TextFinding.NotForNeighbours(var item, var words) ->
                text("harry.finding." + item.duty(), item.name(language), words);
            case TextFinding.Doubtful(var _), TextFinding.Fine() -> "";
        };
    }
}
