package nl.floreynwijk.bank;

import java.util.ArrayList;
import java.util.List;

/** The texts of elements of one kind, of which a file may have any number: no more of them than is kept of a line. */
final class Texts {

    private final List<String> texts = new ArrayList<>();
    private int length;

    void add(String text) {
        var kept = BankText.cut(text, StatementLine.LONGEST_REMITTANCE - length);
        if (!kept.isEmpty()) {
            texts.add(kept);
            length += kept.length();
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Nothing when there is none. */
    String first() {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    String joined() {
        return String.join(" ", texts);
    }
}
