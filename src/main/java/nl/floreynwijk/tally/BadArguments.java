package nl.floreynwijk.tally;

/** Somebody asked the command for something it does not know; the message says what, by the key of a text. */
final class BadArguments extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final String value;

    BadArguments(String key, String value) {
        super(key + ": " + value);
        this.key = key;
        this.value = value;
    }

    String in(TallyTexts texts) {
        return texts.of(key, value);
    }
}
