package nl.floreynwijk.blockbudget;

import java.security.SecureRandom;

/** Words that nobody chose, by which lots are drawn. */
final class LotWords {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    private LotWords() {}

    /** Another one each time, of 16 letters and digits. */
    static String random() {
        return CHANCE.ints(LENGTH, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (word, letter) -> word.append(LETTERS.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }
}
