package nl.floreynwijk.budgets.ui;

import static nl.floreynwijk.budgets.ui.Texts.language;
import static nl.floreynwijk.budgets.ui.Texts.text;

import java.util.Optional;
import nl.floreynwijk.budgets.BookLine;

/** How a book tells a transfer. */
final class LineWords {

    private LineWords() {}

    /** With a sign where it came into the budget or left it; what moves within it is there before and after. */
    static String amount(BookLine line) {
        var comesIn = line.incoming().or(() -> switch (line.kind()) {
            case RECEIVE -> Optional.of(!line.isReversal());
            case PAY, CUT, RETURN -> Optional.of(line.isReversal());
            case RESERVE, RELEASE, CLAIM, SAVE, UNSAVE, SUPPORT -> Optional.empty();
        });
        return comesIn.map(it -> it ? "+ " : "− ").orElse("") + line.amount().text(language());
    }

    /** A reversal is called as what it reverses, which went the other way. */
    static String what(BookLine line) {
        var words = text(
                "budgets.lines." + line.kind().name() + variant(line),
                line.what().isEmpty() ? text("budgets.somebody") : line.what());
        return line.isReversal() ? text("budgets.lines.reversal", words) : words;
    }

    private static String variant(BookLine line) {
        return line.isVotedOn()
                ? ".voted-on"
                : line.incoming()
                        .map(it -> it == line.isReversal() ? ".out" : ".in")
                        .orElse("");
    }
}
