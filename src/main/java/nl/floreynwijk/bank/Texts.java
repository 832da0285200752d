package nl.floreynwijk.bank;

import java.util.ArrayList;
import java.util.List;

/** The texts of elements of one kind, of which a file may have any number. */
final class Texts {

    /** More is more than is kept of any of them. */
    private static final int MOST = 100;

    private final List<String> texts = new ArrayList<>();

    void add(String text) {
        if (!text.isEmpty() && texts.size() < MOST) {
            texts.add(text);
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
